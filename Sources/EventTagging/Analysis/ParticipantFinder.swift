import EntityTagging
import TextAnalysis

/// Names the actor and the place of an event, linked to a mention where one covers them.
struct ParticipantFinder {
  let reading: Reading

  func actor(_ arguments: Arguments) -> Participant? {
    let acting: WordClass = [
      .armed, .commander, .people, .person, .organisation, .state, .robber, .crowd, .name,
      .nationality, .civilian,
    ]
    let candidates = [arguments.subject, arguments.isNominal ? arguments.complement : nil]
    for phrase in candidates {
      guard let phrase, !phrase.all.isDisjoint(with: acting) else { continue }
      return participant(phrase)
    }
    return nil
  }

  func place(_ arguments: Arguments) -> Participant? {
    let placing: WordClass = [.place, .settlement, .position, .region, .building, .museum]
    let candidates = [
      arguments.source, arguments.object, arguments.complement, arguments.setting, arguments.goal,
    ]
    for phrase in candidates {
      guard let phrase, !phrase.all.isDisjoint(with: placing.union(.name)) else { continue }
      let isNamed = phrase.all.contains(.place)
      if isNamed || !phrase.head.isDisjoint(with: placing.union(.name)) {
        return participant(phrase, prefers: .place)
      }
    }
    return nil
  }

  /// The phrase without its determiner; its mention is the last one inside it.
  private func participant(_ phrase: Phrase, prefers type: EntityType? = nil) -> Participant? {
    var tokens = phrase.tokens
    while tokens.count > 1,
      !reading.grammar(tokens.lowerBound).isDisjoint(with: [.determiner, .possessive])
        || reading.isPunctuation(tokens.lowerBound) || reading.isClitic(tokens.lowerBound)
    {
      tokens = tokens.dropFirst()
    }
    while tokens.count > 1,
      reading.isPunctuation(tokens.upperBound - 1) || reading.isClitic(tokens.upperBound - 1)
    {
      tokens = tokens.dropLast()
    }
    guard !tokens.isEmpty, !reading.isPunctuation(tokens.lowerBound) else { return nil }
    var mention: Int?
    for token in tokens {
      guard let found = reading.mention(at: token) else { continue }
      if type == nil || reading.mentions[found].type == type || mention == nil { mention = found }
    }
    return Participant(span: reading.text.span(tokens), mention: mention)
  }
}
