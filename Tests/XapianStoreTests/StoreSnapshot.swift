@testable import XapianStore

/// Everything that a reader can find in a store, for comparing two.
struct StoreSnapshot: Equatable {
  struct Term: Equatable {
    var name: String
    var statistics: TermStatistics
    var docids: [UInt32]
    /// Impacts by docid, as a search for the term scores them.
    var impacts: [UInt32: Double]
  }

  var documentCount: Int
  var lastDocid: UInt32
  var averageLength: Double
  var hasPositions: Bool
  var terms: [Term]
  var data: [[UInt8]]
  var values: [[String]]
  var metadata: [[UInt8]]
  var suggestions: [String?]

  static let slots: [UInt32] = [0, 1, 2, 3, 127, 128, 255, 256, 300]

  /// - Parameter words: words to ask suggestions for.
  init(of path: String, words: [String]) throws {
    let reader = try StoreReader(paths: [path])
    let count = try reader.documentCount
    documentCount = count
    lastDocid = try reader.lastDocid
    averageLength = try reader.averageLength
    hasPositions = try reader.hasPositions
    let names = try reader.terms(withPrefix: "", limit: .max).map(\.term)
    let statistics = try reader.statistics(of: names)
    terms = try zip(names, statistics).map { name, statistics in
      let page = try reader.search(
        StoreRequest(query: .term(name, weight: 1), limit: max(1, count)))
      return Term(
        name: name, statistics: statistics,
        docids: try reader.postings(of: name, limit: count + 1),
        impacts: Dictionary(uniqueKeysWithValues: page.hits.map { ($0.docid, $0.score) }))
    }
    let docids = (0..<count).map { UInt32($0 + 1) }
    data = try reader.passages(docids).map(\.data)
    values = try docids.map { docid in
      try Self.slots.map { try reader.value(slot: $0, docid: docid) }
    }
    metadata = try reader.metadataKeys(prefix: "").map { try reader.metadata($0) ?? [] }
    suggestions = try words.map { try reader.spellingSuggestion($0, maxEditDistance: 2) }
  }
}
