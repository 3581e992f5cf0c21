import QueryLanguage
import XapianStore

/// One search over one state of an index.
struct SearchSession {
  let index: OpenIndex
  /// `nil`: every passage.
  let query: Query?
  let options: SearchOptions
  /// Hits that say nearly the same as these texts are no hits.
  var leftOut: TextClusters?

  func page() throws -> ResultPage {
    var plan =
      try query.map { try QueryPlanner.plan($0, index: index, options: options) } ?? .everything
    if options.widens { plan = try Widening(index: index, options: options).widened(plan) }
    return try page(of: plan, as: query?.description ?? "every passage")
  }

  /// - Parameter interpreted: what the plan asks for, in words.
  func page(of plan: SearchPlan, as interpreted: String) throws -> ResultPage {
    let clock = ContinuousClock()
    let start = clock.now
    var stream = try candidates(of: plan)
    let groups = try HitGroups(options: options, index: index, leftOut: leftOut)
      .collect(from: &stream)
    let passages = try index.passages(groups.map(\.best.docid))
    let highlighter = Highlighter(rules: plan.highlighting, analyzer: index.analyzer)
    var hits = try zip(groups, passages).enumerated().map { offset, found in
      try hit(
        found.0, found.1, rank: options.offset + offset + 1, plan: plan, highlighter: highlighter)
    }
    if options.grouping == .cluster {
      var sources = IndependentSources(index: index)
      for (place, group) in groups.enumerated() {
        hits[place].independentSources = try sources.count(
          of: group.best.docid, passages[place])
      }
    }
    let facets = Facets(index: index, limit: options.facetLimit)
      .facets(
        options.facets, counts: stream.firstPage.facets, others: stream.companionValues)
    let elapsed = start.duration(to: clock.now)
    let total = total(of: stream)
    return ResultPage(
      query: query?.source ?? (plan.isFilter ? "" : interpreted), interpreted: interpreted,
      expansions: plan.expansions,
      suggestions: hits.count < options.limit ? try suggestions(plan) : [],
      notices: plan.notices + independence(of: groups), total: total.count,
      totalIsExact: total.isExact,
      microseconds: Int(elapsed / .microseconds(1)), index: try index.identity,
      passagesAreRecords: index.passagesAreRecords, hits: hits, facets: facets)
  }

  /// From how many sources the hits come when copies are counted once, where they are grouped so.
  private func independence(of groups: [HitGroup]) -> [String] {
    let sources = Set(groups.map(\.source).filter { !$0.isEmpty }).count
    guard sources > 0, groups.contains(where: { $0.size > 1 }) else { return [] }
    return [
      "with copies counted once, these hits come from "
        + (sources == 1 ? "one independent source" : "\(sources) independent sources")
    ]
  }

  /// What a plan matches, best first.
  func candidates(of plan: SearchPlan) throws -> CandidateStream {
    try CandidateStream(
      plan: plan, index: index, sort: sort(for: plan), wanted: wanted,
      usesDocuments: options.usesDocuments,
      checkAtLeast: options.countsExactly ? index.passageCount : 0,
      facetSlots: Array(Set(options.facets.map(\.slot.rawValue))))
  }

  /// Enough for the page even when some hits stand for others.
  private var wanted: Int {
    let page = options.offset + options.limit
    return options.perDocument == nil && options.grouping == nil ? page : page * 2 + 10
  }

  private func sort(for plan: SearchPlan) -> StoreRequest.Sort {
    let date = IndexSchema.Slot.date.rawValue
    return switch options.sort {
    case .newest: .value(date, descending: true)
    case .oldest: .value(date, descending: false)
    case .relevance: plan.isFilter ? .value(date, descending: true) : .relevance
    }
  }

  func total(of stream: CandidateStream) -> (count: Int, isExact: Bool) {
    if stream.isComplete { return (stream.fetched + stream.companions, true) }
    let page = stream.firstPage
    return (page.matchesEstimated + stream.companions, page.countIsExact)
  }

  private func hit(
    _ group: HitGroup, _ passage: PassageRecord, rank: Int, plan: SearchPlan,
    highlighter: Highlighter
  ) throws -> SearchHit {
    SearchHit(
      rank: rank, score: group.best.score, passage: passage,
      document: try index.document(of: passage),
      highlights: highlighter.highlights(in: passage),
      groupSize: group.size, sources: group.sources.count, documents: group.documents.count,
      explanation: options.explains ? try explanation(of: group.best, passage.id, plan) : [])
  }

  private func explanation(
    of candidate: Candidate, _ passage: String, _ plan: SearchPlan
  ) throws -> [ScorePart] {
    let parts = try plan.parts.compactMap { part in
      try part.score(of: passage, in: index).map {
        ScorePart(label: part.label, score: $0)
      }
    }
    let whole = [
      ScorePart(label: "the document as a whole", score: candidate.documentScore),
      ScorePart(label: "the passages beside it", score: candidate.neighbourScore),
      ScorePart(label: "published when the query says", score: candidate.dateScore),
      ScorePart(
        label: candidate.documentScore > 0
          ? "its event in a document that answers" : "its event beside a name",
        score: candidate.eventScore),
      ScorePart(label: "what the query says as a whole", score: candidate.agreementScore),
    ]
    return parts + whole.filter { $0.score > 0 }
  }

  private func suggestions(_ plan: SearchPlan) throws -> [Suggestion] {
    try plan.unknownWords.compactMap { word in
      guard let folded = index.tokens(of: word).first?.forms.first?.folded,
        let suggestion = try index.spelling(of: folded), suggestion != folded
      else { return nil }
      return Suggestion(word: word, suggestion: suggestion)
    }
  }
}
