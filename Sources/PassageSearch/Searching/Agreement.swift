import EventTagging
import QueryLanguage

/// What the words of a query say together, looked for in the best passages only: an event of its
/// topic beside a name of its own, and its words as typed, small words included.
struct Agreement {
  /// Best passages that are looked at.
  static let depth = 20
  /// Most that agreement adds, as a share of the best passage's score.
  private static let share = 0.3

  var topics: Set<String> = []
  var entities: Set<String> = []
  /// The whole query as typed, where it has a word that is not posted (`how to surrender`).
  var phrase: ExactPhrase?

  var isEmpty: Bool { phrase == nil && (topics.isEmpty || entities.isEmpty) }

  /// - Parameter best: score of the best passage.
  func score(of passage: CheckedPassage, best: Double) -> Double {
    var agreed = 0.0
    if let phrase, passage.contains(phrase) { agreed += 0.5 }
    let record = passage.record
    if record.events.contains(where: { topics.contains($0.topic.label) }) {
      let names = record.mentions.contains { mention in
        (mention.entity.map { [$0.id] } ?? mention.candidates.map(\.id))
          .contains(where: entities.contains)
      }
      if names { agreed += 0.5 }
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
    let tokens = index.tokens(of: query.root.bareWords.joined(separator: " "))
    if let first = tokens.first, tokens.count > 1, tokens.contains(where: \.isStopWord) {
      agreement.phrase = ExactPhrase(
        words: tokens.map { $0.forms.map(\.folded) },
        offsets: tokens.map { $0.position - first.position })
    }
    return agreement
  }
}
