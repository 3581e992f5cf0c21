/// A field and its one value, already checked.
public enum FieldClause: Hashable, Sendable {
  /// Any field but `date`, `near`, `bbox` and `name`. Values of `event`, `mood`, `stance` and
  /// `lang` are lower case and, where the field has a `vocabulary`, in it.
  case text(QueryField, FieldText)
  /// `date:2022-11..2022-12`
  case date(DateRange)
  /// `near:Kherson~30km`
  case near(NearPlace)
  /// `bbox:46.0,32.0,47.0,33.0`
  case box(GeoBox)

  public var field: QueryField {
    switch self {
    case .text(let field, _): field
    case .date: .date
    case .near: .near
    case .box: .bbox
    }
  }

  func removingRanges() -> FieldClause {
    switch self {
    case .text(let field, let value):
      .text(field, FieldText(value.text, isQuoted: value.isQuoted, isPrefix: value.isPrefix))
    case .near(let place):
      .near(NearPlace(place: place.place, isQuoted: place.isQuoted, metres: place.metres))
    case .date, .box: self
    }
  }
}

/// The text value of a field.
public struct FieldText: Hashable, Sendable {
  /// Without quotation marks and without the final `*`; white space as single spaces.
  public var text: String
  /// True if the value stood in quotation marks: for `title:` that is an exact phrase.
  public var isQuoted: Bool
  /// True for `source:bbc*`; only in `title: source: file: id: document:`.
  public var isPrefix: Bool
  /// Where the value stands, quotation marks included, the field name not.
  public var range: SourceRange

  public init(
    _ text: String, isQuoted: Bool = false, isPrefix: Bool = false, range: SourceRange = .none
  ) {
    self.text = text
    self.isQuoted = isQuoted
    self.isPrefix = isPrefix
    self.range = range
  }

  /// True if the value has the shape of a canonical id, `geo:706448`: lower-case ASCII letters, a
  /// colon, and something after it.
  public var looksLikeIdentifier: Bool {
    guard !isQuoted, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    return !scheme.isEmpty && scheme.allSatisfy { (0x61...0x7A).contains($0) }
      && text.utf8.index(after: colon) < text.utf8.endIndex
  }
}
