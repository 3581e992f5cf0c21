/// Log-odds that a participant or the surroundings add, by topic. Set by hand and checked on our own
/// gold sentences; `Guides/Events.md` says how.
struct Weights: Sendable {
  typealias Table = [(classes: WordClass, weight: Float)]

  var subject: Table
  var object: Table
  var source: Table
  var goal: Table
  /// An object none of whose words is known.
  var unknownObject: Float
  /// A common noun none of whose words is known, as subject.
  var unknownSubject: Float
  var crimePenalty: Float
  var disasterPenalty: Float
  var unrestBonus: Float

  static func of(_ topic: EventTopic) -> Weights {
    switch topic {
    case .withdrawal: withdrawal
    case .surrender: surrender
    case .looting: looting
    }
  }

  static let withdrawal = Weights(
    subject: [
      (.armed, 2.4), (.people, 1.3), (.commander, 1.0), (.state, 0.8), (.nationality, 0.8),
      (.person, 0.2), (.pronoun, 0.2), (.own, 0.2), (.organisation, -0.5), (.civilian, -2.6),
      (.aid, -4.5),
      (.staff, -2.5), (.sport, -3), (.suspect, -2.5), (.company, -2.6), (.politician, -1.6),
      (.vehicle, -3), (.money, -4), (.drug, -5), (.statement, -3), (.document, -3),
      (.contest, -3), (.nature, -3), (.wounded, -2.5), (.police, -0.6), (.fight, -0.5),
      (.goods, -2),
    ],
    object: [
      (.armed, 1.8), (.people, 1.0), (.position, 1.0), (.settlement, 0.7), (.place, 0.8),
      (.region, 0.5), (.weapons, 0.5), (.own, 0.1), (.direction, 0.6), (.money, -5.5),
      (.statement, -5.5),
      (.contest, -4), (.pact, -4.5), (.document, -5), (.drug, -5), (.aid, -4.5),
      (.civilian, -4.5), (.staff, -3.5), (.wounded, -4.5), (.service, -4), (.publicLife, -3),
      (.right, -4), (.feeling, -4.5), (.goods, -2), (.person, -1.5), (.vehicle, -2.5),
      (.company, -2), (.score, -4), (.sport, -4), (.museum, -3), (.politician, -3),
      (.technical, -3),
    ],
    source: [
      (.position, 1.2), (.settlement, 0.9), (.place, 1.0), (.region, 0.8), (.name, 0.3),
      (.state, 0.6), (.fight, 0.5), (.armed, -0.6), (.contest, -5), (.pact, -4.5),
      (.service, -4.5), (.publicLife, -3.5), (.money, -5), (.drug, -5), (.company, -3.5),
      (.document, -3), (.right, -3.5), (.statement, -4), (.politician, -3), (.sport, -3.5),
      (.games, -3), (.technical, -3), (.civilian, -1.5),
    ],
    goal: [
      (.position, 0.6), (.settlement, 0.5), (.place, 0.6), (.region, 0.5), (.direction, 0.6),
      (.name, 0.2), (.publicLife, -2.5), (.feeling, -2.5), (.wounded, -3), (.right, -3),
    ],
    unknownObject: -1.6, unknownSubject: -0.8, crimePenalty: 0.3, disasterPenalty: 0.6,
    unrestBonus: 0)

  static let surrender = Weights(
    subject: [
      (.armed, 2.0), (.people, 1.4), (.commander, 1.0), (.settlement, 1.2), (.position, 1.2),
      (.state, 1.0), (.nationality, 0.8), (.place, 0.8), (.name, 0.2), (.person, 0.2),
      (.pronoun, 0.2), (.own, 0.2), (.suspect, -4.5), (.sport, -4), (.company, -3),
      (.politician, -1), (.civilian, -0.6), (.statement, -2), (.document, -4), (.money, -3),
      (.crime, -2), (.score, -2.5),
    ],
    object: [
      (.settlement, 1.4), (.position, 1.3), (.armed, 1.0), (.people, 1.0), (.place, 1.0),
      (.region, 0.6), (.weapons, 0.8), (.document, -5.5), (.statement, -5.5), (.money, -3.5),
      (.right, -3.6), (.score, -5.5), (.feeling, -5), (.goods, -2.5), (.person, -1.5),
      (.company, -3), (.suspect, -3.5), (.sport, -4.5), (.contest, -4.5), (.publicLife, -3),
      (.civilian, -1.5), (.pact, -2.5), (.drug, -4), (.politician, -2), (.service, -3),
      (.technical, -3), (.games, -4),
    ],
    source: [(.contest, -3), (.money, -2)],
    goal: [
      (.police, -5), (.feeling, -5), (.armed, 1.0), (.people, 1.2), (.commander, 1.0),
      (.state, 0.9), (.nationality, 0.6), (.person, 0.2), (.name, 0.4), (.company, -3),
      (.publicLife, -2), (.politician, -0.8), (.drug, -4),
    ],
    unknownObject: -1.3, unknownSubject: -0.6, crimePenalty: 0.8, disasterPenalty: 0.5,
    unrestBonus: 0)

  static let looting = Weights(
    subject: [
      (.armed, 1.5), (.people, 1.2), (.robber, 1.2), (.crowd, 0.8), (.commander, 0.8),
      (.nationality, 0.6), (.state, 0.6), (.civilian, 0.1), (.company, -2), (.sport, -4),
      (.suspect, -1.5), (.vehicle, -1), (.politician, -0.8), (.nature, -2), (.aid, -0.5),
    ],
    object: [
      (.building, 1.2), (.settlement, 1.0), (.goods, 1.0), (.museum, 1.0), (.place, 0.8),
      (.region, 0.6), (.name, 0.5), (.civilian, 0.4), (.money, 0.2), (.own, 0.1),
      (.weapons, -1.5), (.feeling, -4.5), (.statement, -3.5), (.score, -4.5), (.sport, -4.5),
      (.document, -0.6), (.publicLife, -1), (.contest, -4), (.right, -2.5), (.technical, -2),
      (.games, -2.5), (.drug, -2), (.politician, -1.5),
    ],
    source: [
      (.building, 1.0), (.settlement, 0.8), (.civilian, 0.8), (.museum, 1.0), (.place, 0.6),
      (.games, -2), (.company, -1.5), (.money, -1),
    ],
    goal: [(.region, 0.3), (.place, 0.3), (.state, 0.3)],
    unknownObject: -0.3, unknownSubject: -0.3, crimePenalty: 0.7, disasterPenalty: 1.3,
    unrestBonus: 0.6)
}
