import FoundationEssentials

/// Output formats of a search; version 1 of each.
public enum ResultFormat: String, Sendable, CaseIterable {
  case text, json, jsonl, csv, trec, markdown
}

/// Writes result pages as text. Gives strings; printing is the caller's.
public struct ResultRenderer: Sendable {
  let paths: DisplayPath
  let style: TextStyle

  /// - Parameters:
  ///   - workingDirectory: files below it are shown relative to it.
  ///   - usesColour: marks matches with terminal colours in ``ResultFormat/text``.
  public init(workingDirectory: String, usesColour: Bool = false) {
    paths = DisplayPath(workingDirectory: workingDirectory)
    style = TextStyle(usesColour: usesColour)
  }

  public func render(_ page: ResultPage, as format: ResultFormat) throws -> String {
    switch format {
    case .text: text(page)
    case .json: try Self.json(PageJSON(page, paths: paths)) + "\n"
    case .jsonl:
      try page.hits.map { try Self.json(HitJSON($0, paths: paths)) + "\n" }.joined()
    case .csv: csv(page.hits)
    case .trec: trec(page)
    case .markdown: markdown(page)
    }
  }

  /// Passages outside a search: no ranks, scores or highlights.
  public func render(_ passages: [LocatedPassage], as format: ResultFormat) throws -> String {
    let hits = passages.enumerated().map { offset, located in
      SearchHit(
        rank: offset + 1, score: 0, passage: located.passage, document: located.document,
        highlights: [], groupSize: 1, explanation: [])
    }
    return switch format {
    case .text: hits.map { block($0) + details($0.document) }.joined(separator: "\n\n") + "\n"
    case .csv: csv(hits)
    case .markdown: hits.map(quotation).joined(separator: "\n")
    case .json, .jsonl, .trec: try hits.map { try json($0) + "\n" }.joined()
    }
  }

  /// What a document's block leaves out, a line each.
  private func details(_ document: DocumentRecord) -> String {
    let known = [("author", document.author), ("collected", document.collected)]
    let fields =
      known.compactMap { name, value in value.map { (name, $0) } }
      + document.other.map { ($0.name, $0.value) }
    return fields.map { "\n   " + style.dim(Self.field($0, $1)) }.joined()
  }

  /// A name and what it stands for, on a line.
  static func field(_ name: String, _ value: String) -> String {
    let space = String(repeating: " ", count: max(1, 10 - name.count))
    return (name + space + value).printable
  }

  public func render(_ reading: QueryReading) throws -> String {
    var lines = ["query        \(reading.query)", "interpreted  \(reading.interpreted)"]
    lines += reading.expansions.map { "added        \(expansion($0))" }
    lines += reading.notices.map { "notice       \($0)" }
    lines += ["store query"] + reading.storeQuery.split(separator: "\n").map { "  \($0)" }
    return lines.map(\.printable).joined(separator: "\n") + "\n"
  }

  func expansion(_ expansion: Expansion) -> String {
    let entity = expansion.entity.map { ", \($0)" } ?? ""
    // A wish about dates is not counted.
    let count = expansion.passages > 0 ? ", \(expansion.passages) passages" : ""
    return "\(expansion.term) → \(expansion.added) (\(expansion.reason)\(entity)\(count))"
  }

  private func trec(_ page: ResultPage) -> String {
    page.hits.map { hit in
      let record = page.passagesAreRecords ? hit.passage.record : nil
      let name = TRECName.encoded(record ?? hit.passage.id)
      return "0 Q0 \(name) \(hit.rank) \(hit.score) sitrep\n"
    }.joined()
  }

  /// One hit as a JSON object on one line.
  public func json(_ hit: SearchHit) throws -> String { try Self.json(HitJSON(hit, paths: paths)) }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
