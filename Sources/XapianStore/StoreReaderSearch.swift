import CXapian

extension StoreReader {
  /// Runs a query through libxapian's matcher.
  ///
  /// - Throws: `invalidArgument` (an empty or long term, a phrase over stores without positions or
  ///   with parts that are no terms), `wildcardLimit`, `network`.
  package func search(_ request: StoreRequest) throws(XapianError) -> StorePage {
    var query: [UInt8] = []
    request.query.append(to: &query)
    return try search(packed: query, request)
  }

  /// Runs a query that is packed already, whatever the request's own.
  func search(packed query: [UInt8], _ request: StoreRequest) throws(XapianError) -> StorePage {
    var page: UnsafePointer<cx_page>?
    try call("search \(paths)") { error in
      request.withForeign { foreign in
        query.withBytes { cx_reader_search(handle, $0, $1, foreign, error, &page) }
      }
    }
    defer { cx_page_free(page) }
    guard let page else { return StorePage() }
    return StorePage(copying: page.pointee)
  }
}

extension StoreRequest {
  fileprivate func withForeign<Result>(
    _ body: (UnsafePointer<cx_search_request>) -> Result
  ) -> Result {
    facetSlots.withUnsafeBufferPointer { slots in
      var foreign = cx_search_request()
      foreign.offset = UInt32(clamping: offset)
      foreign.limit = UInt32(clamping: limit)
      foreign.check_at_least = UInt32(clamping: checkAtLeast)
      switch sort {
      case .relevance: foreign.order = .relevance
      case .value(let slot, let descending):
        foreign.order = descending ? .valueDescending : .valueAscending
        foreign.order_slot = slot
      }
      foreign.minimum_score = minimumScore
      foreign.facet_slots = slots.baseAddress
      foreign.facet_count = slots.count
      foreign.facet_separator = facetSeparator?.asciiValue.map(Int32.init) ?? -1
      return body(&foreign)
    }
  }
}

extension StorePage {
  /// Copies a page of the shim into values.
  init(copying page: cx_page) {
    hits = UnsafeBufferPointer(start: page.hits, count: page.hit_count).map {
      StoreHit(docid: $0.docid, score: $0.score)
    }
    matchesLowerBound = Int(page.matches_lower_bound)
    matchesEstimated = Int(page.matches_estimated)
    matchesUpperBound = Int(page.matches_upper_bound)
    for facet in UnsafeBufferPointer(start: page.facets, count: page.facet_count) {
      let value = String(decoding: facet.value.buffer, as: UTF8.self)
      facets[facet.slot, default: []].append(
        FacetCount(value: value, count: Int(facet.count)))
    }
  }
}
