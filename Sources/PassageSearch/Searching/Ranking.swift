import QueryLanguage
import XapianStore

/// The best passages of a query by the store's own numbers, best first.
public struct Ranking: Sendable {
  /// Equal scores stand in the order of the store.
  var docids: [UInt32]
  /// Passages that match; an estimate unless all were counted.
  public var total: Int
  /// Whether all were counted.
  public var totalIsExact: Bool

  init(of query: Query, index: OpenIndex, options: SearchOptions) throws {
    let plan = try QueryPlanner.plan(query, index: index, options: options)
    let isStoreOrder =
      !options.usesDocuments && !plan.isFilter && options.sort == .relevance
      && options.perDocument == nil && options.grouping == nil
      && plan.date == nil && plan.agreement.isEmpty && plan.typed.isEmpty
      && !plan.events.counts(withDocuments: false)
    if isStoreOrder, options.facets.isEmpty, !options.countsExactly {
      var request = StoreRequest(query: plan.query, limit: options.limit)
      request.offset = options.offset
      let page = try index.search(request)
      docids = page.hits.map(\.docid)
      total = page.matchesEstimated
      totalIsExact = page.countIsExact
    } else {
      let session = SearchSession(index: index, query: query, options: options)
      var stream = try session.candidates(of: plan)
      docids = try HitGroups(options: options, index: index).collect(from: &stream)
        .map(\.best.docid)
      (total, totalIsExact) = session.total(of: stream)
    }
  }
}
