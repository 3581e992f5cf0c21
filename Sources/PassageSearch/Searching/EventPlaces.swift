import XapianStore

/// Where an event of the query's topic is the one that the query asks for, and not one of the same
/// kind elsewhere: in a document that answers nearly best, or, where passages have no documents
/// around them, beside a name of the query.
struct EventPlaces {
  /// Documents that answer nearly best score at least this share of the best one.
  private static let documentShare = 0.9
  /// What an event in such a document is worth, as a share of the best passage's score.
  private static let worthInDocument = 0.1
  /// What an event beside a name is worth, as a share of the best passage's score.
  private static let worthBesideName = 0.05
  /// Evidence of a topic counts this much of its weight where a name of the query, and no document,
  /// has to tell whether the event is meant.
  static let uncertainShare = 0.5

  /// The query is a few ranked words, so that an event can be what it asks for.
  var isAsked = false
  /// Terms of the query's topics.
  var topics: [String] = []
  /// Its names in any spelling.
  var names: [RankRequest.Alternative] = []

  /// Whether passages can be worth anything.
  func counts(withDocuments: Bool) -> Bool {
    isAsked && !topics.isEmpty && (withDocuments || !names.isEmpty)
  }

  /// What an event is worth, as a share of the best passage's score.
  static func worth(withDocuments: Bool) -> Double {
    withDocuments ? worthInDocument : worthBesideName
  }

  /// Which documents answer nearly best.
  func leastDocument(best: Double) -> Double { Self.documentShare * best }

  /// The passages with an event; where no documents tell which event is meant, a name has to stand
  /// beside it.
  func passages(
    among docids: [UInt32], withDocuments: Bool, in index: OpenIndex
  ) throws -> Set<UInt32> {
    let docids = docids.sorted()
    var groups = [topics.map { RankRequest.Alternative($0, weight: 1) }]
    if !withDocuments { groups.append(names) }
    let parts = try index.score(
      docids, by: RankRequest(groups: groups, match: .any, limit: 0))
    return Set(
      zip(docids, parts).lazy.filter { _, part in groups.indices.allSatisfy(part.has(group:)) }
        .map(\.0))
  }
}

extension QueryPlanner {
  /// Whether passages have documents around them that are ranked.
  var ranksDocuments: Bool { options.usesDocuments && index.settings.scoresDocuments }

  /// Notes words of the query that are a name.
  mutating func note(_ words: [String], entities: Set<String>, _ query: StoreQuery) {
    guard events.isAsked, !entities.isEmpty || capitals.mark(words),
      let groups = query.scoring?.groups
    else { return }
    events.names += groups.flatMap { $0 }
  }
}
