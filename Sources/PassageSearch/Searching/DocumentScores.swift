import XapianStore

/// Scores of whole documents for a query: S = S_passage + S_document is what ranks a passage.
///
/// A document's terms stand on the first passage of its unit under a prefix of their own; its score
/// uses the passages' weights.
struct DocumentScores {
  /// Documents scored at once; one below them counts as much as the last, or as its passage alone
  /// where that is less.
  private static let depth = 30

  private var scores: [UInt32: Double] = [:]
  /// Best first.
  private var ranked: [StoreHit] = []
  private var least = 0.0

  /// - Parameter query: the passages' query; its filters do not matter here.
  init(query: StoreQuery, index: OpenIndex) throws {
    let page = try index.rank(query.onDocuments, limit: Self.depth)
    ranked = page.hits
    for hit in page.hits { scores[hit.docid] = hit.score }
    least = page.hits.count < Self.depth ? 0 : page.hits.last?.score ?? 0
  }

  /// The best documents, each with the docid of its first passage: at most `count`, with at least
  /// this share of the best one's score.
  func best(_ count: Int, share: Double) -> ArraySlice<StoreHit> {
    let least = share * (ranked.first?.score ?? 0)
    return ranked.prefix(count).prefix { $0.score >= least }
  }

  /// - Parameters:
  ///   - first: the docid of the unit's first passage.
  ///   - passageScore: of the passage that is ranked.
  func score(first: UInt32, passageScore: Double) -> Double {
    scores[first] ?? min(least, passageScore)
  }
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
