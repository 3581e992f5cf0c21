import EventTagging
import QueryLanguage
import XapianStore

/// What the words of a query say together, looked for in the best passages only: an event of its
/// topic beside a name of its own, and its words as typed, small words included.
struct Agreement {
  /// Best passages that are looked at.
  static let depth = 12
  /// Most that agreement adds, as a share of the best passage's score.
  private static let share = 0.3
  private static let stanceShare = 0.5

  var topics: Set<String> = []
  var entities: Set<String> = []
  /// The whole query as typed, where it has a word that is not posted (`how to surrender`).
  var phrase: WrittenWords?
  /// How the query says that something is said.
  var stances: Set<Stance> = []
  var modalities: Set<Modality> = []

  var isEmpty: Bool {
    phrase == nil && (topics.isEmpty || entities.isEmpty) && stances.isEmpty && modalities.isEmpty
  }

  /// Those of some passages in which the query's words stand as typed.
  func holdingPhrase(_ ids: [String], in index: OpenIndex) throws -> Set<UInt32> {
    guard let phrase, !ids.isEmpty else { return [] }
    let passages = ids.map {
      StoreQuery.term(IndexSchema.Prefix.passage + $0, weight: 1)
    }
    let query = StoreQuery.filter(.any(passages), by: .written(phrase))
    return Set(try index.rank(query, limit: ids.count).hits.map(\.docid))
  }

  /// - Parameters:
  ///   - holdsPhrase: whether the query's words stand in it as typed.
  ///   - best: score of the best passage.
  func score(of record: PassageRecord, holdsPhrase: Bool, best: Double) -> Double {
    var agreed = 0.0
    if holdsPhrase { agreed += 0.5 }
    if record.events.contains(where: { topics.contains($0.topic.label) }) {
      let names = record.mentions.contains { mention in
        (mention.entity.map { [$0.id] } ?? mention.candidates.map(\.id))
          .contains(where: entities.contains)
      }
      if names { agreed += 0.5 }
    }
    if record.claims.contains(where: { stances.contains($0.stance) })
      || record.events.contains(where: { modalities.contains($0.modality) })
    {
      agreed += Self.stanceShare
    }
    return ImpactModel.quantised(agreed * Self.share * best)
  }
}

extension QueryPlanner {
  /// What the query says as a whole; nothing for queries with operators.
  func agreement(of query: Query) -> Agreement {
    guard options.usesTopics, case .list(let items) = query.root.kind,
      items.allSatisfy({ $0.occurrence == .ranked }), items.count <= 12
    else { return Agreement() }
    var agreement = Agreement(topics: queryTopics, entities: highlighting.entities)
    for word in query.root.bareWords {
      if let stance = QueryStances.stance(of: word), stance != .assert {
        agreement.stances.insert(stance)
      }
      if let modality = QueryStances.modality(of: word) { agreement.modalities.insert(modality) }
    }
    let tokens = index.tokens(of: query.root.bareWords.joined(separator: " "))
    if tokens.count > 1, tokens.contains(where: \.isStopWord) {
      agreement.phrase = WrittenWords(tokens)
    }
    return agreement
  }
}
