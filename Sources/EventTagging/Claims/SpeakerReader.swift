import EntityTagging
import TextAnalysis

/// Finds the exact words that name a speaker.
struct SpeakerReader {
  let reading: Reading
  let sentence: Range<Int>

  func speaker(of cue: ClaimCue, lastSpeaker: Participant?) -> Participant? {
    if let quoted = cue.quotedAs {
      let group = ArgumentReader(reading: reading, sentence: sentence).verbGroup(before: quoted)
      return speaker(endingBefore: group.start, isGerund: false, lastSpeaker: lastSpeaker)
    }
    if cue.isPassive, let agent = cue.agentStart { return speaker(startingAt: agent) }
    if cue.isInverted {
      let found = speaker(
        startingAt: cue.cue + 1, lastSpeaker: lastSpeaker,
        isLenient: cue.followsQuotation || cue.isSlavicInversion)
      if let found { return found }
    }
    if reading.forms(cue.cue) == .gerund, let found = mainSubject(before: cue.cue, lastSpeaker) {
      return found
    }
    return speaker(
      endingBefore: cue.start, isGerund: reading.forms(cue.cue) == .gerund,
      lastSpeaker: lastSpeaker)
  }

  // MARK: After the cue

  /// The phrase that begins at a token: "the Russian Ministry of Defence", "Khlan".
  /// - Parameter isLenient: any phrase will do, because what stands before it says that it speaks.
  func speaker(
    startingAt start: Int, lastSpeaker: Participant? = nil, isLenient: Bool = false
  ) -> Participant? {
    guard start < sentence.upperBound else { return nil }
    if isPronoun(start) {
      return isPerson(start) ? antecedent(of: start, lastSpeaker) : nil
    }
    var end = start
    while end < sentence.upperBound, end - start < 14 {
      if reading.isPunctuation(end) { break }
      if end > start,
        reading.hasStem(end, in: ClaimWords.listenerStems)
          || reading.isWord(end, in: ClaimWords.publishing)
      {
        break
      }
      let grammar = reading.grammar(end)
      if grammar.contains(.conjunction), end > start, isListConjunction(end, sentence.upperBound) {
        end += 1
        continue
      }
      if !grammar.isDisjoint(with: [
        .subordinator, .relative, .that, .be, .have, .day, .conjunction,
      ]),
        grammar.isDisjoint(with: .determiner)
      {
        break
      }
      if grammar.contains(.preposition), !continues(after: end) { break }
      // "the general staff the retreat …": a second determiner begins another phrase.
      if end > start, !grammar.isDisjoint(with: [.determiner, .possessive]),
        reading.grammar(end - 1).isDisjoint(with: [.preposition, .infinitive])
      {
        break
      }
      if end > start, !grammar.isDisjoint(with: [.says, .deniesClaim]),
        !reading.isCapitalised(end), !reading.forms(end).isDisjoint(with: [.past, .third])
      {
        break
      }
      end += 1
    }
    if let name = apposed(to: start..<end) { return name }
    return trimmed(start..<end, isLenient: isLenient)
  }

  /// "the head of the mission, Johan Verbeke": the name after an office and a comma.
  private func apposed(to office: Range<Int>) -> Participant? {
    let comma = office.upperBound
    guard comma + 1 < sentence.upperBound, reading.isComma(comma),
      office.contains(where: { reading.grammar($0).contains(.role) }),
      !office.contains(where: { reading.mention(at: $0).map(isPersonMention) ?? false }),
      let number = reading.mention(at: comma + 1), isPersonMention(number),
      reading.mentions[number].span.tokens.lowerBound == comma + 1
    else { return nil }
    return Participant(span: reading.mentions[number].span, mention: number)
  }

  /// "Albert Connelly, a crew chief in Abel Battery, 3rd Battalion, said": a person before a comma
  /// after which no verb follows.
  private func apposedName(before end: Int) -> Participant? {
    guard sentence.lowerBound < end,
      let number = reading.mentions(startingIn: sentence.lowerBound..<end).last(where: {
        guard isPersonMention($0) else { return false }
        let name = reading.mentions[$0].span.tokens
        return name.count >= 2 && name.upperBound < end - 1 && reading.isComma(name.upperBound)
      })
    else { return nil }
    let name = reading.mentions[number].span.tokens
    let between = name.upperBound + 1..<end
    let isSubject =
      name.lowerBound == sentence.lowerBound
      || reading.grammar(name.lowerBound - 1).isDisjoint(with: [.preposition, .of, .conjunction])
    guard isSubject, !isPronoun(between.lowerBound),
      !between.contains(where: {
        isMainVerb($0) || reading.isDash($0)
          || !reading.grammar($0).isDisjoint(with: [.conjunction, .pronoun, .relative, .that])
      })
    else { return nil }
    return trimmed(name).flatMap { $0.span.tokens.count >= 2 ? $0 : nil }
  }

  private func isPersonMention(_ number: Int) -> Bool {
    reading.type(ofMention: number) == .person
  }

  /// The subject of a sentence whose verb a gerund follows: "The mayor left the room, saying …".
  private func mainSubject(before cue: Int, _ lastSpeaker: Participant?) -> Participant? {
    var start = sentence.lowerBound
    let opening: GrammarClass = [.preposition, .subordinator, .day]
    if reading.isAdverb(start) || reading.endsInING(start) || reading.forms(start) == .gerund
      || !reading.grammar(start).isDisjoint(with: opening)
    {
      guard let comma = (start..<cue).first(where: reading.isComma) else { return nil }
      start = comma + 1
    }
    guard start < cue, !reading.isPunctuation(start) else { return nil }
    if isPronoun(start) {
      return isPerson(start) ? antecedent(of: start, lastSpeaker) : nil
    }
    guard let verb = (start + 1..<cue).first(where: isMainVerb) else { return nil }
    let name = (start..<verb).first(where: reading.isPunctuation) ?? verb
    return trimmed(start..<name)
  }

  private func isMainVerb(_ token: Int) -> Bool {
    if !reading.grammar(token).isDisjoint(with: [.be, .have, .auxiliary, .future, .would]) {
      return true
    }
    guard !reading.isCapitalised(token), !reading.isPunctuation(token) else { return false }
    let isVerb =
      !reading.forms(token).isDisjoint(with: [.past, .third]) || reading.endsInED(token)
    return isVerb && !reading.speaks(token)
      && reading.grammar(token - 1).isDisjoint(with: .determiner)
  }

  /// "of", "for", "in" inside a name or office: "Ministry of Defence", "spokesman for the army".
  private func continues(after preposition: Int) -> Bool {
    let next = preposition + 1
    guard next < sentence.upperBound else { return false }
    let grammar = reading.grammar(preposition)
    let after = reading.grammar(next)
    if preposition > sentence.lowerBound,
      reading.speaks(preposition - 1)
    {
      // "an aide to Barak", "sources in neighbouring Pakistan", "an editor at the agency".
      return after.isDisjoint(with: [.day, .pronoun, .preposition])
        && (!reading.endsInING(next) || reading.isCapitalised(next))
        && !reading.grammar(preposition).contains(.by)
        && !reading.text.tokens[next].flags.contains(.number)
    }
    if reading.isWord(preposition - 1, in: ClaimWords.postposed) { return true }
    if reading.endsInING(next), !reading.isCapitalised(next) { return false }
    if reading.isCyrillic(preposition), reading.isWord(preposition, in: ["із", "з", "из", "с"]) {
      return preposition > sentence.lowerBound && reading.isCapitalised(next)
        && !reading.isCapitalised(preposition - 1)
    }
    if grammar.contains(.of) { return after.isDisjoint(with: [.pronoun, .day]) }
    guard reading.isFor(preposition) else { return false }
    return reading.isCapitalised(next) || after.contains(.determiner) || reading.speaks(next)
  }

  // MARK: Before the cue

  private func speaker(
    endingBefore end: Int, isGerund: Bool, lastSpeaker: Participant?
  ) -> Participant? {
    var end = end
    // "denied the report and said": the subject stands before the first verb.
    if end - 1 > sentence.lowerBound, reading.grammar(end - 1).contains(.conjunction) {
      return mainSubject(before: end - 1, lastSpeaker)
    }
    var isRelative = false
    if end > sentence.lowerBound, reading.grammar(end - 1).contains(.relative) {
      isRelative = true
      end -= 1
    }
    var isApposition = false
    while end > sentence.lowerBound, reading.isPunctuation(end - 1) {
      if reading.isComma(end - 1) { isApposition = true }
      end -= 1
    }
    if isApposition, !isRelative, let name = apposedName(before: end) { return name }
    end = beforeBracket(end)
    guard end > sentence.lowerBound else { return nil }
    if isApposition, !isRelative {
      // "Serhiy Khlan, a member of the council, said": step over what stands between commas.
      var comma = end - 1
      while comma > sentence.lowerBound, !reading.isComma(comma),
        !reading.isHardBreak(comma) || reading.text.tokens[comma - 1].flags.contains(.number)
      {
        comma -= 1
      }
      if comma > sentence.lowerBound, reading.isComma(comma), isAppositive(comma + 1) {
        end = comma
      }
    }
    let start = relativeStart(before: end) ?? clauseStart(before: end)
    if isGerund { end = beforeVerb(start..<end) }
    guard start < end else { return nil }
    if end - start <= 2, isPronoun(end - 1) {
      return isPerson(end - 1) ? antecedent(of: end - 1, lastSpeaker) : nil
    }
    return trimmed(placeStart(start, end)..<end)
  }

  /// "When Peskov met reporters, he said": a person named before in the same sentence, else the last
  /// speaker, else the last person named. "They" is not one person.
  private func antecedent(of pronoun: Int, _ lastSpeaker: Participant?) -> Participant? {
    if reading.isWord(pronoun, in: ClaimWords.they) {
      let isPerson = lastSpeaker?.mention.map(isPersonMention)
      return isPerson == true ? nil : lastSpeaker
    }
    let lastSpeaker = lastSpeaker.flatMap { fits($0, pronoun) ? $0 : nil }
    let opensWithPronoun = isPronoun(sentence.lowerBound) && pronoun > sentence.lowerBound
    let isSubordinate = reading.grammar(sentence.lowerBound).contains(.subordinator)
    if !opensWithPronoun, lastSpeaker == nil || isSubordinate,
      let number = reading.mentions(startingIn: sentence.lowerBound..<pronoun).first(where: {
        isPersonMention($0) && reading.mentions[$0].span.tokens.upperBound <= pronoun
      })
    {
      return Participant(span: reading.mentions[number].span, mention: number)
    }
    return lastSpeaker ?? previousPerson(before: sentence.lowerBound)
  }

  /// "police in Laval, Quebec said": a place after a comma belongs to the place before it.
  private func placeStart(_ start: Int, _ end: Int) -> Int {
    guard start - 2 > sentence.lowerBound, reading.isComma(start - 1),
      reading.isCapitalised(start - 2), isPlace(start), isPlace(end - 1), isPlace(start - 2)
    else { return start }
    let whole = clauseStart(before: start - 1)
    return whole < start - 2 ? whole : start
  }

  private func isPlace(_ token: Int) -> Bool {
    reading.mention(at: token).map { reading.type(ofMention: $0) == .place } ?? false
  }

  /// "the Defence Ministry (GUR) said": the bracket is not part of the name.
  private func beforeBracket(_ end: Int) -> Int {
    guard end < sentence.upperBound, reading.isPunctuation(end), reading.firstByte(end) == 0x29
    else { return end }
    var token = end - 1
    while token > sentence.lowerBound, end - token < 8 {
      if reading.isPunctuation(token), reading.firstByte(token) == 0x28 { return token }
      token -= 1
    }
    return end
  }

  /// "The party issued a declaration demanding": the subject ends before the main verb.
  private func beforeVerb(_ tokens: Range<Int>) -> Int {
    for token in tokens.dropFirst()
    where !reading.isCapitalised(token) && reading.endsInED(token)
      && reading.wordClasses(token).isEmpty
    {
      return token
    }
    return tokens.upperBound
  }

  private func isAppositive(_ token: Int) -> Bool {
    guard token < sentence.upperBound else { return false }
    return !reading.isCapitalised(token)
      || !reading.grammar(token).isDisjoint(with: [.determiner, .role])
  }

  /// "officials who had fled to the coast said": where the phrase before "who" begins.
  private func relativeStart(before end: Int) -> Int? {
    var token = end - 1
    while token > sentence.lowerBound, end - token < 18, !reading.isPunctuation(token) {
      if reading.isWord(token, in: ["who"]) {
        // "a man who the army said had died": somebody else speaks.
        let next = token + 1
        guard end - token > 2, !reading.isPunctuation(token - 1), !reading.isCapitalised(next),
          reading.grammar(next).isDisjoint(with: [.determiner, .pronoun, .possessive])
        else { return nil }
        return clauseStart(before: token)
      }
      token -= 1
    }
    return nil
  }

  /// Where the clause whose subject ends at `end` begins.
  private func clauseStart(before end: Int) -> Int {
    var token = end - 1
    while token >= sentence.lowerBound, end - token < 18 {
      // An abbreviation's or initial's point inside a name is no break.
      if reading.isPunctuation(token) { break }
      let grammar = reading.grammar(token)
      if !grammar.isDisjoint(with: [.subordinator, .relative, .that, .be, .have]) { break }
      if grammar.contains(.conjunction), !isListConjunction(token, end) { break }
      if grammar.contains(.preposition), !continues(after: token), !isPlaceTail(token) {
        guard token - 1 > sentence.lowerBound,
          reading.isWord(token - 1, in: ClaimWords.postposed) || isReducedPassive(token)
        else { break }
        token -= 2
        continue
      }
      if beginsPhrase(token) { return token }
      if token < end - 1, !reading.isCapitalised(token),
        !reading.forms(token).isDisjoint(with: [.past, .third]),
        !reading.speaks(token), !isParticiple(token)
      {
        break
      }
      token -= 1
    }
    return token + 1
  }

  /// "soldiers interviewed by the BBC said".
  private func isReducedPassive(_ by: Int) -> Bool {
    reading.grammar(by).contains(.by) && !reading.isPunctuation(by - 2)
      && (reading.endsInED(by - 1) || reading.forms(by - 1).contains(.participle))
      && reading.grammar(by - 2).isDisjoint(with: [.be, .have])
  }

  /// "this speculation | the officials": a determiner after a word that joins nothing.
  private func beginsPhrase(_ token: Int) -> Bool {
    guard token > sentence.lowerBound, !reading.isClitic(token), !reading.isCyrillic(token),
      !reading.grammar(token).isDisjoint(with: [.determiner, .possessive]),
      !reading.isClitic(token - 1)
    else { return false }
    let joins: GrammarClass = [
      .preposition, .conjunction, .determiner, .possessive, .quantity, .infinitive, .of,
    ]
    return reading.grammar(token - 1).isDisjoint(with: joins)
  }

  /// "a captured sergeant": a participle between a determiner and a noun.
  private func isParticiple(_ token: Int) -> Bool {
    token > sentence.lowerBound
      && !reading.grammar(token - 1).isDisjoint(with: [.determiner, .quantity, .possessive])
  }

  /// "the Ukrainian and British ministries said".
  private func isListConjunction(_ token: Int, _ end: Int) -> Bool {
    guard token > sentence.lowerBound, token + 1 < end, reading.isCapitalised(token + 1) else {
      return false
    }
    return reading.isCapitalised(token - 1)
      || reading.speaks(token - 1)
  }

  /// "officials in Kyiv said".
  private func isPlaceTail(_ token: Int) -> Bool {
    guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return false }
    let before = reading.grammar(token - 1)
    return reading.isCapitalised(token + 1)
      && (reading.speaks(token - 1)
        || before.isEmpty && reading.forms(token - 1).isEmpty && !reading.isPunctuation(token - 1)
          && !reading.endsInED(token - 1))
  }

  func isPronoun(_ token: Int) -> Bool {
    reading.isCyrillic(token)
      ? reading.isWord(token, in: ClaimWords.slavicPronouns)
      : reading.grammar(token).contains(.pronoun)
  }

  private func isPerson(_ token: Int) -> Bool {
    reading.classes(token).contains(.pronoun) || reading.isCyrillic(token)
  }

  /// "Peskov's denial": the name before a possessive ending.
  func owner(before clitic: Int) -> Participant? {
    let phrase = ArgumentReader(reading: reading, sentence: sentence).phrase(endingAt: clitic - 1)
    return trimmed(phrase.tokens)
  }

  /// A person named in the sentence before, for "she said" without an earlier speaker.
  private func previousPerson(before token: Int) -> Participant? {
    for number in reading.mentions(startingIn: 0..<token).reversed() where isPersonMention(number) {
      let span = reading.mentions[number].span
      guard span.tokens.upperBound <= token else { continue }
      guard token - span.tokens.upperBound < 45 else { return nil }
      return Participant(span: span, mention: number)
    }
    return nil
  }
}
