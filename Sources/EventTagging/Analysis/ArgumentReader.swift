/// Finds the arguments of a verb or noun by word order, within its sentence.
struct ArgumentReader {
  let reading: Reading
  let sentence: Range<Int>

  static let actors: WordClass = [
    .armed, .commander, .people, .civilian, .aid, .sport, .suspect, .police, .company, .politician,
    .vehicle, .robber, .crowd, .person, .organisation, .place, .name, .state, .pronoun, .staff,
    .settlement, .goods, .building, .position, .wounded, .nature, .region, .museum, .weapons,
  ]

  func read(_ trigger: Range<Int>, frame: Frame) -> Arguments {
    var arguments = Arguments()
    let group = verbGroup(before: trigger.lowerBound)
    arguments.groupStart = group.start
    arguments.isNominal = isNominal(trigger.lowerBound)
    readRight(
      from: trigger.upperBound, isVerb: trigger.count == 1 && !group.hasBe, into: &arguments)
    // "pulled its tanks back": the object stands inside the pattern.
    if frame.pattern.contains(where: { $0.gap > 0 }), let inner = inner(trigger) {
      arguments.object = inner
    }
    if arguments.isNominal {
      arguments.subject = modifier(before: trigger.lowerBound)
      return arguments
    }
    let form = reading.forms(trigger.lowerBound)
    let subject =
      coordinated(group.start) ?? modified(by: trigger.lowerBound, form, group.start)
      ?? subject(before: group.start)
    arguments.subject = subject
    let reduced =
      form.contains(.participle) && group.start == trigger.lowerBound
      && trigger.upperBound < sentence.upperBound
      && reading.grammar(trigger.upperBound).contains(.by)
    if form.contains(.participle), group.hasBe || reduced {
      arguments.isPassive = true
      // "was forced back behind the canal": the pattern ends in the preposition.
      if trigger.count > 1, let place = arguments.object,
        !reading.grammar(trigger.upperBound - 1).isDisjoint(with: [.goal, .from, .of])
      {
        arguments.goal = place
        arguments.object = nil
      }
      if arguments.object == nil { arguments.object = subject }
      arguments.subject = agent(after: trigger.upperBound)
    }
    return arguments
  }

  private func inner(_ trigger: Range<Int>) -> Phrase? {
    guard trigger.count > 2, !reading.forms(trigger.lowerBound).isEmpty else { return nil }
    let within = ArgumentReader(
      reading: reading, sentence: sentence.lowerBound..<trigger.upperBound)
    var start = trigger.lowerBound + 1
    while start < trigger.upperBound, reading.isAdverb(start) { start += 1 }
    return within.phrase(startingAt: start)
  }

  /// Auxiliaries, adverbs and negation right before a verb.
  func verbGroup(before token: Int) -> (start: Int, hasBe: Bool) {
    var start = token
    var hasBe = false
    while start > sentence.lowerBound {
      let previous = start - 1
      if reading.isPunctuation(previous) { break }
      let grammar = reading.grammar(previous)
      let helps: GrammarClass = [
        .be, .have, .auxiliary, .future, .would, .possible, .obligation, .negator, .infinitive,
      ]
      guard
        !grammar.isDisjoint(with: helps) || reading.isAdverb(previous)
          || reading.isClitic(previous) && !grammar.isEmpty
      else { break }
      if grammar.contains(.be) { hasBe = true }
      start = previous
    }
    return (start, hasBe)
  }

  /// Whether a word that can be noun or verb stands as a noun here.
  func isNominal(_ token: Int) -> Bool {
    let forms = reading.forms(token)
    if forms.isEmpty { return !reading.isCyrillic(token) }
    guard token > sentence.lowerBound else {
      return forms.isDisjoint(with: [.past, .participle])
        && token + 1 < sentence.upperBound
        && !reading.grammar(token + 1).isDisjoint(with: [.of, .be, .would, .future, .possible])
    }
    if !forms.isDisjoint(with: [.past, .participle]), forms.isDisjoint(with: .base) {
      return false
    }
    var previous = token - 1
    while previous > sentence.lowerBound, reading.isAdverb(previous) { previous -= 1 }
    let grammar = reading.grammar(previous)
    if grammar.contains(.infinitive) || grammar.contains(.would) || grammar.contains(.future)
      || grammar.contains(.possible) || grammar.contains(.obligation)
      || grammar.contains(.auxiliary) || grammar.contains(.pronoun)
    {
      // "her retreat", "his surrender".
      return grammar.contains(.possessive)
    }
    if reading.isClitic(previous) { return true }
    if !grammar.isDisjoint(with: [.determiner, .possessive, .preposition]) {
      return forms != .gerund || grammar.isDisjoint(with: .preposition)
    }
    if forms == .gerund {
      return token + 1 < sentence.upperBound && reading.grammar(token + 1).contains(.of)
    }
    let classes = reading.classes(previous)
    if grammar.contains(.conjunction) || reading.isPunctuation(previous) {
      return token + 1 < sentence.upperBound
        && !reading.grammar(token + 1).isDisjoint(with: [.of, .be])
    }
    // A plural noun before a base form is its subject; an adjective before it makes it a noun.
    if classes.isDisjoint(with: Self.actors) { return reading.forms(previous).isEmpty }
    return classes.contains(.nationality) && classes.isDisjoint(with: [.armed])
      && !endsInS(previous)
  }

  private func endsInS(_ token: Int) -> Bool {
    reading.text.utf8[Int(reading.text.tokens[token].byteEnd) - 1] == 0x73
  }

  // MARK: To the left

  private static let agents: WordClass = [
    .armed, .commander, .people, .civilian, .aid, .sport, .suspect, .police, .company, .politician,
    .robber, .crowd, .person, .staff, .vehicle,
  ]

  /// "home to refugees fleeing the war": a gerund after a noun says who acts, whatever preposition
  /// stands before the noun.
  private func modified(by token: Int, _ form: VerbForm, _ start: Int) -> Phrase? {
    guard form == .gerund, start == token, token > sentence.lowerBound,
      !reading.isPunctuation(token - 1),
      reading.grammar(token - 1).isDisjoint(with: [.pronoun, .relative, .determiner]),
      !reading.classes(token - 1).isDisjoint(with: Self.agents)
    else { return nil }
    return phrase(endingAt: token - 1)
  }

  /// "The Spaniards ran out of food and abandoned the fort": the first phrase of the sentence that
  /// can act is the subject of a verb that follows "and" or "but".
  private func coordinated(_ start: Int) -> Phrase? {
    guard start - 1 > sentence.lowerBound, reading.grammar(start - 1).contains(.conjunction) else {
      return nil
    }
    let acting: WordClass = [
      .civilian, .armed, .people, .commander, .pronoun, .person, .state, .robber, .crowd,
    ]
    var token = start - 2
    var steps = 0
    var found: Phrase?
    while token >= sentence.lowerBound, steps < 30 {
      steps += 1
      if reading.isHardBreak(token) { break }
      guard !reading.isPunctuation(token), !isRelative(token),
        !reading.classes(token).isDisjoint(with: acting)
      else {
        token -= 1
        continue
      }
      let phrase = phrase(endingAt: token)
      let before = phrase.tokens.lowerBound - 1
      if !isAfterPreposition(phrase.tokens.lowerBound) || reading.grammar(before).contains(.of) {
        found = phrase
      }
      token = phrase.tokens.lowerBound - 1
    }
    return found
  }

  /// The nearest phrase on the left that can act; phrases after prepositions come second.
  func subject(before start: Int) -> Phrase? {
    var token = beforeApposition(start) - 1
    var steps = 0
    var fallback: Phrase?
    while token >= sentence.lowerBound, steps < 28 {
      steps += 1
      if reading.isPunctuation(token) {
        if reading.firstByte(token) == 0x29 {
          token = skipBracket(before: token)
          continue
        }
        if reading.firstByte(token) == 0x3B { break }
        token -= 1
        continue
      }
      let classes = reading.classes(token)
      guard !classes.isDisjoint(with: Self.actors), !isRelative(token) else {
        // An unclassed noun right before the verb is the subject, whatever it is; before "to" it
        // is what somebody else has ("asked permission to withdraw").
        if token == start - 1, isPlainNoun(token), !reading.grammar(start).contains(.infinitive) {
          let phrase = phrase(endingAt: token)
          if !isAfterPreposition(phrase.tokens.lowerBound) { return phrase }
          fallback = fallback ?? phrase
          token = phrase.tokens.lowerBound - 1
          continue
        }
        token -= 1
        continue
      }
      let phrase = phrase(endingAt: token)
      if isAfterPreposition(phrase.tokens.lowerBound) {
        let preposition = phrase.tokens.lowerBound - 1
        if reading.grammar(preposition).contains(.of), preposition > sentence.lowerBound,
          reading.grammar(preposition - 1).contains(.quantity)
            || reading.classes(preposition - 1).contains(.number)
        {
          return phrase
        }
        // "it would take a week for Russia to pull out".
        if reading.isFor(preposition), reading.grammar(start).contains(.infinitive) {
          return phrase
        }
        fallback = fallback ?? phrase
        token = preposition - 1
        continue
      }
      return phrase
    }
    return fallback
  }

  /// "the garrison, 300 strong, yielded": what stands between commas right before a verb is stepped
  /// over.
  private func beforeApposition(_ start: Int) -> Int {
    guard start - 1 > sentence.lowerBound, reading.isComma(start - 1) else { return start }
    var token = start - 2
    while token > sentence.lowerBound, start - token < 14 {
      if reading.isHardBreak(token) { return start }
      if reading.isComma(token) { return token }
      token -= 1
    }
    return start
  }

  private func skipBracket(before token: Int) -> Int {
    var position = token - 1
    while position >= sentence.lowerBound {
      if reading.isPunctuation(position), reading.firstByte(position) == 0x28 {
        return position - 1
      }
      position -= 1
    }
    return token - 1
  }

  private func isRelative(_ token: Int) -> Bool {
    !reading.grammar(token).isDisjoint(with: [.relative, .that])
  }

  private func isPlainNoun(_ token: Int) -> Bool {
    reading.grammar(token).isEmpty && reading.forms(token).isEmpty && !reading.isAdverb(token)
      && !reading.isClitic(token)
  }

  private func isAfterPreposition(_ token: Int) -> Bool {
    guard token > sentence.lowerBound else { return false }
    let grammar = reading.grammar(token - 1)
    return grammar.contains(.preposition) && grammar.isDisjoint(with: [.subordinator, .by])
      || grammar.contains(.infinitive)
  }

  /// The noun phrase whose last word stands at `end`: adjectives, numbers and determiners before it.
  func phrase(endingAt end: Int) -> Phrase {
    if reading.grammar(end).contains(.pronoun) {
      return Phrase(tokens: end..<end + 1, head: reading.classes(end), all: reading.classes(end))
    }
    var start = end
    var all = reading.classes(end)
    while start > sentence.lowerBound, end - start < 6 {
      let previous = start - 1
      if reading.isPunctuation(previous) { break }
      let grammar = reading.grammar(previous)
      if grammar.contains(.determiner) || grammar.contains(.possessive) {
        start = previous
        break
      }
      guard grammar.isEmpty || grammar == .quantity,
        reading.forms(previous).isEmpty
          || reading.forms(previous) == .gerund || reading.isCapitalised(previous)
      else { break }
      if reading.isAdverb(previous) { break }
      all.formUnion(reading.classes(previous))
      start = previous
    }
    return Phrase(tokens: start..<end + 1, head: reading.classes(end), all: all)
  }

  /// Who is named before a noun: "the Russian withdrawal", "Grant's retreat", "their surrender".
  private func modifier(before token: Int) -> Phrase? {
    var start = token
    var all: WordClass = []
    while start > sentence.lowerBound, token - start < 5 {
      let previous = start - 1
      let grammar = reading.grammar(previous)
      if reading.isPunctuation(previous) { break }
      if grammar.contains(.possessive) { all.insert(.own) }
      guard
        grammar.isEmpty || !grammar.isDisjoint(with: [.determiner, .possessive])
          || reading.isClitic(previous)
      else { break }
      all.formUnion(reading.classes(previous))
      start = previous
      if !grammar.isDisjoint(with: [.determiner, .possessive]) { break }
    }
    guard start < token, !all.isEmpty else { return nil }
    return Phrase(tokens: start..<token, head: all, all: all)
  }

  private func agent(after end: Int) -> Phrase? {
    var token = end
    var steps = 0
    while token < sentence.upperBound, steps < 10, !reading.isPunctuation(token) {
      if reading.grammar(token).contains(.by) { return phrase(startingAt: token + 1) }
      token += 1
      steps += 1
    }
    return nil
  }
}
