import XapianStore

/// The passages of the documents that answer a query best, all of them: the answer often stands in a
/// passage that repeats few of the query's words, or none, under a headline or after a sentence that
/// has them.
///
/// Only for queries of several words of which one is enough to match: there a passage without any of
/// them is ranked by its document and by what stands beside it, and counts as a match.
struct DocumentPassages {
  /// Documents whose passages are all ranked.
  static let depth = 6
  /// They score at least this share of the best one.
  private static let leastShare = 0.5
  /// A passage is also worth this share of the better one of its neighbours.
  private static let neighbourShare = 0.3

  /// A passage with the parts of its score.
  struct Entry {
    var docid: UInt32
    /// 0 where the passage has nothing of the query itself.
    var passageScore: Double
    var documentScore: Double
    var neighbourScore: Double
  }

  private(set) var entries: [Entry] = []

  init() {}

  /// - Parameters:
  ///   - query: the passages' query.
  ///   - documents: its scores of documents.
  init(query: StoreQuery, documents: DocumentScores, index: OpenIndex) throws {
    let best = documents.best(Self.depth, share: Self.leastShare)
    let units = try best.map { try index.units.term(ofUnitAt: $0.docid) }
    let passages = try best.map { try index.units.passages(from: $0.docid) }
    let count = passages.reduce(0) { $0 + $1.count }
    guard count > 0 else { return }
    let inside = StoreQuery.any(units.map { .term($0, weight: 0) }).simplified
    let matches = try index.rank(.filter(query, by: inside), limit: count).hits
    let scores = Dictionary(
      matches.map { ($0.docid, $0.score) }, uniquingKeysWith: { first, _ in first })
    for (document, docids) in zip(best, passages) {
      let own = docids.map { scores[$0] ?? 0 }
      for (place, docid) in docids.enumerated() {
        let before = place > 0 ? own[place - 1] : 0
        let after = place + 1 < own.count ? own[place + 1] : 0
        entries.append(
          Entry(
            docid: docid, passageScore: own[place], documentScore: document.score,
            neighbourScore: ImpactModel.quantised(Self.neighbourShare * max(before, after))))
      }
    }
  }
}
