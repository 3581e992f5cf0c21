import EntityTagging
import EventTagging
import XapianStore

/// From how many sources the index knows the event that a passage tells, when copies count once.
///
/// The same event is a topic at a place, published within ``days`` of each other. Passages that say
/// nearly the same in nearly the same words (``TextClusters``) are one report, and belong to whoever
/// had it first. A source that tells the event in words of its own counts, whether or not its
/// passage answers the query.
struct IndependentSources {
  /// Days between two reports of one event, at most.
  static let days = 7
  /// Passages that are read for an event, at most.
  static let mostPassages = 100

  private struct Event: Hashable {
    var topic: EventTopic
    var place: String
  }

  private struct Report {
    var docid: UInt32
    var source: String
    /// Days since 1970; `nil` where the document carries no date.
    var day: Int?
    var text: String
  }

  private let index: OpenIndex
  private var known: [Event: [Report]] = [:]

  init(index: OpenIndex) { self.index = index }

  /// Of the event of the passage that most sources tell; `nil` where the passage tells no event at a
  /// place that is known, or its source is not known.
  mutating func count(of docid: UInt32, _ passage: PassageRecord) throws -> Int? {
    guard let own = try report(docid, passage) else { return nil }
    var most: Int?
    for event in Set(passage.events.compactMap(Self.event)) {
      var reports = try self.reports(of: event)
      if !reports.contains(where: { $0.docid == docid }) { reports.append(own) }
      let near = reports.filter { Self.isNear($0, own) }
      most = max(most ?? 0, Self.sources(of: near))
    }
    return most
  }

  /// Sources that were first with a text.
  private static func sources(of reports: [Report]) -> Int {
    var clusters = TextClusters()
    var firsts: [String] = []
    for report in reports.sorted(by: { ($0.day ?? 0, $0.docid) < ($1.day ?? 0, $1.docid) })
    where clusters.cluster(of: report.text) == firsts.count {
      firsts.append(report.source)
    }
    return Set(firsts).count
  }

  private static func event(_ event: PassageEvent) -> Event? {
    event.place?.entity.map { Event(topic: event.topic, place: $0.id) }
  }

  private static func isNear(_ one: Report, _ other: Report) -> Bool {
    guard let one = one.day, let other = other.day else { return true }
    return abs(one - other) <= days
  }

  private mutating func reports(of event: Event) throws -> [Report] {
    if let reports = known[event] { return reports }
    typealias Prefix = IndexSchema.Prefix
    let terms = [
      IndexSchema.term(Prefix.event, event.topic.label),
      IndexSchema.term(Prefix.entity, event.place),
    ]
    let request = RankRequest(
      groups: terms.map { [RankRequest.Alternative($0, weight: 1)] }, match: .all,
      limit: Self.mostPassages)
    let docids = try index.rank(request).hits.map(\.docid)
    let reports = try zip(docids, index.passages(docids)).compactMap { docid, passage in
      passage.events.contains { Self.event($0) == event } ? try report(docid, passage) : nil
    }
    known[event] = reports
    return reports
  }

  private func report(_ docid: UInt32, _ passage: PassageRecord) throws -> Report? {
    let source = try index.value(.source, of: docid)
    guard !source.isEmpty else { return nil }
    let day = Self.day(try index.value(.date, of: docid))
    return Report(docid: docid, source: source, day: day, text: passage.text)
  }

  /// - Parameter date: `YYYYMMDD`; less says too little.
  private static func day(_ date: String) -> Int? {
    guard date.utf8.count == 8, let number = Int(date) else { return nil }
    return RuleCalendar.number(
      year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
