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
    guard after < sentence.upperBound, !reading.isPunctuation(after),
      !reading.grammar(after).contains(.that), reading.forms(cue) != .gerund
    else { return false }
    let opens = cue == sentence.lowerBound || reading.isPunctuation(cue - 1)
    guard opens, cue > sentence.lowerBound, reading.firstByte(cue - 1) != 0x29 else { return false }
    if reading.isComma(cue - 1), !followsQuotation {
      // "Khlan, a member of the council, said the city …" is not inverted.
      return !hasNominal(before: cue - 1) || isTrailing
    }
    return true
  }

  private var followsQuotation: Bool {
    guard cue - 2 >= sentence.lowerBound else { return false }
    return isQuote(cue - 1) || isQuote(cue - 2)
  }

  func isQuote(_ token: Int) -> Bool {
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

  /// The sentence ends soon after the cue's subject: "…, reported Mr Khlan."
  private var isTrailing: Bool {
    var token = after
    while token < sentence.upperBound, token - cue <= 6 {
      if reading.isHardBreak(token) || token == sentence.upperBound - 1 { return true }
      if !reading.isCapitalised(token),
        reading.grammar(token).isDisjoint(with: [.determiner, .of, .role, .speakerNoun])
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
      token += 1
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
      if forms.isEmpty { return false }
      // "was reported", "is said to": nobody says it, unless by somebody.
      if group.all.contains(.be), forms.contains(.participle) {
        return hasAgent && !grammar.isDisjoint(with: [.coreSays, .accuses])
      }
      if forms == .base, group.all.isEmpty, !hasPluralSubject { return false }
      if grammar.contains(.calls), !callsForSomething { return false }
    }
    if isInverted { return true }
    guard after < sentence.upperBound else { return isLast }
    if reading.isPunctuation(after) {
      return isLast || isQuote(after) || reading.firstByte(after) == 0x3A
        || reading.isComma(after) && (hasQuoteAhead || hasThatAhead(2))
    }
    if grammar.contains(.deniesClaim) { return true }
    if !grammar.isDisjoint(with: [.coreSays, .accuses, .demandsClaim]) {
      return reading.forms(cue) != .gerund || hasThatAhead(6) || hasQuoteAhead || isListener
    }
    return hasThatAhead(6) || hasQuoteAhead
  }

  /// "officials say", "they claim": what stands before a base form is plural.
  private var hasPluralSubject: Bool {
    guard cue > sentence.lowerBound, !reading.isPunctuation(cue - 1) else { return isInverted }
    let before = reading.text.tokens[cue - 1]
    if reading.isClitic(cue - 1) { return false }
    if !reading.grammar(cue - 1).isDisjoint(with: [.pronoun, .relative]) { return true }
    return reading.text.utf8[Int(before.byteEnd) - 1] == 0x73
      || !reading.grammar(cue - 1).isDisjoint(with: .speakerNoun)
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
    after < sentence.upperBound && !reading.grammar(after).isDisjoint(with: .speakerNoun)
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
    reading.forms(cue).contains(.participle)
      && GrammarGroup(reading, groupStart..<cue).all.contains(.be)
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
      let end = isInverted ? cue : speakerStart(speaker)
      if end > sentence.lowerBound { return sentence.lowerBound..<end }
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
