import XapianStore

/// A passage that a plan matched.
struct Candidate {
  var docid: UInt32
  var score: Double
  var passage: PassageRecord
}

/// Hands out the passages of a plan best first, checked against their stored text where the plan
/// asks for it, fetching more from the store only when they are needed.
struct CandidateStream {
  private let plan: SearchPlan
  private let index: OpenIndex
  private var request: StoreRequest
  private var isExhausted = false
  /// Fetched and checked, but maybe not yet in their final order.
  private var ready: [Candidate] = []
  /// No passage still in the store scores more.
  private var bound = Double.infinity
  /// Counts of the first page.
  private(set) var firstPage = StorePage()
  private(set) var dropped = 0
  /// Passages looked at so far.
  private(set) var fetched = 0

  init(
    plan: SearchPlan, index: OpenIndex, sort: StoreRequest.Sort, pageSize: Int, checkAtLeast: Int,
    facetSlots: [UInt32]
  ) throws {
    self.plan = plan
    self.index = index
    request = StoreRequest(query: plan.query, offset: 0, limit: max(1, pageSize))
    request.checkAtLeast = checkAtLeast
    request.sort = sort
    request.facetSlots = facetSlots
    try fetch()
    firstPage.facets = firstFacets
    request.checkAtLeast = 0
    request.facetSlots = []
  }

  private var firstFacets: [UInt32: [StorePage.FacetCount]] = [:]

  /// Whether every match was looked at.
  var isComplete: Bool { isExhausted }

  mutating func next() throws -> Candidate? {
    while !isExhausted, ready.isEmpty || !isSettled(ready[0]) { try fetch() }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  /// Ties at the bound may still come from the store; only those with checks can change order.
  private func isSettled(_ candidate: Candidate) -> Bool {
    plan.tree == nil || request.sort != .relevance || candidate.score >= bound
  }

  private mutating func fetch() throws {
    let page = try index.search(request)
    if fetched == 0 {
      firstPage = page
      firstFacets = page.facets
    }
    let records = try index.passages(page.hits.map(\.docid))
    for (hit, record) in zip(page.hits, records) {
      if let candidate = try checked(hit, record) { ready.append(candidate) } else { dropped += 1 }
    }
    fetched += page.hits.count
    bound = page.hits.last?.score ?? 0
    isExhausted = page.hits.count < request.limit
    if plan.tree != nil, request.sort == .relevance {
      ready.sort { ($0.score, $1.docid) > ($1.score, $0.docid) }
    }
    request.offset += request.limit
    request.limit = min(request.limit * 2, 1_000)
  }

  /// Drops a passage that the query does not mean, and takes back what a phrase that does not
  /// stand in it was worth.
  private func checked(_ hit: StoreHit, _ record: PassageRecord) throws -> Candidate? {
    guard let tree = plan.tree else {
      return Candidate(docid: hit.docid, score: hit.score, passage: record)
    }
    let passage = CheckedPassage(record, in: index)
    guard try tree.matches(passage) else { return nil }
    var score = hit.score
    for part in plan.parts {
      if let phrase = part.phrase, !passage.contains(phrase) {
        score -= try index.score(of: part.query, passage: record.id) ?? 0
      }
    }
    return Candidate(docid: hit.docid, score: score, passage: record)
  }
}
