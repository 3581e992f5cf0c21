import TextAnalysis

/// One report as the reader hands it to the analyser: decoded text, what is known about it, and the
/// way back from every byte of the text to the file it came from.
public struct Document: Sendable {
  /// Whether the file is compressed. Offsets, hashes and lines count in the decompressed bytes.
  public enum Container: String, Sendable, Codable, CaseIterable { case plain, gzip }

  /// Stable across machines and working directories: the `id` of the front matter or record; for
  /// joined records their common `document`; else the path below the root that was given, prefixed
  /// with that root's last component (`Corpus/reports/x.md`; a single file: its name), a record
  /// with `:` and its line appended. `-` for standard input.
  public var id: String
  /// The `document` field: what this text is a part of.
  public var parent: String?
  public var fields: DocumentFields
  /// The decoded text: valid UTF-8, without front matter, byte-order mark or markup (HTML).
  public var text: [UInt8]
  /// The structure found in Markdown and HTML; `nil` leaves finding paragraphs to the analyser.
  public var blocks: [TextBlock]?
  /// The records that were joined, in order; one part covering the whole text for other files.
  public var parts: [RecordPart]
  /// Absolute, standardised path of the original; `-` for standard input.
  public var file: String
  public var container: Container
  public var form: DocumentForm
  /// From bytes of ``text`` to bytes of the original.
  public var map: OffsetMap
  /// The original (decompressed) bytes where they are not the text's own: markup, or an encoding
  /// other than UTF-8.
  public var original: [UInt8]?
  /// SHA-256, in hex, of the original bytes (decompressed), or of the records' raw bytes.
  public var contentHash: String
  /// What was odd but did not keep the document from being read: a date that is none, for example.
  public var warnings: [Reject]

  public init(
    id: String, parent: String? = nil, fields: DocumentFields = DocumentFields(), text: [UInt8],
    blocks: [TextBlock]? = nil, parts: [RecordPart], file: String, container: Container = .plain,
    form: DocumentForm = .file, map: OffsetMap, original: [UInt8]? = nil, contentHash: String,
    warnings: [Reject] = []
  ) {
    self.id = id
    self.parent = parent
    self.fields = fields
    self.text = text
    self.blocks = blocks
    self.parts = parts
    self.file = file
    self.container = container
    self.form = form
    self.map = map
    self.original = original
    self.contentHash = contentHash
    self.warnings = warnings
  }

  /// The original bytes of a stretch of the text: what a citation's hash is taken over.
  public func originalBytes(of range: Range<Int>) -> ArraySlice<UInt8> {
    original.map { $0[map.original(range)] } ?? text[range]
  }

  /// The index in ``parts`` of the part that holds a byte of the text; a byte in the blank line
  /// between two parts belongs to the first.
  public func part(at byte: Int) -> Int {
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].range.lowerBound <= byte { low = middle } else { high = middle }
    }
    return low
  }
}

/// What is known about a document or record besides its text.
public struct DocumentFields: Sendable {
  public var title: String?
  /// ISO 8601 date (`2022`, `2022-11`, `2022-11-11`) or date-time (`2022-11-11T09:30:00+02:00`).
  public var published: String?
  /// When it was collected; as ``published``.
  public var collected: String?
  public var source: String?
  public var url: String?
  public var lang: String?
  public var author: String?
  /// Every other field, in the order of the file; numbers and booleans as written, lists joined
  /// with `; `.
  public var other: [(name: String, value: String)]

  public init(
    title: String? = nil, published: String? = nil, collected: String? = nil,
    source: String? = nil, url: String? = nil, lang: String? = nil, author: String? = nil,
    other: [(name: String, value: String)] = []
  ) {
    self.title = title
    self.published = published
    self.collected = collected
    self.source = source
    self.url = url
    self.lang = lang
    self.author = author
    self.other = other
  }
}

/// One record of a document made of several, or the whole of any other document.
public struct RecordPart: Sendable {
  public var id: String
  /// Bytes of the document's text.
  public var range: Range<Int>
  /// Line of the file, from 1, on which the record starts.
  public var line: Int
  public var fields: DocumentFields

  public init(id: String, range: Range<Int>, line: Int, fields: DocumentFields) {
    self.id = id
    self.range = range
    self.line = line
    self.fields = fields
  }
}
