/// What the index keeps of a document beside its passages' text.
public struct DocumentRecord: Sendable, Equatable {
  public var title: String?
  /// ISO 8601 date or date-time.
  public var published: String?
  public var collected: String?
  public var source: String?
  public var url: String?
  public var language: String?
  public var author: String?
  /// Unknown input fields, in their order.
  public var other: [MetadataField]
  /// Absolute path of the original; `-` for standard input.
  public var file: String
  public var isCompressed: Bool
  /// `file`, or the record format (`jsonl`, `csv`).
  public var form: String
  /// First 16 hex digits of SHA-256 over the original content.
  public var contentHash: String
  /// Passages of the unit.
  public var passages: Int

  public struct MetadataField: Sendable, Equatable {
    public var name: String
    public var value: String
  }
}

extension DocumentRecord {
  /// Unknown fields by name, the first of each; `nil` where there are none.
  var metadata: [String: String]? {
    other.isEmpty
      ? nil : Dictionary(other.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one })
  }

  /// Digits of ``contentHash``.
  static let hashDigits = 16

  /// Whether a document that was read now is the one that this was made of.
  func isUnchanged(_ document: Document) -> Bool {
    file == document.file
      && contentHash.prefix(Self.hashDigits) == document.contentHash.prefix(Self.hashDigits)
  }
}
