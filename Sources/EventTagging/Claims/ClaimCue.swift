import TextAnalysis

/// A verb of saying in its sentence: whether it introduces a claim, from which side, and what is said.
struct ClaimCue {
  let reading: Reading
  let sentence: Range<Int>
  let cue: Int

  private var after: Int { cue + 1 }
  private var groupStart: Int {
    ArgumentReader(reading: reading, sentence: sentence).verbGroup(before: cue).start
  }

  /// The first token of the verb group; the subject ends before it.
  var start: Int { groupStart }

  /// "…," said Khlan: the verb follows a comma, dash or quotation mark and its subject follows it.
  var isInverted: Bool {
    if isSlavicInversion { return true }
    guard after < sentence.upperBound, !reading.isPunctuation(after),
      !reading.grammar(after).contains(.that), reading.forms(cue) != .gerund
    else { return false }
    let opens = cue == sentence.lowerBound || reading.isPunctuation(cue - 1)
    if opens, cue - 1 > sentence.lowerBound, isQuote(cue - 1), !followsQuotation { return false }
    guard opens, cue > sentence.lowerBound, reading.firstByte(cue - 1) != 0x29 else { return false }
    if reading.isComma(cue - 1), !followsQuotation {
      // "Khlan, a member of the council, said the city …" is not inverted.
      return !hasNominal(before: cue - 1) || isTrailing
    }
    return true
  }

  /// "Як повідомив мер", "Про це повідомила пресслужба": the subject follows the verb.
  var isSlavicInversion: Bool {
    guard reading.isCyrillic(cue), cue > sentence.lowerBound, after < sentence.upperBound,
      !reading.isPunctuation(after), !reading.grammar(after).contains(.that)
    else { return false }
    if reading.isWord(cue - 1, in: ClaimWords.asWords) { return true }
    return reading.isWord(sentence.lowerBound, in: ClaimWords.aboutWords)
      && !(sentence.lowerBound..<cue).contains(where: reading.isComma)
  }

  var followsQuotation: Bool {
    guard cue - 2 >= sentence.lowerBound else { return false }
    // «…», — сказав: a comma and a dash may stand between.
    // `The "New York Times" reported`: nothing but the quotation marks parts a title from its verb.
    if isQuote(cue - 1) { return reading.isPunctuation(cue - 2) }
    return isQuote(cue - 2)
      || cue - 3 >= sentence.lowerBound && isQuote(cue - 3) && reading.isPunctuation(cue - 2)
  }

  func isQuote(_ token: Int) -> Bool { Self.isQuote(token, reading) }

  static func isQuote(_ token: Int, _ reading: Reading) -> Bool {
    guard reading.isPunctuation(token) else { return false }
    switch reading.firstByte(token) {
    case 0x22, 0x27: return true
    case 0xC2: return true  // « »
    case 0xE2: return !reading.isDash(token)  // “ ” „ ‘ ’
    default: return false
    }
  }

  private func hasNominal(before comma: Int) -> Bool {
    comma > sentence.lowerBound && !isQuote(comma - 1)
  }

  /// The sentence ends soon after the cue's subject: "…, reported Mr Khlan."; or a comma follows a
  /// speaker: "…, said a guard, who".
  private var isTrailing: Bool {
    var token = after
    while token < sentence.upperBound, token - cue <= 6 {
      if reading.isHardBreak(token) || token == sentence.upperBound - 1 { return true }
      if reading.isComma(token) {
        return (reading.speaks(token - 1) || reading.isCapitalised(token - 1))
          && (groupStart - 2 < sentence.lowerBound || !reading.isCapitalised(groupStart - 2))
      }
      if !reading.isCapitalised(token),
        reading.grammar(token).isDisjoint(with: [.determiner, .of]), !reading.speaks(token)
      {
        return false
      }
      token += 1
    }
    return token >= sentence.upperBound
  }

  /// "denied reports", "dismissed the claims", "rejected it as false": something said is denied.
  var objectIsStatement: Bool {
    var token = after
    while token < sentence.upperBound, token - cue <= 5, !reading.isPunctuation(token) {
      let grammar = reading.grammar(token)
      if !grammar.isDisjoint(with: [.statementNoun, .denialNoun, .that, .accuses]) { return true }
      if reading.isWord(token, in: ClaimWords.rejectable) { return true }
      if reading.isCyrillic(token), reading.hasStem(token, in: ClaimWords.statementStems) {
        return true
      }
      token += 1
    }
    return false
  }

  /// "called the report a fake", "dismissed the footage as staged", "dismissed it as 'nonsense'".
  var callsFalse: Bool {
    var isCalled = reading.grammar(cue).contains(.calls) || reading.isCyrillic(cue)
    for token in after..<min(sentence.upperBound, after + 12) {
      if isCalled {
        if reading.isFalsehood(token)
          || reading.hasStem(token, in: ClaimWords.falsehoodStems)
        {
          return true
        }
        if reading.grammar(cue).contains(.deniesClaim), isQuote(token) { return true }
      }
      if reading.isPunctuation(token),
        !isQuote(token)
          || reading.grammar(token).contains(.that)
      {
        return false
      }
      if reading.isWord(token, in: ["as"]) { isCalled = true }
    }
    return false
  }

  /// "told the defenders to lay down their arms", "warned them not to shoot".
  var isOrder: Bool {
    guard reading.isWord(cue, in: ClaimWords.orders), after < sentence.upperBound,
      reading.grammar(after).isDisjoint(with: [.negator, .infinitive])
    else { return false }
    for token in after..<min(sentence.upperBound, after + 12) {
      let grammar = reading.grammar(token)
      let clause: GrammarClass = [.that, .be, .have, .future, .would, .possible, .obligation]
      if reading.isPunctuation(token) || !grammar.isDisjoint(with: clause)
        || token > after && grammar.contains(.pronoun)
      {
        return false
      }
      if grammar.contains(.infinitive), token > after, token + 1 < sentence.upperBound {
        let verb = token + 1
        return reading.forms(verb).contains(.base) || reading.grammar(verb).contains(.be)
      }
    }
    return false
  }

  /// "denied it", "denied having shelled", "denied any involvement"; not "denied them a visa".
  var deniesDeed: Bool {
    guard after < sentence.upperBound else { return true }
    if reading.isPunctuation(after) { return true }
    return (after..<min(sentence.upperBound, cue + 5)).contains {
      reading.forms($0) == .gerund || reading.endsInING($0)
        || !reading.grammar($0).isDisjoint(with: [.that, .deeds])
    }
  }

  var introducesClaim: Bool {
    let grammar = reading.grammar(cue)
    let group = GrammarGroup(reading, groupStart..<cue)
    if group.isNegated { return false }
    if group.all.contains(.infinitive), !group.all.contains(.have) { return false }
    // "Washington State", "the Court of Appeal".
    if reading.isCapitalised(cue), !reading.isSentenceStart(cue), !isInverted { return false }
    let forms = reading.forms(cue)
    if !reading.isCyrillic(cue) {
      if forms.isEmpty || isSaidToBe || reading.isWord(cue, in: ["believing"]) { return false }
      if group.all.contains(.possible) { return false }
      // "was reported", "is said to": nobody says it, unless by somebody.
      if group.all.contains(.be), forms.contains(.participle) {
        return hasAgent && !grammar.isDisjoint(with: [.coreSays, .accuses])
      }
      if forms == .base, group.all.isEmpty, !hasPluralSubject { return false }
      if grammar.contains(.calls), !callsForSomething, !callsFalse { return false }
    }
    if reading.isWord(cue, in: ClaimWords.nouns), after < sentence.upperBound,
      !reading.grammar(after).isDisjoint(with: [.be, .of, .by, .from])
        || reading.isWord(after, in: ["to"])
    {
      return false
    }
    if isInverted || isOrder || callsFalse || quotedAs != nil { return true }
    guard after < sentence.upperBound else { return isLast }
    if reading.isPunctuation(after) {
      return isLast || isQuote(after) || reading.firstByte(after) == 0x3A
        || reading.isComma(after) && (hasQuoteAhead || hasThatAhead(5))
    }
    if grammar.contains(.deniesClaim) { return true }
    if !grammar.isDisjoint(with: [.coreSays, .accuses, .demandsClaim]) {
      if hasThatAhead(6) || hasQuoteAhead { return true }
      let isFuture = !group.all.isDisjoint(with: [.future, .would])
      return isFuture ? false : forms != .gerund || isListener
    }
    return hasThatAhead(6) || hasQuoteAhead || hasClauseAhead
  }

  /// "is said to be", "a man said to have fled": nobody says it.
  private var isSaidToBe: Bool {
    guard after + 1 < sentence.upperBound, reading.grammar(after).contains(.infinitive) else {
      return false
    }
    let verb = after + 1
    return reading.isWord(cue, in: ClaimWords.hearsayParticiples)
      && reading.grammar(verb).isDisjoint(with: [.determiner, .pronoun, .possessive])
      && !reading.isCapitalised(verb)
  }

  /// "stated all figures will be questioned": a subject and an auxiliary follow. "described how".
  private var hasClauseAhead: Bool {
    if reading.isWord(after, in: ["how", "why"]) { return true }
    guard reading.forms(cue).contains(.past), !reading.isCyrillic(cue),
      !reading.grammar(after).isDisjoint(with: [.determiner, .pronoun, .possessive, .quantity])
        || reading.isCapitalised(after) || reading.text.tokens[after].flags.contains(.number)
    else { return false }
    for token in after..<min(sentence.upperBound, after + 9) {
      let grammar = reading.grammar(token)
      if reading.isPunctuation(token) || !grammar.isDisjoint(with: [.relative, .subordinator]) {
        return false
      }
      if token > after, !grammar.isDisjoint(with: [.be, .have, .future, .would]) {
        return true
      }
    }
    return false
  }

  /// "officials say", "they claim": what stands before a base form is plural.
  private var hasPluralSubject: Bool {
    guard cue > sentence.lowerBound, !reading.isPunctuation(cue - 1) else { return isInverted }
    let before = reading.text.tokens[cue - 1]
    if reading.isClitic(cue - 1) || isSingular { return false }
    if !reading.grammar(cue - 1).isDisjoint(with: [.pronoun, .relative]) { return true }
    return reading.text.utf8[Int(before.byteEnd) - 1] == 0x73
      || reading.speaks(cue - 1)
  }

  /// "a media report": one thing.
  private var isSingular: Bool {
    for token in (max(sentence.lowerBound, cue - 4)..<cue).reversed() {
      if reading.isPunctuation(token) { return false }
      if reading.grammar(token).contains(.determiner) {
        return reading.isWord(token, in: ["a", "an"])
      }
    }
    return false
  }

  /// "was quoted as saying": the token of "quoted".
  var quotedAs: Int? {
    guard cue - 1 > sentence.lowerBound, reading.forms(cue) == .gerund,
      reading.isWord(cue - 1, in: ["as"])
    else { return nil }
    return (max(sentence.lowerBound, cue - 6)..<cue).last { reading.isWord($0, in: ["quoted"]) }
  }

  /// "called on the soldiers", "called for a retreat", not "called the retreat a victory".
  private var callsForSomething: Bool {
    guard after < sentence.upperBound else { return false }
    return reading.grammar(after).contains(.callsFor)
  }

  /// "…, the ministry said."
  private var isLast: Bool {
    (sentence.lowerBound..<groupStart).contains { reading.isComma($0) || isQuote($0) }
  }

  /// "telling reporters …".
  private var isListener: Bool {
    after < sentence.upperBound && reading.speaks(after)
  }

  var hasAgent: Bool { agentStart != nil }

  /// The token after "by" of a passive.
  var agentStart: Int? {
    var token = after
    while token < sentence.upperBound, token - cue <= 6, !reading.isPunctuation(token) {
      if reading.grammar(token).contains(.by) { return token + 1 }
      token += 1
    }
    return nil
  }

  var isPassive: Bool {
    guard reading.forms(cue).contains(.participle) else { return false }
    // "the violations announced by Russia".
    if agentStart == after + 1, !isInverted { return true }
    return GrammarGroup(reading, groupStart..<cue).all.contains(.be)
  }

  private var hasQuoteAhead: Bool {
    (after..<min(sentence.upperBound, cue + 8)).contains(where: isQuote)
  }

  private func hasThatAhead(_ reach: Int) -> Bool {
    (after..<min(sentence.upperBound, cue + 1 + reach)).contains {
      reading.grammar($0).contains(.that)
    }
  }

  /// What is said: the side of the cue on which the speaker's phrase does not stand.
  func content(_ speaker: Participant) -> Range<Int> {
    if isInverted || isTrailingCue {
      // "Як повідомив мер, склади порожні": what is said follows the speaker.
      let isFirst =
        cue == sentence.lowerBound + 1 && reading.isWord(cue - 1, in: ClaimWords.asWords)
      if isFirst { return speaker.span.tokens.upperBound..<sentence.upperBound }
      let end = isInverted ? cue : speakerStart(speaker)
      if end > sentence.lowerBound { return sentence.lowerBound..<end }
    }
    // "The fall of the town was confirmed by the staff."
    if isPassive, hasAgent, groupStart > sentence.lowerBound {
      return sentence.lowerBound..<groupStart
    }
    var start = after
    if isPassive, let agent = agentStart { start = max(start, agent + speaker.span.tokens.count) }
    return min(start, sentence.upperBound)..<sentence.upperBound
  }

  private func speakerStart(_ speaker: Participant) -> Int {
    sentence.contains(speaker.span.tokens.lowerBound) ? speaker.span.tokens.lowerBound : groupStart
  }

  /// Nothing but a time or a listener follows the cue.
  private var isTrailingCue: Bool {
    guard after < sentence.upperBound else { return true }
    if reading.isPunctuation(after) {
      return !isQuote(after) && reading.firstByte(after) != 0x3A && isLast
    }
    return false
  }
}
