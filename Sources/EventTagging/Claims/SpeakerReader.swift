import EntityTagging
import TextAnalysis

/// Finds the exact words that name a speaker.
struct SpeakerReader {
  let reading: Reading
  let sentence: Range<Int>

  func speaker(of cue: ClaimCue, lastSpeaker: Participant?) -> Participant? {
    if cue.isPassive, let agent = cue.agentStart { return speaker(startingAt: agent) }
    if cue.isInverted {
      if let found = speaker(startingAt: cue.cue + 1, lastSpeaker: lastSpeaker) { return found }
    }
    return speaker(
      endingBefore: cue.start, isGerund: reading.forms(cue.cue) == .gerund,
      lastSpeaker: lastSpeaker)
  }

  // MARK: After the cue

  /// The phrase that begins at a token: "the Russian Ministry of Defence", "Khlan".
  func speaker(startingAt start: Int, lastSpeaker: Participant? = nil) -> Participant? {
    guard start < sentence.upperBound else { return nil }
    if reading.grammar(start).contains(.pronoun) { return isPerson(start) ? lastSpeaker : nil }
    var end = start
    while end < sentence.upperBound, end - start < 14 {
      if reading.isPunctuation(end) { break }
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
        !reading.forms(end).isDisjoint(with: [.past, .third])
      {
        break
      }
      end += 1
    }
    return trimmed(start..<end)
  }

  /// "of", "for", "in" inside a name or office: "Ministry of Defence", "spokesman for the army".
  private func continues(after preposition: Int) -> Bool {
    let next = preposition + 1
    guard next < sentence.upperBound else { return false }
    let grammar = reading.grammar(preposition)
    let after = reading.grammar(next)
    if preposition > sentence.lowerBound,
      !reading.grammar(preposition - 1).isDisjoint(with: [.speakerNoun, .role])
    {
      // "an aide to Barak", "sources in neighbouring Pakistan", "an editor at the agency".
      return after.isDisjoint(with: [.day, .pronoun, .preposition])
        && !reading.grammar(preposition).contains(.by)
        && !reading.text.tokens[next].flags.contains(.number)
    }
    if grammar.contains(.of) { return after.isDisjoint(with: [.pronoun, .day]) }
    guard reading.isFor(preposition) else { return false }
    return reading.isCapitalised(next) || !after.isDisjoint(with: [.determiner, .speakerNoun])
  }

  // MARK: Before the cue

  private func speaker(
    endingBefore end: Int, isGerund: Bool, lastSpeaker: Participant?
  ) -> Participant? {
    var end = end
    if end > sentence.lowerBound, reading.grammar(end - 1).contains(.relative) { end -= 1 }
    var isApposition = false
    while end > sentence.lowerBound, reading.isPunctuation(end - 1) {
      if reading.isComma(end - 1) { isApposition = true }
      end -= 1
    }
    end = beforeBracket(end)
    guard end > sentence.lowerBound else { return nil }
    if isApposition {
      // "Serhiy Khlan, a member of the council, said": step over what stands between commas.
      var comma = end - 1
      while comma > sentence.lowerBound, !reading.isComma(comma), !reading.isHardBreak(comma) {
        comma -= 1
      }
      if comma > sentence.lowerBound, reading.isComma(comma), isAppositive(comma + 1) {
        end = comma
      }
    }
    let start = clauseStart(before: end)
    if isGerund { end = beforeVerb(start..<end) }
    guard start < end else { return nil }
    if end - start <= 2, reading.grammar(end - 1).contains(.pronoun) {
      return isPerson(end - 1) ? lastSpeaker ?? previousPerson() : nil
    }
    return trimmed(start..<end)
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

  /// Where the clause whose subject ends at `end` begins.
  private func clauseStart(before end: Int) -> Int {
    var token = end - 1
    while token >= sentence.lowerBound, end - token < 18 {
      if reading.isPunctuation(token) {
        // An abbreviation's or initial's point inside a name is no break.
        break
      }
      let grammar = reading.grammar(token)
      if !grammar.isDisjoint(with: [.subordinator, .relative, .that, .be, .have]) { break }
      if grammar.contains(.conjunction), !isListConjunction(token, end) { break }
      if grammar.contains(.preposition), !continues(after: token), !isPlaceTail(token) { break }
      let forms = reading.forms(token)
      if token < end - 1, !reading.isCapitalised(token),
        !forms.isDisjoint(with: [.past, .third]), grammar.isDisjoint(with: [.role, .speakerNoun])
      {
        break
      }
      token -= 1
    }
    return token + 1
  }

  /// "the Ukrainian and British ministries said".
  private func isListConjunction(_ token: Int, _ end: Int) -> Bool {
    guard token > sentence.lowerBound, token + 1 < end, reading.isCapitalised(token + 1) else {
      return false
    }
    return reading.isCapitalised(token - 1)
      || !reading.grammar(token - 1).isDisjoint(with: [.speakerNoun, .role])
  }

  /// "officials in Kyiv said".
  private func isPlaceTail(_ token: Int) -> Bool {
    guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return false }
    let before = reading.grammar(token - 1)
    return reading.isCapitalised(token + 1)
      && (before.contains(.speakerNoun)
        || before.isEmpty && reading.forms(token - 1).isEmpty && !reading.isPunctuation(token - 1)
          && !reading.endsInED(token - 1))
  }

  private func isPerson(_ token: Int) -> Bool {
    reading.classes(token).contains(.pronoun)
  }

  /// "Peskov's denial": the name before a possessive ending.
  func owner(before clitic: Int) -> Participant? {
    let phrase = ArgumentReader(reading: reading, sentence: sentence).phrase(endingAt: clitic - 1)
    return trimmed(phrase.tokens)
  }

  func headlineSpeaker(_ tokens: Range<Int>) -> Participant? {
    let speaking: WordClass = [.person, .organisation, .state, .politician, .armed, .commander]
    let knows = tokens.contains {
      !reading.classes($0).isDisjoint(with: speaking)
        || !reading.grammar($0).isDisjoint(with: [.speakerNoun, .role])
    }
    return knows ? trimmed(tokens) : nil
  }

  /// A person named in the sentence before, for "she said" without an earlier speaker.
  private func previousPerson() -> Participant? {
    for number in reading.mentions.indices.reversed() {
      let mention = reading.mentions[number]
      if mention.span.tokens.upperBound <= sentence.lowerBound {
        guard mention.type == .person, sentence.lowerBound - mention.span.tokens.upperBound < 45
        else { continue }
        return Participant(span: mention.span, mention: number)
      }
    }
    return nil
  }

  // MARK: Exact words

  /// Cuts a phrase to the speaker's name: leading time and place, and titles before a full name, go.
  private func trimmed(_ range: Range<Int>) -> Participant? {
    var tokens = range
    let leading: GrammarClass = [.conjunction, .day, .subordinator, .preposition]
    while tokens.count > 1,
      reading.isPunctuation(tokens.lowerBound)
        || reading.isAdverb(tokens.lowerBound)
          && reading.grammar(tokens.lowerBound).isDisjoint(with: .determiner)
        || !reading.grammar(tokens.lowerBound).isDisjoint(with: leading)
          && reading.grammar(tokens.lowerBound).isDisjoint(with: .determiner)
    {
      tokens = tokens.dropFirst()
    }
    while tokens.count > 1,
      reading.isPunctuation(tokens.upperBound - 1)
        || !reading.grammar(tokens.upperBound - 1).isDisjoint(with: [
          .day, .conjunction, .preposition,
        ])
        || reading.isAdverb(tokens.upperBound - 1)
    {
      tokens = tokens.dropLast()
    }
    // "the same day Ramzan Kadyrov", "10 September the ministry": what stands after the time.
    if let time = tokens.dropLast().last(where: { reading.grammar($0).contains(.day) }) {
      tokens = time + 1..<tokens.upperBound
    }
    guard !tokens.isEmpty, isSpeaking(tokens) else { return nil }
    tokens = withoutTitle(tokens)
    let mention = tokens.reversed().lazy.compactMap { reading.mention(at: $0) }.first
    return Participant(span: reading.text.span(tokens), mention: mention)
  }

  /// "Ukraine's Defence Minister Oleksii Reznikov" is Oleksii Reznikov; "General Surovikin" stays.
  private func withoutTitle(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.upperBound
    while start > tokens.lowerBound,
      reading.isCapitalised(start - 1) || isParticle(start - 1, tokens),
      reading.grammar(start - 1).isDisjoint(with: [.role, .determiner]),
      reading.wordClasses(start - 1).isDisjoint(with: [.state, .nationality, .people, .commander]),
      !reading.isClitic(start - 1)
    {
      start -= 1
    }
    // "в Будапеште Владимир Путин": the place after the preposition is not part of the name.
    if start > tokens.lowerBound, tokens.upperBound - start >= 3,
      reading.grammar(start - 1).contains(.preposition)
    {
      return start + 1..<tokens.upperBound
    }
    guard tokens.upperBound - start >= 2, start > tokens.lowerBound else { return tokens }
    let before = start - 1
    let isTitle =
      !reading.grammar(before).isDisjoint(with: [.role, .speakerNoun])
      || reading.wordClasses(before).contains(.commander)
      || !reading.isCapitalised(before) && reading.grammar(before).isEmpty
        && !reading.isPunctuation(before) && !reading.isClitic(before)
    return isTitle ? start..<tokens.upperBound : tokens
  }

  /// "Hans van den Broek", "Osama bin Laden": a short word between two capitalised ones.
  private func isParticle(_ token: Int, _ tokens: Range<Int>) -> Bool {
    token > tokens.lowerBound && token + 1 < tokens.upperBound
      && reading.text.tokens[token].bytes.count <= 3 && reading.grammar(token).isEmpty
      && reading.isCapitalised(token - 1) && reading.isCapitalised(token + 1)
  }

  /// Whether a phrase can speak: a name, an office, a group of people.
  private func isSpeaking(_ tokens: Range<Int>) -> Bool {
    let speaking: WordClass = [
      .person, .organisation, .state, .politician, .armed, .commander, .civilian, .people, .name,
      .aid, .police, .place,
    ]
    return tokens.contains { token in
      !reading.grammar(token).isDisjoint(with: [.speakerNoun, .role])
        || !reading.classes(token).isDisjoint(with: speaking)
        || reading.isCyrillic(token) && reading.isCapitalised(token)
        || reading.isCapitalised(token) && reading.grammar(token).isEmpty
          && reading.wordClasses(token).isEmpty
    }
  }
}
