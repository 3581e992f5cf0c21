/// Makes documents of records: consecutive ones with one `document` value become one.
struct RecordJoiner {
  /// What stands between the texts of two records.
  static let separator: [UInt8] = [0x0A, 0x0A]

  private let file: InputFile
  private let container: Document.Container
  private let format: RecordFormat
  private let limit: Int
  private var open: Document?
  private var hash = ContentHash()

  init(
    file: InputFile, container: Document.Container, format: RecordFormat, limit: Int
  ) {
    self.file = file
    self.container = container
    self.format = format
    self.limit = limit
  }

  /// Takes the next record.
  /// - Returns: the document that it closes.
  mutating func add(_ record: Record) throws(Reject) -> Document? {
    if let parent = record.mapping.document, open?.parent == parent {
      try append(record)
      return nil
    }
    let closed = finish()
    begin(record)
    return closed
  }

  /// The document that is still open.
  mutating func finish() -> Document? {
    guard var document = open else { return nil }
    open = nil
    document.contentHash = hash.hex()
    document.map = OffsetMap(
      records: document.parts.map { ($0.range.lowerBound, $0.line) }, count: document.text.count)
    return document
  }

  private mutating func begin(_ record: Record) {
    hash.update(record.raw)
    let part = part(record, at: 0)
    open = Document(
      id: record.mapping.document ?? part.id, parent: record.mapping.document,
      fields: part.fields, text: record.text, parts: [part], file: file.path,
      container: container, form: .record(format),
      map: OffsetMap(records: [], count: record.text.count), contentHash: "",
      warnings: warnings(record))
  }

  private mutating func append(_ record: Record) throws(Reject) {
    guard var document = open else { return }
    // Two references would make every append copy the text.
    open = nil
    defer { open = document }
    guard document.text.count + Self.separator.count + record.text.count <= limit else {
      throw Reject(
        .tooLarge, line: record.line,
        "With the record on line \(record.line), document \(document.id) is larger than \(limit) "
          + "bytes; give its records different document values.")
    }
    hash.update([0x0A])
    hash.update(record.raw)
    document.text += Self.separator
    document.parts.append(part(record, at: document.text.count))
    document.text += record.text
    document.warnings += warnings(record)
  }

  private func part(_ record: Record, at start: Int) -> RecordPart {
    RecordPart(
      id: record.mapping.id ?? "\(file.id):\(record.line)",
      range: start..<start + record.text.count, line: record.line, fields: record.mapping.fields)
  }

  private func warnings(_ record: Record) -> [Reject] {
    record.mapping.warnings(line: record.line).map { $0.at(file.path) }
  }
}
