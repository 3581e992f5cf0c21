import EventTagging
import QueryLanguage
import XapianStore

/// What the words of a query say together, looked for in the best passages only: all of its words, an
/// event of its topic beside a name of its own, and its words as typed, small words included.
struct Agreement {
  /// Best passages that are looked at.
  static let depth = 12
  /// Most that agreement adds, as a share of the best passage's score.
  private static let share = 0.3
  private static let stanceShare = 0.5
  /// What it is worth to have every word, as a share of the best passage's score: what a document
  /// adds to its passages must not bury the one passage that says it all.
  private static let coverShare = 0.2

  /// What the words of the query stand for, each with its alternatives; empty where a passage that has
  /// every word is nothing special.
  var words: [[RankRequest.Alternative]] = []
  var topics: Set<String> = []
  /// Names of the query.
  var names: [RankRequest.Alternative] = []
  /// The whole query as typed, where it has a word that is not posted (`how to surrender`).
  var phrase: WrittenWords?
  /// How the query says that something is said.
  var stances: Set<Stance> = []
  var modalities: Set<Modality> = []

  var isEmpty: Bool {
    words.isEmpty && phrase == nil && (topics.isEmpty || names.isEmpty) && stances.isEmpty
      && modalities.isEmpty
  }

  /// What passages are worth beside their words.
  ///
  /// - Parameter best: score of the best passage.
  func scores(
    of docids: [UInt32], best: Double, in index: OpenIndex
  ) throws -> [UInt32: Double] {
    let docids = docids.sorted()
    let parts = try index.score(docids, by: request)
    return Dictionary(
      zip(docids, parts).map { docid, part in
        var agreed = part.standsTogether ? 0.5 : 0
        if part.has(group: Group.topic), part.has(group: Group.name) { agreed += 0.5 }
        if part.has(group: Group.stance) { agreed += Self.stanceShare }
        let covers =
          !words.isEmpty && (0..<words.count).allSatisfy { part.has(group: Group.firstWord + $0) }
        // All words of a topic without its event are mostly another sense of them.
        let means = topics.isEmpty || part.has(group: Group.topic)
        let cover = covers && means ? Self.coverShare : 0
        return (docid, ImpactModel.quantised((agreed * Self.share + cover) * best))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The passages with every word of the query and without an event of its topics.
  func passagesWithWordsAlone(
    among docids: [UInt32], in index: OpenIndex
  ) throws -> Set<UInt32> {
    guard !words.isEmpty else { return [] }
    let docids = docids.sorted()
    let topics = topics.sorted().map {
      RankRequest.Alternative(IndexSchema.term(IndexSchema.Prefix.event, $0), weight: 1)
    }
    let request = RankRequest(groups: words + [topics], match: .any, limit: 0)
    let parts = try index.score(docids, by: request)
    return Set(
      zip(docids, parts).lazy.filter { _, part in
        words.indices.allSatisfy(part.has(group:)) && !part.has(group: words.count)
      }.map(\.0))
  }

  private enum Group {
    static let topic = 0
    static let name = 1
    static let stance = 2
    static let firstWord = 3
  }

  /// What is asked of each passage.
  private var request: RankRequest {
    typealias Prefix = IndexSchema.Prefix
    let any = { (terms: [String]) in terms.map { RankRequest.Alternative($0, weight: 1) } }
    var request = RankRequest(
      groups: [
        any(topics.sorted().map { IndexSchema.term(Prefix.event, $0) }),
        names,
        any(
          stances.map { IndexSchema.term(Prefix.stance, $0.label) }.sorted()
            + modalities.map { IndexSchema.term(Prefix.modality, $0.label) }.sorted()),
      ] + words, match: .any, limit: 0)
    if let phrase { request.written = [phrase] }
    return request
  }
}

extension QueryPlanner {
  /// What the query says as a whole; nothing for queries with operators.
  ///
  /// - Parameters:
  ///   - wording: its bare words.
  ///   - words: the plan of its words, without what they mean beyond that.
  func agreement(of query: Query, _ wording: QueryWording, words: StoreQuery) -> Agreement {
    guard options.usesTopics, query.isRankedList else { return Agreement() }
    var agreement = Agreement()
    if typedWeights.count > 1, options.match == .any, words.isDisjunction {
      agreement.words = words.scoring?.groups ?? []
    }
    guard query.isShortList else { return agreement }
    agreement.topics = queryTopics
    agreement.names =
      ranksDocuments
      ? highlighting.entities.sorted().map {
        RankRequest.Alternative(IndexSchema.term(IndexSchema.Prefix.entity, $0), weight: 1)
      } : events.names
    for word in wording.known {
      if let stance = word.stance, stance != .assert { agreement.stances.insert(stance) }
      if let modality = word.modality { agreement.modalities.insert(modality) }
    }
    agreement.phrase = index.wordingWithStopWord(of: wording)
    return agreement
  }
}

extension Query {
  /// Whether it is a list of words without operators.
  fileprivate var isRankedList: Bool {
    guard case .list(let items) = root.kind else { return false }
    return items.allSatisfy { $0.occurrence == .ranked }
  }

  /// Whether it is a list of a few words, which may ask for an event.
  var isShortList: Bool {
    guard case .list(let items) = root.kind else { return false }
    return items.count <= 12 && isRankedList
  }
}
