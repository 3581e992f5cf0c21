/// What follows a verb or noun: its object, and the phrases after prepositions.
extension ArgumentReader {
  private static let stops: GrammarClass = [
    .preposition, .infinitive, .subordinator, .relative, .that, .be, .have, .auxiliary, .future,
    .would, .possible, .obligation, .conjunction,
  ]

  /// What can be given up but is no force or place: "of" after it leads to its owner.
  private static let givenUp: WordClass = [.right, .feeling, .statement, .document, .pact, .money]

  /// - Parameter isVerb: whether the pattern is a verb alone, which may share its object with another.
  func readRight(from start: Int, isVerb: Bool, into arguments: inout Arguments) {
    var token = start
    while token < sentence.upperBound, isFiller(token) { token += 1 }
    if isVerb, let second = secondVerb(at: token) { token = second }
    if start > sentence.lowerBound, !reading.grammar(start - 1).isDisjoint(with: [.of, .from]),
      let source = phrase(startingAt: start)
    {
      // "out of the town", "redeployed from Izyum".
      arguments.source = source
      token = source.tokens.upperBound
    } else if let object = phrase(startingAt: token) {
      arguments.object = object
      token = object.tokens.upperBound
      // "thousands of troops": the phrase after "of" is what counts.
      if token < sentence.upperBound, reading.grammar(token).contains(.of),
        let inner = phrase(startingAt: token + 1)
      {
        let head = object.tokens.upperBound - 1
        if reading.grammar(head).contains(.quantity) || object.head.contains(.number)
          || object.head.isDisjoint(with: Self.actors.union(Self.givenUp))
        {
          arguments.object = Phrase(
            tokens: object.tokens.lowerBound..<inner.tokens.upperBound, head: inner.head,
            all: object.all.union(inner.all))
        }
        token = inner.tokens.upperBound
        // "tens of thousands of cars".
        if token < sentence.upperBound, reading.grammar(token).contains(.of),
          reading.grammar(token - 1).contains(.quantity),
          let third = phrase(startingAt: token + 1)
        {
          arguments.object = Phrase(
            tokens: object.tokens.lowerBound..<third.tokens.upperBound, head: third.head,
            all: third.all)
          token = third.tokens.upperBound
        }
      }
      token = coordinate(token, into: &arguments)
    }
    readPhrases(from: token, into: &arguments)
  }

  /// "sacked and burnt the abbey": the object stands after the second verb.
  private func secondVerb(at token: Int) -> Int? {
    guard token + 2 < sentence.upperBound, reading.grammar(token).contains(.conjunction) else {
      return nil
    }
    var verb = token + 1
    while verb + 1 < sentence.upperBound, isFiller(verb) { verb += 1 }
    let forms = reading.forms(verb)
    guard
      forms.contains(.past) || forms.contains(.gerund) || reading.endsInED(verb)
        || reading.spells(verb, "burnt"),
      !reading.isCapitalised(verb)
    else { return nil }
    return verb + 1
  }

  /// "its settlers and most of its soldiers": forces among the objects count before others.
  private func coordinate(_ token: Int, into arguments: inout Arguments) -> Int {
    guard token + 1 < sentence.upperBound, reading.grammar(token).contains(.conjunction),
      let object = arguments.object, var second = phrase(startingAt: token + 1)
    else { return token }
    let end = second.tokens.upperBound
    if second.head.isDisjoint(with: Self.actors) || reading.grammar(end - 1).contains(.quantity),
      end < sentence.upperBound, reading.grammar(end).contains(.of),
      let inner = phrase(startingAt: end + 1)
    {
      second = inner
    }
    guard !second.head.isDisjoint(with: [.armed, .position]),
      object.head.isDisjoint(with: [.armed, .position])
    else { return token }
    arguments.object = Phrase(
      tokens: object.tokens.lowerBound..<second.tokens.upperBound, head: second.head,
      all: second.all)
    return second.tokens.upperBound
  }

  private func isFiller(_ token: Int) -> Bool {
    guard !reading.isPunctuation(token) else { return false }
    return reading.isAdverb(token) && reading.grammar(token).isDisjoint(with: .determiner)
  }

  private func readPhrases(from start: Int, into arguments: inout Arguments) {
    var token = start
    var steps = 0
    while token < sentence.upperBound, steps < 22 {
      steps += 1
      if reading.isPunctuation(token) {
        if reading.isComma(token) || reading.isHardBreak(token) { return }
        token += 1
        continue
      }
      let grammar = reading.grammar(token)
      if !grammar.isDisjoint(with: [.relative, .that]) { return }
      if grammar.contains(.subordinator), !grammar.contains(.preposition) { return }
      let isGoal = grammar.contains(.goal)
      guard grammar.contains(.preposition) || isGoal, let phrase = phrase(startingAt: token + 1)
      else {
        token += 1
        continue
      }
      if grammar.contains(.from) {
        if arguments.source == nil { arguments.source = phrase }
      } else if isGoal {
        if arguments.goal == nil { arguments.goal = phrase }
      } else if grammar.contains(.of) {
        if arguments.complement == nil { arguments.complement = phrase }
      } else if grammar.contains(.by) {
        if arguments.subject == nil { arguments.subject = phrase }
      } else if arguments.setting == nil {
        arguments.setting = phrase
      }
      token = phrase.tokens.upperBound
    }
  }

  /// "all economic and military aid": nothing before "and" can be the head.
  private func joinsAdjectives(_ token: Int, after start: Int, head: WordClass) -> Bool {
    guard token > start, head.isEmpty, token + 2 < sentence.upperBound,
      reading.grammar(token).contains(.conjunction),
      reading.grammar(token - 1).isEmpty, !reading.isCapitalised(token - 1)
    else { return false }
    return reading.grammar(token + 1).isEmpty && reading.forms(token + 1).isEmpty
      && !reading.endsInED(token + 1) && !reading.isPunctuation(token + 2)
      && reading.grammar(token + 2).isEmpty && reading.forms(token + 2).isEmpty
  }

  /// The noun phrase that begins at `start`; `nil` when a verb, preposition or mark stands there.
  func phrase(startingAt start: Int) -> Phrase? {
    var token = start
    var all: WordClass = []
    var head: WordClass = []
    var words = 0
    var end = start
    while token < sentence.upperBound, words < 8 {
      if reading.isPunctuation(token) {
        // Quotation marks around a name do not end it.
        guard reading.firstByte(token) == 0x22, token == start else { break }
        token += 1
        continue
      }
      let grammar = reading.grammar(token)
      if reading.isClitic(token) || joinsAdjectives(token, after: start, head: head) {
        token += 1
        end = token
        continue
      }
      if !grammar.contains(.determiner), !grammar.contains(.possessive),
        !grammar.contains(.quantity), !grammar.contains(.pronoun),
        !grammar.isDisjoint(with: Self.stops)
      {
        break
      }
      if grammar.contains(.that), words > 0 { break }
      if grammar.contains(.day) { break }
      let forms = reading.forms(token)
      // A finite verb form after a noun ends the phrase.
      if words > 0, forms.contains(.past) || forms == .gerund, !reading.isCapitalised(token),
        !head.isEmpty
      {
        break
      }
      if reading.isAdverb(token), grammar.isDisjoint(with: [.determiner, .quantity]) { break }
      if grammar.contains(.possessive) { all.insert(.own) }
      let classes = reading.classes(token)
      // "An ultimatum to surrender expired": a verb that no list knows.
      if token == start, classes.isEmpty, grammar.isEmpty, reading.endsInED(token) { break }
      all.formUnion(classes)
      if grammar.isDisjoint(with: [.determiner, .possessive]) {
        head = classes
        words += 1
      }
      token += 1
      end = token
    }
    guard end > start, words > 0 || !all.isEmpty else { return nil }
    return Phrase(tokens: start..<end, head: head, all: all)
  }
}
