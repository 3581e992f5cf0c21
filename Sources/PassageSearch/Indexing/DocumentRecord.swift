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
  /// SHA-256 of the original content, 64 hex digits.
  public var contentHash: String
  /// Passages of the unit.
  public var passages: Int

  public struct MetadataField: Sendable, Equatable {
    public var name: String
    public var value: String
  }
}

extension DocumentRecord {
  func encode(into writer: inout ByteWriter) {
    for field in [title, published, collected, source, url, language, author] {
      writer.write(field)
    }
    writer.write(list: other) { writer, field in
      writer.write(field.name)
      writer.write(field.value)
    }
    writer.write(file)
    writer.write(isCompressed ? 1 : 0)
    writer.write(form)
    writer.write(hex: contentHash)
    writer.write(passages)
  }

  init(from reader: inout ByteReader) throws(StoredRecordError) {
    title = try reader.optionalString()
    published = try reader.optionalString()
    collected = try reader.optionalString()
    source = try reader.optionalString()
    url = try reader.optionalString()
    language = try reader.optionalString()
    author = try reader.optionalString()
    other = try reader.list { (reader) throws(StoredRecordError) in
      MetadataField(name: try reader.string(), value: try reader.string())
    }
    file = try reader.string()
    isCompressed = try reader.integer() != 0
    form = try reader.string()
    contentHash = try reader.hex()
    passages = try reader.integer()
  }
}
