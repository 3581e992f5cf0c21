import QueryLanguage
import XapianStore

/// A ranked passage without its text, for runs over many topics.
public struct RankedPassage: Sendable, Equatable {
  public var passage: String
  /// Id of the record that it is, in an index whose records are not cut (`--passages whole`); one that
  /// was cut has several passages of one record.
  public var record: String?
  public var document: String
  public var score: Double
}

/// Ranks many queries over one state of an index, deep and without highlights.
public struct BatchRanking {
  private let index: OpenIndex
  private let options: SearchOptions

  /// - Throws: ``IndexError``.
  public init(directory: IndexDirectory, options: SearchOptions = SearchOptions()) throws {
    index = try IndexError.translating(directory) { try OpenIndex(directory) }
    self.options = options
  }

  /// The best `depth` passages of a query, best first; ties by passage id.
  ///
  /// - Parameter text: a topic, which is read as text (see `Query.init(topic:)`).
  public func passages(_ text: String, depth: Int) throws -> [RankedPassage] {
    try IndexError.translating(index.directory) { try rank(text, depth: depth) }
  }

  private func rank(_ text: String, depth: Int) throws -> [RankedPassage] {
    let query = Query(topic: text)
    var plan = try QueryPlanner.plan(query, index: index, options: options)
    if options.widens { plan = try Widening(index: index, options: options).widened(plan) }
    var stream = try CandidateStream(
      plan: plan, index: index, sort: .relevance, wanted: depth,
      usesDocuments: options.usesDocuments)
    var best: [Candidate] = []
    while best.count < depth, let next = try stream.next() { best.append(next) }
    let namesRecords = index.passagesAreRecords
    let ranked = zip(best, try index.passages(best.map(\.docid))).map { candidate, passage in
      RankedPassage(
        passage: passage.id, record: namesRecords ? passage.record : nil,
        document: passage.document, score: candidate.score)
    }
    return ranked.sorted { ($1.score, $0.passage) < ($0.score, $1.passage) }
  }

  /// The best `depth` documents, each with its best passage's score.
  public func documents(_ text: String, depth: Int) throws -> [RankedPassage] {
    // Documents have several passages: more are ranked until there are enough documents.
    var passages = max(1_000, depth)
    while true {
      let ranked = try self.passages(text, depth: passages)
      var seen: Set<String> = []
      let best = ranked.filter { seen.insert($0.document).inserted }
      if best.count >= depth || ranked.count < passages { return Array(best.prefix(depth)) }
      passages *= 4
    }
  }
}
