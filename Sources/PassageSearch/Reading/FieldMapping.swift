/// Sorts the named values of a record or front matter into the fields of a document.
struct FieldMapping {
  private(set) var fields = DocumentFields()
  private(set) var id: String?
  private(set) var document: String?
  /// Dates that could not be understood; they stay in ``DocumentFields/other``.
  private(set) var badDates: [(name: String, value: String)] = []

  /// Names that make way when the name they stand for is there too.
  private static let aliases = ["date": "published", "language": "lang", "_id": "id"]

  init(_ values: [(name: String, value: String)]) {
    let names = Set(values.map(\.name))
    for (name, value) in values {
      let value = value.trimmed
      guard !value.isEmpty else { continue }
      let alias = Self.aliases[name].flatMap { names.contains($0) ? nil : $0 }
      take(alias ?? name, writtenAs: name, value)
    }
  }

  /// A warning for each date that is none.
  func warnings(line: Int?) -> [Reject] {
    badDates.map { date in
      Reject(
        .badDate, line: line,
        "\"\(date.value.prefix(40))\" in field \(date.name) is no date that is understood; "
          + "write it like 2022-11-11. The report is kept without it.")
    }
  }

  private mutating func take(_ field: String, writtenAs name: String, _ value: String) {
    switch field {
    case "id": id = value
    case "document": document = value
    case "title": fields.title = value
    case "source": fields.source = value
    case "url": fields.url = value
    case "lang": fields.lang = value
    case "author": fields.author = value
    case "published": take(date: value, name, into: \.published)
    case "collected": take(date: value, name, into: \.collected)
    default: fields.other.append((name, value))
    }
  }

  private mutating func take(
    date value: String, _ name: String, into field: WritableKeyPath<DocumentFields, String?>
  ) {
    if let date = CalendarDate.iso(value) {
      fields[keyPath: field] = date
    } else {
      badDates.append((name, value))
      fields.other.append((name, value))
    }
  }
}
