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
    case .csv: csv(page)
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
    return try format == .text
      ? hits.map(block).joined(separator: "\n\n") + "\n"
      : hits.map { try json($0) + "\n" }.joined()
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
      return "0 Q0 \(record ?? hit.passage.id) \(hit.rank) \(hit.score) sitrep\n"
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
