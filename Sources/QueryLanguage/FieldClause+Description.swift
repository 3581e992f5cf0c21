extension FieldClause: CustomStringConvertible {
  /// `field:value` in normal form.
  public var description: String {
    switch self {
    case .text(let field, let value): "\(field.rawValue):\(value)"
    case .date(let range): "date:\(range)"
    case .near(let place): "near:\(place)"
    case .box(let box): "bbox:\(box)"
    }
  }
}

extension FieldText: CustomStringConvertible {
  public var description: String {
    isQuoted ? text.inQuotationMarks : text + (isPrefix ? "*" : "")
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2022`, `2022-11` or `2022-11-09`.
  public var description: String {
    [
      Self.padded(year, to: 4), month.map { Self.padded($0, to: 2) },
      day.map { Self.padded($0, to: 2) },
    ]
    .compactMap(\.self).joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension DateRange: CustomStringConvertible {
  public var description: String {
    if first == last, let first { return first.description }
    return "\(first?.description ?? "")..\(last?.description ?? "")"
  }
}

extension NearPlace: CustomStringConvertible {
  public var description: String {
    let distance = metres % 1000 == 0 ? "\(metres / 1000)km" : "\(metres)m"
    return (isQuoted ? place.inQuotationMarks : place) + "~" + distance
  }
}

extension GeoBox: CustomStringConvertible {
  public var description: String { "\(south),\(west),\(north),\(east)" }
}
