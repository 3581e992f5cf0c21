/// How input is found and read.
public struct ReadingOptions: Sendable {
  /// A format named by the user instead of by the file's extension.
  public enum Format: String, Sendable, CaseIterable {
    case text, markdown, html, jsonl, csv
  }

  /// The format of standard input; `nil`: JSONL when its first byte is `{`, else text.
  public var inputFormat: Format?
  /// The encoding of files that neither start with a byte-order mark nor declare one.
  public var encoding = TextEncoding.utf8
  /// Whether links inside folders are followed; a path named by the user always is.
  public var followsLinks = false
  /// Whether files and folders whose name starts with a dot are left out of folders.
  public var ignoresHidden = true
  /// Extensions read from folders, without `.gz`, in lower case. A path named by the user is read
  /// whatever its extension, as text if that is unknown.
  public var extensions = Set(InputFile.formats.keys)
  /// Largest document in bytes, decompressed: the whole of a text, Markdown or HTML file, or joined
  /// records. At most 4 GB − 1.
  public var maximumDocumentBytes = 256 << 20
  /// Largest record in bytes: a line of JSONL, a row of CSV.
  public var maximumRecordBytes = 64 << 20
  /// The descriptor that `-` reads.
  public var standardInput: Int32 = 0

  public init() {}
}
