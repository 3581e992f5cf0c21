import XapianStore

/// Scores of whole documents for a query: S = S_passage + S_document is what ranks a passage.
///
/// A document's terms stand on the first passage of its unit under a prefix of their own; its score
/// uses the passages' weights.
struct DocumentScores {
  private let index: OpenIndex
  /// The query's scoring terms, as terms of whole documents.
  private let request: RankRequest
  private var known: [UInt32: Double] = [:]
  /// Best first, each with the docid of its first passage.
  private let ranked: [StoreHit]

  /// Nothing where a query's terms do not add up simply, or are none.
  ///
  /// - Parameters:
  ///   - query: the passages' query; its filters do not matter here.
  ///   - best: how many of the best documents are asked for.
  init?(query: StoreQuery, best: Int, index: OpenIndex) throws {
    guard var request = query.onDocuments.scoring, !request.groups.isEmpty else { return nil }
    self.index = index
    request.limit = best
    self.request = request
    ranked = best > 0 ? try index.rank(request).hits : []
    for hit in ranked { known[hit.docid] = hit.score }
  }

  /// The best documents with at least this share of the best one's score.
  func best(share: Double) -> ArraySlice<StoreHit> {
    let least = share * (ranked.first?.score ?? 0)
    return ranked.prefix { $0.score >= least }
  }

  /// Scores documents, by the docids of their first passages.
  mutating func score(_ firsts: some Sequence<UInt32>) throws {
    let new = Set(firsts).filter { known[$0] == nil }.sorted()
    for (docid, score) in zip(new, try index.score(new, by: request)) { known[docid] = score.score }
  }

  /// Of a document that was scored, by the docid of its first passage.
  subscript(first: UInt32) -> Double { known[first] ?? 0 }
}

extension StoreQuery {
  /// The scoring terms of the query, as terms of whole documents: alternatives stay alternatives,
  /// conditions and places are left out.
  var onDocuments: StoreQuery {
    switch self {
    case .term(let term, let weight):
      weight > 0 ? .term(IndexSchema.Prefix.document + term, weight: weight) : .nothing
    case .all(let parts), .any(let parts), .phrase(let parts, _), .near(let parts, _):
      StoreQuery.any(parts.map(\.onDocuments).filter { $0 != .nothing }).simplified
    case .max(let parts):
      StoreQuery.max(parts.map(\.onDocuments).filter { $0 != .nothing }).simplified
    case .andMaybe(let one, let other):
      StoreQuery.any([one, other].map(\.onDocuments).filter { $0 != .nothing }).simplified
    case .andNot(let query, _), .filter(let query, _): query.onDocuments
    case .scale(let query, let factor): .scale(query.onDocuments, by: factor)
    case .wildcard, .valueRange, .written, .everything, .nothing: .nothing
    }
  }
}
