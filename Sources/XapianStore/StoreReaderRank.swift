import CXapian

extension StoreReader {
  /// Ranks passages: the hits of ``search(_:)`` with ``RankRequest/plain``, score for score, several
  /// times as fast. Counts may be bounds where the plain way's are exact, and the other way round.
  ///
  /// - Throws: `invalidArgument` (an empty term, a weight out of range, counts with a minimum score).
  package func rank(_ request: RankRequest) throws(XapianError) -> StorePage {
    try rank(packed: request.packedTerms, request)
  }

  /// Ranks by terms that are packed already, whatever the request's own.
  func rank(packed terms: [UInt8], _ request: RankRequest) throws(XapianError) -> StorePage {
    var foreign = cx_rank_request()
    foreign.all = request.match == .all
    foreign.offset = UInt32(clamping: request.offset)
    foreign.limit = UInt32(clamping: request.limit)
    foreign.minimum_score = request.minimumScore
    foreign.counts_all = request.countsAll
    let facets = request.facets.map {
      cx_facet_request(slot: $0.slot, separator: $0.separator?.asciiValue.map(Int32.init) ?? -1)
    }
    var page: UnsafePointer<cx_page>?
    try call("rank passages of \(paths)") { error in
      facets.withUnsafeBufferPointer { facets in
        foreign.facets = facets.baseAddress
        foreign.facet_count = facets.count
        return terms.withBytes { cx_reader_rank(handle, $0, $1, &foreign, error, &page) }
      }
    }
    defer { cx_page_free(page) }
    guard let page else { return StorePage() }
    return StorePage(copying: page.pointee)
  }
}
