import XapianStore

/// A passage that a plan matched.
struct Candidate {
  var docid: UInt32
  var score: Double
  /// The document's share of the score.
  var documentScore: Double
  /// The share of the passages beside it.
  var neighbourScore: Double
  /// The share of what the query says as a whole.
  var agreementScore: Double
  /// The share of being published when the query says.
  var dateScore: Double
  /// The share of an event where the query asks for it.
  var eventScore: Double
}

/// Hands out the passages of a plan best first. A window of the best passages and of all passages of
/// the best documents is ranked again with their documents' scores.
struct CandidateStream {
  /// Passages ranked again. Windows do not depend on the page asked for, so that pages continue one
  /// another.
  static let window = 50

  private struct Entry {
    var docid: UInt32
    var score: Double
    var documentScore: Double
    var neighbourScore = 0.0
    var agreementScore = 0.0
    var dateScore = 0.0
    var eventScore = 0.0
  }

  private let plan: SearchPlan
  private let index: OpenIndex
  private var documents: DocumentScores?
  private let ranksDates: Bool
  /// What it is worth to be published when the query says.
  private var dateWorth = 0.0
  /// Passages of the best documents: in the first window, and left out of later ones.
  private var ofDocuments: Set<UInt32> = []
  private var request: StoreRequest
  /// Worst first, so that the best is taken from the end.
  private var entries: [Entry] = []
  private var isExhausted = false
  /// Whether what the query says as a whole counts.
  private let ranksAgreement: Bool
  /// Whether an event where the query asks for it counts.
  private let ranksEvents: Bool
  /// Whether passages with all words are put before others.
  private let ranksTyped: Bool
  /// Counts of the first window.
  private(set) var firstPage = StorePage()
  /// Passages that the store has handed over.
  private(set) var fetched = 0
  /// Passages without a word of the query that stand in one of the best documents.
  private(set) var companions = 0
  /// Their values in the slots that are counted.
  private(set) var companionValues: [UInt32: [String]] = [:]

  init(
    plan: SearchPlan, index: OpenIndex, sort: StoreRequest.Sort, wanted: Int, usesDocuments: Bool,
    checkAtLeast: Int = 0, facetSlots: [UInt32] = []
  ) throws {
    self.plan = plan
    self.index = index
    let ranksDocuments =
      usesDocuments && index.settings.scoresDocuments && sort == .relevance && !plan.isFilter
    if ranksDocuments { try index.units.prepare() }
    documents =
      ranksDocuments
      ? try DocumentScores(
        query: plan.query, best: plan.takesDocuments ? DocumentPassages.depth : 0, index: index)
      : nil
    ranksDates = plan.date != nil && sort == .relevance && !plan.isFilter
    ranksEvents =
      sort == .relevance && !plan.isFilter && plan.events.counts(withDocuments: documents != nil)
    ranksAgreement = sort == .relevance && !plan.isFilter && !plan.agreement.isEmpty
    ranksTyped = sort == .relevance && !plan.isFilter && !plan.typed.isEmpty
    let keepsOrder =
      documents == nil && !ranksDates && !ranksAgreement && !ranksEvents && !ranksTyped
    // Agreement alone looks at no more than its own depth.
    let window = documents == nil && !ranksDates && !ranksEvents ? Agreement.depth : Self.window
    let limit = max(1, keepsOrder ? wanted : window)
    request = StoreRequest(query: plan.query, offset: 0, limit: limit)
    request.sort = sort
    request.checkAtLeast = checkAtLeast
    request.facetSlots = facetSlots
    firstPage = try fetch()
    request.checkAtLeast = 0
    request.facetSlots = []
  }

  /// Whether every match was looked at.
  var isComplete: Bool { isExhausted }

  mutating func next() throws -> Candidate? {
    if entries.isEmpty, !isExhausted { _ = try fetch() }
    guard let best = entries.popLast() else { return nil }
    return Candidate(
      docid: best.docid, score: best.score, documentScore: best.documentScore,
      neighbourScore: best.neighbourScore, agreementScore: best.agreementScore,
      dateScore: best.dateScore, eventScore: best.eventScore)
  }

  private mutating func fetch() throws -> StorePage {
    let page = try index.search(request)
    let isFirst = fetched == 0
    if isFirst { try addPassagesOfDocuments() }
    try add(page.hits.filter { !ofDocuments.contains($0.docid) })
    if documents == nil, !ranksDates {
      // Entries are taken from the end.
      entries.reverse()
    } else {
      entries.sort { ($0.score, $1.docid) < ($1.score, $0.docid) }
    }
    if ranksDates { try rewardDates() }
    if isFirst, let best = entries.last?.score {
      try rewardEvents(best: best)
      try rewardAgreement(best: best)
      try raisePassagesWithAllWords()
    }
    fetched += page.hits.count
    isExhausted = page.hits.count < request.limit
    request.offset += request.limit
    // A deep list in fewer and fewer steps.
    request.limit *= 4
    return page
  }

  /// Puts all passages of the best documents into the first window.
  private mutating func addPassagesOfDocuments() throws {
    guard let documents, plan.takesDocuments else { return }
    let passages = try DocumentPassages(query: plan.query, documents: documents, index: index)
    for one in passages.entries {
      ofDocuments.insert(one.docid)
      if one.passageScore == 0 {
        companions += 1
        for slot in request.facetSlots {
          guard let known = IndexSchema.Slot(rawValue: slot) else { continue }
          companionValues[slot, default: []].append(try index.value(known, of: one.docid))
        }
      }
      entries.append(
        Entry(
          docid: one.docid, score: one.passageScore + one.documentScore + one.neighbourScore,
          documentScore: one.documentScore, neighbourScore: one.neighbourScore))
    }
  }

  /// Ranks a window again by when its passages were published.
  private mutating func rewardDates() throws {
    guard let date = plan.date, let best = entries.last else { return }
    if fetched == 0 { dateWorth = date.worth(best: best.score, leastWeight: plan.leastWeight) }
    let days = try index.values(.date, of: entries.map(\.docid))
    for (at, day) in days.enumerated() where date.holds(day) {
      entries[at].dateScore = dateWorth
      entries[at].score += dateWorth
    }
    entries.sort { ($0.score, $1.docid) < ($1.score, $0.docid) }
  }

  /// Takes hits of the store, with their documents' scores.
  private mutating func add(_ hits: [StoreHit]) throws {
    guard documents != nil else {
      entries += hits.map { Entry(docid: $0.docid, score: $0.score, documentScore: 0) }
      return
    }
    let firsts = try hits.map { try index.units.first(of: $0.docid) }
    try documents?.score(firsts)
    for (hit, first) in zip(hits, firsts) {
      let document = documents?[first] ?? 0
      entries.append(
        Entry(docid: hit.docid, score: hit.score + document, documentScore: document))
    }
  }

  /// Ranks the first window again by the query's events where it asks for them.
  private mutating func rewardEvents(best: Double) throws {
    guard ranksEvents else { return }
    let events = plan.events
    let hasDocuments = documents != nil
    let least = events.leastDocument(best: entries.lazy.map(\.documentScore).max() ?? 0)
    let places = entries.indices.filter { entries[$0].documentScore >= least }
    let found = try events.passages(
      among: places.map { entries[$0].docid }, withDocuments: hasDocuments, in: index)
    let worth = ImpactModel.quantised(best * EventPlaces.worth(withDocuments: hasDocuments))
    for place in places where found.contains(entries[place].docid) {
      entries[place].eventScore = worth
      entries[place].score += worth
    }
    // An event must not outrank every word that was typed.
    let wordy = try plan.agreement.passagesWithWordsAlone(among: entries.map(\.docid), in: index)
    for place in entries.indices where wordy.contains(entries[place].docid) {
      entries[place].agreementScore = worth
      entries[place].score += worth
    }
    entries.sort { ($0.score, $1.docid) < ($1.score, $0.docid) }
  }

  /// Ranks the best passages again by what the query says as a whole.
  private mutating func rewardAgreement(best: Double) throws {
    guard ranksAgreement else { return }
    let first = max(0, entries.count - Agreement.depth)
    let scores = try plan.agreement.scores(
      of: entries[first...].map(\.docid), best: best, in: index)
    for place in entries.indices[first...] {
      let score = scores[entries[place].docid] ?? 0
      entries[place].agreementScore += score
      entries[place].score += score
    }
    entries[first...].sort { ($0.score, $1.docid) < ($1.score, $0.docid) }
  }

  /// Puts passages with all words before those that lack one and lead by what was added to the words
  /// alone.
  private mutating func raisePassagesWithAllWords() throws {
    guard ranksTyped else { return }
    let whole = try plan.typed.passages(in: index)
    guard !whole.isEmpty else { return }
    try addMissing(whole)
    let wanted = Set(whole)
    let least = entries.lazy.filter { wanted.contains($0.docid) }.map(\.score).min() ?? 0
    let places = entries.indices.filter { entries[$0].score >= least }
      .sorted { entries[$0].docid < entries[$1].docid }
    let standings = try plan.typed.standings(
      of: places.map { entries[$0].docid }, withDocuments: documents != nil, in: index)
    let judged = zip(places, standings).map {
      (place: $0, typed: $1.score, hasAll: $1.hasAll, score: entries[$0].score)
    }
    let lacking = judged.filter { !$0.hasAll }
    var last = 0.0
    for one in judged.filter(\.hasAll).sorted(by: { $0.score < $1.score }) {
      let rival = lacking.lazy.filter { $0.typed <= one.typed }.map(\.score).max() ?? 0
      var score = max(one.score, rival + TypedWords.step)
      if score <= last { score = last + TypedWords.step }
      entries[one.place].agreementScore += score - one.score
      entries[one.place].score = score
      last = score
    }
    entries.sort { ($0.score, $1.docid) < ($1.score, $0.docid) }
  }

  /// Takes passages into the first window that are not in it.
  private mutating func addMissing(_ docids: [UInt32]) throws {
    let known = Set(entries.lazy.map(\.docid))
    let missing = docids.filter { !known.contains($0) }.sorted()
    guard !missing.isEmpty, let request = plan.query.scoring else { return }
    let scores = try index.score(missing, by: request)
    try add(zip(missing, scores).map { StoreHit(docid: $0, score: $1.score) })
    // Later windows leave them out.
    ofDocuments.formUnion(missing)
  }
}
