/// One page of results to ask of a ``StoreReader``.
package struct StoreRequest: Sendable, Equatable {
  package enum Sort: Sendable, Equatable {
    /// Best score first.
    case relevance
    /// By a value in byte order; passages without it count as the empty string.
    case value(UInt32, descending: Bool)
  }

  package var query: StoreQuery
  /// Hits to leave out at the start.
  package var offset: Int
  package var limit: Int
  /// Passages to look at before the counts of the page may be estimates. 0 is fastest.
  package var checkAtLeast = 0
  /// Ties are broken by score, then by ascending docid.
  package var sort = Sort.relevance
  /// Slots whose values are counted over all matches; asking for any makes counts exact.
  package var facetSlots: [UInt32] = []
  /// Splits a facet's value into the items that are counted. ASCII.
  package var facetSeparator: Character?
  /// Hits below are left out.
  package var minimumScore = 0.0

  package init(query: StoreQuery, offset: Int = 0, limit: Int) {
    self.query = query
    self.offset = offset
    self.limit = limit
  }
}
