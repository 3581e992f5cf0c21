/// A file that is to be read.
public struct InputFile: Sendable, Hashable {
  /// Absolute, standardised path; `-` for standard input.
  public var path: String
  /// The id that a document in this file gets if it names none itself.
  public var id: String
  /// Size on disk in bytes; 0 for standard input.
  public var size: Int
  /// Seconds since 1970 of the last modification; 0 for standard input.
  public var modified: Int
  /// `nil`: found out from the first byte.
  public var format: ReadingOptions.Format?

  public init(
    path: String, id: String, size: Int, modified: Int = 0, format: ReadingOptions.Format?
  ) {
    self.path = path
    self.id = id
    self.size = size
    self.modified = modified
    self.format = format
  }

  public var isStandardInput: Bool { path == "-" }

  /// The format that each extension stands for.
  static let formats: [String: ReadingOptions.Format] = [
    "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown, "html": .html,
    "htm": .html, "xhtml": .html, "jsonl": .jsonl, "ndjson": .jsonl, "csv": .csv, "tsv": .csv,
  ]
}

/// What a list of paths comes to.
public struct InputPlan: Sendable {
  /// The files to read, each once, in the order of their ids' bytes.
  public var files: [InputFile]
  /// Sum of the files' sizes on disk.
  public var totalBytes: Int
  /// Paths that cannot be read: missing, a pipe, a folder without permission, two files with one id.
  public var problems: [Reject]
  /// Files in folders that are left out for their extension, by extension (`""`: none).
  public var skipped: [String: Int]

  public init(
    files: [InputFile] = [], totalBytes: Int = 0, problems: [Reject] = [],
    skipped: [String: Int] = [:]
  ) {
    self.files = files
    self.totalBytes = totalBytes
    self.problems = problems
    self.skipped = skipped
  }
}
