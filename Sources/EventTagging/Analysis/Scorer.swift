/// Weighs a frame with its arguments and surroundings into a score in 0…1.
struct Scorer {
  let reading: Reading
  /// An actor of whom nothing is known but a name meets what a frame asks of its subject.
  var assumesArmed = false

  /// The score of a match, or `nil` if a condition of the frame fails.
  func score(
    _ frame: Frame, trigger: Range<Int>, arguments: Arguments, surroundings: Surroundings,
    modality: Modality
  ) -> Float? {
    guard meetsConditions(frame, arguments, surroundings) else { return nil }
    let weights = Weights.of(frame.topic)
    var sum = frame.base + context(surroundings, weights)
    if let subject = arguments.subject {
      sum += weigh(subject, weights.subject, unknown: weights.unknownSubject)
    }
    if !frame.isFixed {
      if let object = arguments.object {
        // After a noun stands no object, but "withdrawal symptoms" tell it apart.
        let isNoun = arguments.isNominal && reading.forms(trigger.lowerBound) != .gerund
        let weight = weigh(object, weights.object, unknown: isNoun ? 0 : weights.unknownObject)
        sum += isNoun ? min(0, weight) : weight
      }
      if let source = arguments.source { sum += weigh(source, weights.source, unknown: -0.5) }
      if let goal = arguments.goal { sum += weigh(goal, weights.goal, unknown: 0) }
      if arguments.isNominal {
        if let complement = arguments.complement {
          sum += max(
            weigh(complement, weights.subject, unknown: weights.unknownSubject),
            weigh(complement, weights.object, unknown: weights.unknownObject))
          sum += min(0, weigh(complement, weights.object, unknown: 0))
        }
        if let modifier = arguments.subject {
          // "Lee's surrender" is not the surrender of Lee by another.
          let thing = Phrase(
            tokens: modifier.tokens, head: modifier.head.subtracting(.person),
            all: modifier.all.subtracting(.person))
          sum += min(0, weigh(thing, weights.object, unknown: 0))
        }
      }
    }
    // Orders and ultimatums are given to forces more often than to anybody else.
    if frame.topic != .looting, modality == .ordered || modality == .demanded { sum += 0.7 }
    sum += titlePenalty(trigger, arguments)
    return 1 / (1 + exponential(-sum))
  }

  private func meetsConditions(
    _ frame: Frame, _ arguments: Arguments, _ surroundings: Surroundings
  ) -> Bool {
    if surroundings.conflict + 0.6 * surroundings.unrest < frame.minimumConflict { return false }
    switch frame.use {
    case .nominal: if !arguments.isNominal { return false }
    case .verbal: if arguments.isNominal { return false }
    case .any: break
    }
    switch frame.voice {
    case .passive: if !arguments.isPassive { return false }
    case .active: if arguments.isPassive { return false }
    case .any: break
    }
    if frame.isIntransitive, !arguments.isPassive, arguments.object != nil { return false }
    let object = (arguments.object?.all ?? []).union(
      arguments.isNominal ? arguments.complement?.all ?? [] : [])
    if !frame.objectNeeds.isEmpty, object.isDisjoint(with: frame.objectNeeds) { return false }
    if !object.isDisjoint(with: frame.objectForbids) { return false }
    let subject = actor(arguments.subject).union(
      arguments.isPassive && frame.objectNeeds.isEmpty ? arguments.object?.all ?? [] : [])
    if !frame.subjectNeeds.isEmpty, subject.isDisjoint(with: frame.subjectNeeds),
      !assumesArmed || !subject.isSubset(of: Self.saysNothing)
    {
      return false
    }
    if !subject.isDisjoint(with: frame.subjectForbids) { return false }
    if !frame.sourceNeeds.isEmpty,
      (arguments.source?.all ?? []).isDisjoint(with: frame.sourceNeeds)
    {
      return false
    }
    return true
  }

  /// Classes of subjects that may or may not be armed.
  private static let saysNothing: WordClass = [
    .name, .person, .nationality, .state, .organisation, .place, .pronoun, .own, .number, .people,
    .crowd,
  ]

  /// What a subject is: its head if that can act, else what modifies it ("a Thai worker" is a worker).
  private func actor(_ phrase: Phrase?) -> WordClass {
    guard let phrase else { return [] }
    let heads: WordClass = [
      .armed, .commander, .people, .civilian, .aid, .sport, .suspect, .police, .company,
      .politician,
      .vehicle, .robber, .crowd, .staff,
    ]
    return phrase.head.isDisjoint(with: heads) ? phrase.all : phrase.head
  }

  private func context(_ around: Surroundings, _ weights: Weights) -> Float {
    var sum = 0.75 * min(around.conflict, 3.2)
    sum -= 1.1 * min(around.fiction, 4) + 0.9 * min(around.games, 4)
    sum -= 0.7 * min(around.technical, 3) + 0.7 * min(around.devotion, 3)
    sum -= 0.6 * min(around.nature, 3)
    sum -= weights.disasterPenalty * min(around.disaster, 2)
    sum -= weights.crimePenalty * min(around.crime, 3)
    sum += weights.unrestBonus * min(around.unrest, 2)
    return sum
  }

  /// The best reason for and the best reason against; the head of the phrase decides before the
  /// words that modify it.
  private func weigh(_ phrase: Phrase, _ table: Weights.Table, unknown: Float) -> Float {
    var plus: Float = 0
    var minus: Float = 0
    let head = phrase.head.isEmpty ? phrase.all : phrase.head
    for (classes, weight) in table {
      if !head.isDisjoint(with: classes) {
        if weight > 0 { plus = max(plus, weight) } else { minus = min(minus, weight) }
      } else if !phrase.all.isDisjoint(with: classes) {
        if weight > 0 { plus = max(plus, 0.6 * weight) } else { minus = min(minus, 0.5 * weight) }
      }
    }
    if plus == 0, minus == 0, phrase.all.subtracting([.own, .number]).isEmpty { return unknown }
    return plus + minus
  }

  /// A capital in the middle of a sentence makes a title of it: "The Retreat", "Surrender"; less so
  /// when the place follows ("the Retreat from Moscow").
  private func titlePenalty(_ trigger: Range<Int>, _ arguments: Arguments) -> Float {
    let token = reading.text.tokens[trigger.lowerBound]
    guard token.flags.contains(.capitalised),
      token.flags.isDisjoint(with: [.sentenceStart, .allCapitals])
    else { return 0 }
    return arguments.isNominal && arguments.source?.all.isEmpty == false ? -0.6 : -1.6
  }

  /// e^x by halving and a short series: good to 1e-5 here, and free of the C library.
  private func exponential(_ x: Float) -> Float {
    let y = max(-20, min(20, x)) / 64
    var power = 1 + y + y * y / 2 + y * y * y / 6
    for _ in 0..<6 { power *= power }
    return power
  }
}
