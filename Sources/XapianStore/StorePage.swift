/// A passage that matched.
package struct StoreHit: Sendable, Equatable {
  /// Of this store alone: the next generation numbers its passages anew.
  package var docid: UInt32
  package var score: Double

  package init(docid: UInt32, score: Double) {
    self.docid = docid
    self.score = score
  }
}

/// One page of results.
package struct StorePage: Sendable, Equatable {
  package struct FacetCount: Sendable, Equatable {
    package var value: String
    package var count: Int
  }

  package var hits: [StoreHit] = []
  /// At least this many passages match.
  package var matchesLowerBound = 0
  package var matchesEstimated = 0
  /// At most this many passages match.
  package var matchesUpperBound = 0
  /// For each slot asked for, its values with their number of passages, most frequent first, then in
  /// byte order.
  package var facets: [UInt32: [FacetCount]] = [:]

  package var countIsExact: Bool { matchesLowerBound == matchesUpperBound }

  package init() {}
}
