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
  ///   - query: the passages' query, any part of which is enough.
  ///   - documents: its scores of documents.
  init(query: StoreQuery, documents: DocumentScores, index: OpenIndex) throws {
    guard let request = query.scoring else { return }
    let best = documents.best(share: Self.leastShare).sorted { $0.docid < $1.docid }
    let passages = try best.map { try index.units.passages(from: $0.docid) }
    var scores = try index.score(passages.flatMap { $0 }, by: request)[...]
    entries.reserveCapacity(scores.count)
    for (document, docids) in zip(best, passages) {
      let own = scores.prefix(docids.count).map(\.score)
      scores.removeFirst(docids.count)
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
