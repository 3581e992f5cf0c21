import EntityTagging
import QueryLanguage
import XapianStore

/// How many passages of a query were published when.
public struct Timeline: Sendable {
  public enum Unit: String, Sendable, CaseIterable { case day, week, month, year }

  public struct Bucket: Sendable {
    /// First day of the stretch, ISO 8601 (`2022-11-07`; reduced for months and years).
    public var start: String
    public var count: Int
    /// The best passage of the stretch.
    public var top: SearchHit?
  }

  public var query: String
  public var unit: Unit
  /// In order of time, without stretches that have none.
  public var buckets: [Bucket]
  /// Matching passages without a date as precise as the unit needs.
  public var undated: Int
}

extension SearchEngine {
  /// Counts the passages of a query by time, with the best passage of each stretch.
  /// - Throws: as ``search(_:options:)``.
  public func timeline(
    _ text: String, unit: Timeline.Unit, options: SearchOptions = SearchOptions()
  ) throws -> Timeline {
    let query = try Query(parsing: text)
    return try OpenIndex.retrying(directory, gazetteer: gazetteer) { index in
      try TimelineBuilder(index: index, query: query, unit: unit, options: options).timeline()
    }
  }
}

private struct TimelineBuilder {
  let index: OpenIndex
  let query: Query
  let unit: Timeline.Unit
  let options: SearchOptions

  func timeline() throws -> Timeline {
    let plan = try QueryPlanner.plan(query, index: index, options: options)
    let days = try matchesByDay(plan)
    var counts: [String: Int] = [:]
    var undated = 0
    for (day, count) in days {
      if let start = unit.start(of: day) {
        counts[start, default: 0] += count
      } else {
        undated += count
      }
    }
    let tops = try bestPassages(plan, of: Set(counts.keys))
    let buckets = counts.keys.sorted().map { start in
      Timeline.Bucket(start: start, count: counts[start] ?? 0, top: tops[start])
    }
    return Timeline(query: query.source, unit: unit, buckets: buckets, undated: undated)
  }

  /// Matching passages by date of publication, `YYYYMMDD`; all are counted.
  private func matchesByDay(_ plan: SearchPlan) throws -> [String: Int] {
    let slot = IndexSchema.Slot.date
    var request = StoreRequest(query: plan.query, limit: 0)
    request.checkAtLeast = index.passageCount
    request.facetSlots = [slot.rawValue]
    let page = try index.search(request)
    let dated = page.facets[slot.rawValue] ?? []
    let counts = dated.reduce(into: [String: Int]()) { $0[$1.value] = $1.count }
    let rest = page.matchesEstimated - dated.reduce(0) { $0 + $1.count }
    return rest > 0 ? counts.merging(["": rest]) { $0 + $1 } : counts
  }

  private func bestPassages(
    _ plan: SearchPlan, of starts: Set<String>
  ) throws -> [String: SearchHit] {
    var tops: [String: SearchHit] = [:]
    var stream = try CandidateStream(
      plan: plan, index: index, sort: .relevance, wanted: index.passageCount,
      usesDocuments: options.usesDocuments)
    while tops.count < starts.count, let candidate = try stream.next() {
      let day = try index.value(.date, of: candidate.docid)
      guard let start = unit.start(of: day), tops[start] == nil else { continue }
      let passage = try index.passage(candidate.docid)
      tops[start] = SearchHit(
        rank: 1, score: candidate.score, passage: passage,
        document: try index.document(of: passage),
        highlights: Highlighter(rules: plan.highlighting, analyzer: index.analyzer)
          .highlights(in: passage),
        groupSize: 1, explanation: [])
    }
    return tops
  }
}

extension Timeline.Unit {
  /// First day of the stretch that holds a stored date (`YYYYMMDD`, or less); `nil` if the date is
  /// less precise than the unit.
  func start(of day: String) -> String? {
    let digits = Array(day)
    let needed = self == .year ? 4 : self == .month ? 6 : 8
    guard digits.count >= needed, let year = Int(String(digits[0..<4])) else { return nil }
    if self == .year { return String(digits[0..<4]) }
    let month = String(digits[4..<6])
    if self == .month { return "\(String(digits[0..<4]))-\(month)" }
    guard let monthNumber = Int(month), let dayNumber = Int(String(digits[6..<8])) else {
      return nil
    }
    guard self == .week else { return "\(String(digits[0..<4]))-\(month)-\(String(digits[6..<8]))" }
    let number = RuleCalendar.number(year: year, month: monthNumber, day: dayNumber)
    return RuleCalendar.iso(number - RuleCalendar.weekday(number) + 1)
  }
}
