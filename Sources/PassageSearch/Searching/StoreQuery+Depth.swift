import XapianStore

extension StoreQuery {
  /// The store takes a little more.
  private static let deepest = 180

  /// - Throws: ``QueryPlanError`` for a query that the store would refuse: its brackets nest too deep.
  func checkDepth() throws {
    guard !isDeeper(than: Self.deepest) else {
      throw QueryPlanError(message: "the query's brackets are nested too deep to be searched")
    }
  }

  private func isDeeper(than levels: Int) -> Bool {
    guard levels > 0 else { return true }
    return switch self {
    case .all(let parts), .any(let parts), .max(let parts):
      parts.contains { $0.isDeeper(than: levels - 1) }
    case .andNot(let one, let other), .filter(let one, let other), .andMaybe(let one, let other):
      one.isDeeper(than: levels - 1) || other.isDeeper(than: levels - 1)
    case .scale(let part, _): part.isDeeper(than: levels - 1)
    case .term, .phrase, .near, .written, .valueRange, .wildcard, .everything, .nothing: false
    }
  }
}
