import EventTagging
import QueryLanguage

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
  var phrase: ExactPhrase?
  /// How the query says that something is said.
  var stances: Set<Stance> = []
  var modalities: Set<Modality> = []

  var isEmpty: Bool {
    phrase == nil && (topics.isEmpty || entities.isEmpty) && stances.isEmpty && modalities.isEmpty
  }

  /// - Parameter best: score of the best passage.
  func score(of passage: CheckedPassage, best: Double) -> Double {
    var agreed = 0.0
    let record = passage.record
    if let phrase, phrase.mayStand(in: record.text), passage.contains(phrase) { agreed += 0.5 }
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
    if let first = tokens.first, tokens.count > 1, tokens.contains(where: \.isStopWord) {
      agreement.phrase = ExactPhrase(
        words: tokens.map { $0.forms.map(\.folded) },
        offsets: tokens.map { $0.position - first.position })
    }
    return agreement
  }
}

extension ExactPhrase {
  /// False where one of the words is surely not in a text: saves analysing it.
  fileprivate func mayStand(in text: String) -> Bool {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return true }
    return words.allSatisfy { forms in
      forms.contains { form in
        form.utf8.contains { $0 >= 0x80 } || bytes.holds(Array(form.utf8))
      }
    }
  }
}

extension [UInt8] {
  /// Whether the bytes stand in these bytes.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= count else { return false }
    return (0...count - word.count).contains { start in
      self[start] == first && self[start..<start + word.count].elementsEqual(word)
    }
  }
}
