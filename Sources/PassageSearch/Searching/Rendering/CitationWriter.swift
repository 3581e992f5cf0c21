/// Writes citations and what checking them showed.
public struct CitationWriter: Sendable {
  private let paths: DisplayPath

  /// - Parameter workingDirectory: files below it are shown relative to it.
  public init(workingDirectory: String) {
    paths = DisplayPath(workingDirectory: workingDirectory)
  }

  /// A citation as text, Markdown or (any other format) JSON.
  public func citation(
    of located: LocatedPassage, verdict: CitationVerdict, format: ResultFormat
  ) throws -> String {
    switch format {
    case .text: text(located, verdict)
    case .markdown: markdown(located, verdict)
    case .json, .jsonl, .csv, .trec:
      try ResultRenderer.json(CitationJSON(located, verdict, paths)) + "\n"
    }
  }

  /// One line on whether a citation still holds.
  public func verdict(
    _ verdict: CitationVerdict, on located: LocatedPassage, json: Bool
  ) throws -> String {
    if json { return try ResultRenderer.json(CitationJSON(located, verdict, paths)) + "\n" }
    return "\(located.passage.id)  \(verdict.label)  \(place(located).printable)\n"
  }

  private func place(_ located: LocatedPassage) -> String {
    let citation = located.passage.citation
    return "\(paths.path(located.document.file)):\(citation.line):\(citation.column) "
      + "bytes \(citation.bytes.lowerBound)–\(citation.bytes.upperBound)"
  }

  private func text(_ located: LocatedPassage, _ verdict: CitationVerdict) -> String {
    let fields =
      [
        ("title", located.document.title), ("author", located.document.author),
        ("source", located.document.source), ("published", located.document.published),
        ("collected", located.document.collected), ("url", located.document.url),
        ("file", place(located)), ("sha256", located.passage.citation.sha256),
        ("passage", located.passage.id), ("document", located.passage.document),
      ] + located.document.other.map { ($0.name, $0.value) } + [("checked", verdict.label)]
    let lines = fields.compactMap { name, value in value.map { ResultRenderer.field(name, $0) } }
    let quotation = located.passage.text.printable(keeping: ["\n", "\t"])
    return "“\(quotation)”\n" + lines.joined(separator: "\n") + "\n\n"
  }

  private func markdown(_ located: LocatedPassage, _ verdict: CitationVerdict) -> String {
    let names = [
      located.document.author, located.document.title, located.document.source,
      located.document.published, located.document.url,
    ]
    return ResultRenderer.quotation(located.passage.text) + "\n\n"
      + names.compactMap { $0 }.joined(separator: ", ").printable
      + ". `\(place(located).printable)`, SHA-256 `\(located.passage.citation.sha256)` (\(verdict.label)).\n\n"
  }
}

extension CitationVerdict {
  /// `verified`, or what is wrong.
  public var label: String {
    switch self {
    case .verified: "verified"
    case .changed(let found): "CHANGED: the bytes there now have SHA-256 \(found)"
    case .unreadable(let reason): "UNREADABLE: \(reason)"
    }
  }
}

private struct CitationJSON: Encodable {
  var passage: String
  var document: String
  var record: String?
  var title: String?
  var source: String?
  var published: String?
  var author: String?
  var collected: String?
  var metadata: [String: String]?
  var url: String?
  var text: String
  var file: String
  var byteStart: Int
  var byteEnd: Int
  var line: Int
  var column: Int
  var sha256: String
  var verified: Bool
  var verdict: String

  init(_ located: LocatedPassage, _ verdict: CitationVerdict, _ paths: DisplayPath) {
    passage = located.passage.id
    document = located.passage.document
    record = located.passage.record
    title = located.document.title
    source = located.document.source
    published = located.document.published
    author = located.document.author
    collected = located.document.collected
    metadata = located.document.metadata
    url = located.document.url
    text = located.passage.text
    file = paths.path(located.document.file)
    byteStart = located.passage.citation.bytes.lowerBound
    byteEnd = located.passage.citation.bytes.upperBound
    line = located.passage.citation.line
    column = located.passage.citation.column
    sha256 = located.passage.citation.sha256
    verified = verdict == .verified
    self.verdict = verdict.label
  }
}
