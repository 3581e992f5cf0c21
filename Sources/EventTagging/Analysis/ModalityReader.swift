/// How the text speaks of an event: from the verb group, from what governs it, from conditions.
struct ModalityReader {
  let reading: Reading
  let sentence: Range<Int>

  func read(_ trigger: Range<Int>, arguments: Arguments) -> Modality {
    if reading.isCyrillic(trigger.lowerBound) {
      return SlavicModalityReader(reading: reading, sentence: sentence).read(trigger)
    }
    return governed(trigger, arguments) ?? .actual
  }

  private func governed(_ trigger: Range<Int>, _ arguments: Arguments) -> Modality? {
    if isAttributive(trigger, arguments) { return nil }
    return arguments.isNominal
      ? nominal(trigger, arguments) : verbal(trigger, arguments)
  }

  /// "the retreating column", "looted goods": the event is given, whatever governs the noun.
  private func isAttributive(_ trigger: Range<Int>, _ arguments: Arguments) -> Bool {
    guard reading.forms(trigger.lowerBound) == .gerund, let object = arguments.object,
      object.tokens.lowerBound == trigger.upperBound
        || object.tokens.lowerBound == trigger.lowerBound + 1,
      trigger.lowerBound > sentence.lowerBound
    else { return false }
    var previous = trigger.lowerBound - 1
    while previous > sentence.lowerBound, reading.isAdverb(previous) { previous -= 1 }
    return !reading.grammar(previous).isDisjoint(with: [.determiner, .possessive])
  }

  // MARK: Verbs

  private func verbal(_ trigger: Range<Int>, _ arguments: Arguments) -> Modality? {
    let group = GrammarGroup(reading, arguments.groupStart..<trigger.lowerBound)
    let condition = conditionBefore(arguments.groupStart)
    if condition {
      return group.isNegated || group.all.contains(.refuses) ? .demanded : .hypothetical
    }
    if let outer = outerFalsehood(trigger) ?? laterFalsehood(trigger) { return outer }
    if group.all.contains(.infinitive) {
      let negated = group.isNegated
      if arguments.groupStart > sentence.lowerBound, reading.spells(arguments.groupStart - 1, "how")
      {
        return .hypothetical
      }
      if group.all.contains(.have), group.all.contains(.infinitive), !group.hasFinite(.be) {
        if negated { return .negated }
        // "if the shells run out, they will have to retreat".
        let depends = group.irrealis == .planned && hasCondition(trigger)
        return depends ? .hypothetical : group.irrealis
      }
      guard let governor = governor(before: arguments.groupStart, of: trigger) else {
        if group.all.contains(.be) { return negated ? .negated : .planned }
        return negated ? .negated : group.irrealis
      }
      if negated, governor == .actual { return .negated }
      if negated, governor == .demanded || governor == .ordered || governor == .planned {
        return .negated
      }
      return governor
    }
    if group.isNegated { return .negated }
    if let modality = group.irrealis {
      if modality == .planned, !group.all.contains(.would), hasCondition(trigger) {
        return .hypothetical
      }
      if modality == .planned, group.all.contains(.would) {
        return reported(before: arguments.groupStart) ? .planned : wouldReading(trigger, group)
      }
      return modality
    }
    if let governor = complementGovernor(before: arguments, trigger) { return governor }
    if reading.forms(trigger.lowerBound) == .gerund
      || reading.forms(trigger.lowerBound).contains(.base)
    {
      return governor(before: arguments.groupStart, of: trigger)
    }
    return nil
  }

  /// "would" without a report: a condition if the sentence has one, otherwise narrated future.
  private func wouldReading(_ trigger: Range<Int>, _ group: GrammarGroup) -> Modality {
    if group.all.contains(.have) || fearedAbove(trigger.lowerBound) { return .hypothetical }
    return hasCondition(trigger) ? .hypothetical : .actual
  }

  private func hasCondition(_ trigger: Range<Int>) -> Bool {
    let lower = max(sentence.lowerBound, trigger.lowerBound - 25)
    let upper = min(sentence.upperBound, trigger.upperBound + 25)
    return (lower..<upper).contains(where: isCondition)
  }

  /// "if", "unless", "whether"; "Should" only at the start of a sentence.
  private func isCondition(_ token: Int) -> Bool {
    let grammar = reading.grammar(token)
    return grammar.contains(.condition)
      && (!grammar.contains(.obligation) || reading.isSentenceStart(token))
  }

  private func reported(before start: Int) -> Bool {
    var token = start - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 14 {
      let grammar = reading.grammar(token)
      if grammar.contains(.that) { return true }
      if !grammar.isDisjoint(with: [.says, .plans, .demandsClaim, .predictsClaim, .statementNoun]) {
        return true
      }
      if reading.isHardBreak(token) { return false }
      token -= 1
      steps += 1
    }
    return false
  }

  /// "if", "unless", "whether" at the start of the clause.
  private func conditionBefore(_ start: Int) -> Bool {
    var token = start - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 12 {
      if reading.isPunctuation(token) { return false }
      if isCondition(token) { return true }
      if reading.grammar(token).contains(.that) { return false }
      token -= 1
      steps += 1
    }
    return false
  }

  /// "denied that troops had looted", "a fake video of soldiers looting".
  private func outerFalsehood(_ trigger: Range<Int>) -> Modality? {
    var isRequested = false
    var token = trigger.lowerBound - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 16 {
      if reading.isHardBreak(token) || reading.isComma(token) { return nil }
      let grammar = reading.grammar(token)
      // "rejected every call to surrender" is a refusal.
      if !grammar.isDisjoint(with: [.orders, .demands, .plans]) { isRequested = true }
      if grammar.contains(.deniesClaim), !isRequested, isNotNegated(token) { return .denied }
      if grammar.contains(.fakes) { return .denied }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// "reports that the army had left are not true".
  private func laterFalsehood(_ trigger: Range<Int>) -> Modality? {
    let lower = max(sentence.lowerBound, trigger.lowerBound - 10)
    let isReport = (lower..<trigger.lowerBound).contains {
      reading.grammar($0).contains(.that) && $0 > lower
        && reading.grammar($0 - 1).contains(.statementNoun)
    }
    guard isReport else { return nil }
    for token in trigger.upperBound..<sentence.upperBound {
      if reading.grammar(token).contains(.fakes) { return .denied }
      if reading.grammar(token).contains(.negator), token + 1 < sentence.upperBound,
        reading.spells(token + 1, "true")
      {
        return .denied
      }
    }
    return nil
  }

  /// "demanded that they surrender", "announced that it was withdrawing".
  private func complementGovernor(before arguments: Arguments, _ trigger: Range<Int>) -> Modality? {
    let bare =
      reading.forms(trigger.lowerBound).contains(.base)
      || reading.forms(trigger.lowerBound) == .gerund
    var token = arguments.groupStart - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 12 {
      if reading.isHardBreak(token) || reading.isComma(token) { return nil }
      let grammar = reading.grammar(token)
      if !grammar.isDisjoint(with: [.relative]) { return nil }
      // "call the removal looting" names it.
      if reading.forms(trigger.lowerBound) == .gerund, grammar.contains(.calls),
        !reading.grammar(token + 1).contains(.callsFor)
      {
        return nil
      }
      if bare, grammar.contains(.demands), !grammar.contains(.obligation) {
        return isNotNegated(token) ? .demanded : .negated
      }
      if bare, grammar.contains(.orders) { return .ordered }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// The nearest governor on the left of an infinitive or gerund.
  private func governor(before start: Int, of trigger: Range<Int>) -> Modality? {
    var token = start - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 11 {
      if reading.isHardBreak(token) { return nil }
      if reading.isComma(token) { return nil }
      let grammar = reading.grammar(token)
      if grammar.contains(.relative) || grammar.contains(.that) { return nil }
      // "it would take a week for them to pull out".
      if !grammar.isDisjoint(with: [.would, .future]) { return .planned }
      // "tried to stop the men ransacking it" is stopped by "from" or nothing.
      let loose = !reading.grammar(trigger.lowerBound - 1).contains(.from) && token < start - 3
      let infinitive = reading.grammar(trigger.lowerBound - 1).contains(.infinitive)
      if shieldsNothing(token, before: trigger) {
        token -= 1
        steps += 1
        continue
      }
      if let modality = meaning(of: token, ungoverned: loose || infinitive) { return modality }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// What a governor does, its own negation and outer governors included.
  private func meaning(of token: Int, ungoverned: Bool = false) -> Modality? {
    let grammar = reading.grammar(token)
    // "about to", not "about the".
    if grammar.contains(.plans), grammar.contains(.preposition),
      !reading.grammar(token + 1).contains(.infinitive)
    {
      return nil
    }
    // "called it a retreat" demands nothing; "called for", "a call to" do.
    if grammar.contains(.calls),
      !reading.grammar(token + 1).isDisjoint(with: [.determiner, .possessive, .pronoun])
    {
      return nil
    }
    let negated = !isNotNegated(token)
    if grammar.contains(.refuses) { return negated ? nil : .negated }
    if grammar.contains(.prevents) || grammar.contains(.against) {
      return ungoverned ? nil : .negated
    }
    // "ruled out a withdrawal" says that there will be none.
    if grammar.contains(.denies), reading.rulesOut(token) { return .negated }
    if grammar.contains(.denies) || grammar.contains(.denialNoun) { return .denied }
    if grammar.contains(.fakes) { return .denied }
    if negated, !grammar.isDisjoint(with: [.orders, .demands, .plans, .brings]) { return .negated }
    let outer = refusedAbove(token)
    let isRequest = !grammar.isDisjoint(with: [.orders, .demands, .plans])
    if outer, isRequest, deniedAbove(token) { return grammar.contains(.plans) ? .denied : .negated }
    if grammar.contains(.orders) {
      if token + 1 < sentence.upperBound, reading.grammar(token + 1).contains(.of) { return nil }
      return outer ? .negated : .ordered
    }
    if grammar.contains(.demands) { return outer ? .negated : .demanded }
    if grammar.contains(.supposes) { return .hypothetical }
    if grammar.contains(.plans) { return outer ? .negated : .planned }
    // "his forces" bring nothing about.
    if grammar.contains(.brings), !reading.wordClasses(token).contains(.host) {
      let start = ArgumentReader(reading: reading, sentence: sentence).verbGroup(before: token)
        .start
      let group = GrammarGroup(reading, start..<token)
      if group.isNegated { return .negated }
      if let irrealis = group.irrealis, !group.all.contains(.would) { return irrealis }
      if group.all.contains(.would), reported(before: start) { return .planned }
      if conditionBefore(start) { return .hypothetical }
      if group.all.contains(.infinitive) {
        return governor(before: start, of: token..<token + 1) ?? .actual
      }
      return fearedAbove(start) ? .hypothetical : .actual
    }
    return nil
  }

  /// "protected the retreat" lets it go on; "protected the town from looting" does not.
  private func shieldsNothing(_ token: Int, before trigger: Range<Int>) -> Bool {
    guard reading.grammar(token).contains(.shields) else { return false }
    return !(token..<trigger.lowerBound).contains {
      !reading.grammar($0).isDisjoint(with: [.from, .against])
    }
  }

  private func fearedAbove(_ start: Int) -> Bool {
    for token in max(sentence.lowerBound, start - 8)..<start
    where reading.grammar(token).contains(.supposes) { return true }
    return false
  }

  /// "ignored the order to", "refused all demands to", "never received orders to".
  private func refusedAbove(_ token: Int) -> Bool {
    var position = token - 1
    var steps = 0
    while position >= sentence.lowerBound, steps < 5 {
      if reading.isPunctuation(position) { return false }
      let grammar = reading.grammar(position)
      if !grammar.isDisjoint(with: [.refuses, .negator, .denies]) { return true }
      position -= 1
      steps += 1
    }
    return false
  }

  private func deniedAbove(_ token: Int) -> Bool {
    for position in max(sentence.lowerBound, token - 4)..<token
    where reading.grammar(position).contains(.denies) { return true }
    return false
  }

  /// Whether no negation stands in the verb group, or before the noun, of a governor.
  private func isNotNegated(_ token: Int) -> Bool {
    let start = ArgumentReader(reading: reading, sentence: sentence).verbGroup(before: token).start
    if GrammarGroup(reading, start..<token).isNegated { return false }
    guard start > sentence.lowerBound else { return true }
    return !reading.grammar(start - 1).contains(.negator)
  }

  // MARK: Nouns

  private func nominal(_ trigger: Range<Int>, _ arguments: Arguments) -> Modality? {
    if let after = passiveAfter(trigger) { return after }
    var isComplement = false
    var token = trigger.lowerBound - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 9 {
      if reading.isHardBreak(token) { return nil }
      if reading.isComma(token) { return nil }
      let grammar = reading.grammar(token)
      if !grammar.isDisjoint(with: [.relative, .when]) { return nil }
      // "no question of any surrender".
      let reach = grammar.contains(.determiner) ? 5 : 3
      if grammar.contains(.negator), steps < reach, !grammar.contains(.preposition) {
        return .negated
      }
      if grammar.contains(.possible), steps < 2 { return .hypothetical }
      if grammar.contains(.condition), !grammar.contains(.obligation) { return .hypothetical }
      if grammar.contains(.that) { isComplement = true }
      if shieldsNothing(token, before: trigger) {
        token -= 1
        steps += 1
        continue
      }
      // "told the looters that", "announced that the withdrawal was complete".
      let counts =
        grammar.isDisjoint(with: [.brings, .against, .says, .plans])
        || grammar.contains(.against) && steps <= 3
        || grammar.contains(.plans) && !isComplement && steps <= 5
        || grammar.contains(.says) && !grammar.isDisjoint(with: [.denies, .demands])
      if counts, let modality = meaning(of: token) { return modality }
      // "would complete the pullout", "may delay the retreat".
      if grammar.contains(.future) || grammar.contains(.would) && reported(before: token) {
        return .planned
      }
      if grammar.contains(.possible), !grammar.contains(.auxiliary) { return .hypothetical }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// "the withdrawal was ordered", "looting is prohibited", "a retreat was considered".
  private func passiveAfter(_ trigger: Range<Int>) -> Modality? {
    var token = trigger.upperBound
    var steps = 0
    var seenBe = false
    var negated = false
    while token < sentence.upperBound, steps < 10 {
      if reading.isPunctuation(token) { return nil }
      let grammar = reading.grammar(token)
      if grammar.contains(.that) || grammar.contains(.relative) { return nil }
      if grammar.contains(.future) || grammar.contains(.infinitive) && seenBe {
        return negated ? .negated : .planned
      }
      if !grammar.isDisjoint(with: [.possible]) { return .hypothetical }
      if seenBe, grammar.contains(.negator), !grammar.contains(.preposition) { negated = true }
      // "is out of the question".
      if seenBe, reading.isOutOfTheQuestion(token) { return .negated }
      if grammar.contains(.be) {
        seenBe = true
      } else if seenBe, reading.forms(token).contains(.participle) {
        if grammar.contains(.orders) { return negated ? .negated : .ordered }
        if grammar.contains(.demands) { return .demanded }
        if grammar.contains(.prevents) { return .negated }
        if grammar.contains(.refuses) { return .negated }
        if grammar.contains(.plans) { return negated ? .negated : .planned }
        if grammar.contains(.supposes) { return .hypothetical }
        return negated ? .negated : nil
      }
      token += 1
      steps += 1
    }
    return nil
  }
}
