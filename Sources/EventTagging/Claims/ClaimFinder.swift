import EntityTagging
import TextAnalysis

/// Finds who says what: cues, their speakers, what they say and how they stand to it.
struct ClaimFinder {
  let reading: Reading
  let events: [Event]

  func find() -> [Claim] {
    var claims: [Claim] = []
    // Who spoke last in each sentence, where one was found.
    var speakers: [Int: Participant] = [:]
    let cues = reading.cues
    var next = 0
    for (number, sentence) in reading.text.sentences.enumerated() {
      let tokens = sentence.tokens
      while next < cues.count, cues[next] < tokens.lowerBound { next += 1 }
      let first = next
      while next < cues.count, cues[next] < tokens.upperBound { next += 1 }
      var found: [Claim] = []
      if let claim = headline(tokens) { found.append(claim) }
      if first < next {
        let recent = recentSpeaker(before: number, speakers)
        for cue in cues[first..<next] { add(cue, in: tokens, recent, to: &found) }
      }
      if let last = found.last { speakers[number] = last.speaker }
      claims += found
    }
    return claims
  }

  private func add(
    _ cue: Int, in sentence: Range<Int>, _ recent: Participant?, to found: inout [Claim]
  ) {
    // "denied it, adding that …": one claim with the verb before.
    if !found.isEmpty, reading.forms(cue) == .gerund { return }
    guard let claim = claim(cue, in: sentence, lastSpeaker: found.last?.speaker ?? recent)
    else { return }
    // One claim a speaker and stance in a sentence: "said … adding that".
    let isKnown = found.contains {
      $0.speaker.span == claim.speaker.span && $0.stance == claim.stance
    }
    if !isKnown { found.append(claim) }
  }

  /// Who spoke, or else was named first, in one of the two sentences before: "Khlan spoke on Friday.
  /// He added that …"
  private func recentSpeaker(before number: Int, _ speakers: [Int: Participant]) -> Participant? {
    for earlier in (max(0, number - 2)..<number).reversed() {
      let sentence = reading.text.sentences[earlier].tokens
      let speaker =
        speakers[earlier] ?? reading.leadingName(in: sentence)
        ?? SpeakerReader(reading: reading, sentence: sentence).leadingRole()
        ?? leadingOrganisation(in: sentence)
      if let speaker { return speaker }
    }
    return nil
  }

  /// "Operational Command South gave another version. It said …"
  private func leadingOrganisation(in sentence: Range<Int>) -> Participant? {
    let opening = sentence.prefix(3)
    let number = reading.firstMention(
      .organisation, in: opening.startIndex..<opening.endIndex)
    return number.map { Participant(span: reading.mentions[$0].span, mention: $0) }
  }

  // MARK: One cue

  private func claim(_ cue: Int, in sentence: Range<Int>, lastSpeaker: Participant?) -> Claim? {
    let grammar = reading.grammar(cue)
    let speakers = SpeakerReader(reading: reading, sentence: sentence)
    if grammar.contains(.hearsay) { return hearsay(cue, in: sentence, speakers) }
    if isNoun(cue, in: sentence) { return nominal(cue, in: sentence, speakers) }
    let stances = StanceReader(reading: reading, sentence: sentence, events: events)
    guard let stance = stances.stance(of: cue) else { return nil }
    let attribution = ClaimCue(reading: reading, sentence: sentence, cue: cue)
    guard attribution.introducesClaim else { return nil }
    guard
      let speaker = speakers.speaker(of: attribution, lastSpeaker: lastSpeaker)
    else { return nil }
    return make(speaker, cue, stance, attribution.content(speaker), in: sentence)
  }

  /// "report", "claim", "statement" and the like where they stand as nouns.
  private func isNoun(_ cue: Int, in sentence: Range<Int>) -> Bool {
    if reading.isCyrillic(cue) {
      return reading.isWord(cue, in: ClaimWords.slavicNouns)
        || reading.hasStem(cue, in: ClaimWords.slavicNounStems)
    }
    let grammar = reading.grammar(cue)
    guard !grammar.isDisjoint(with: [.statementNoun, .denialNoun]) else { return false }
    if grammar.isDisjoint(with: [.says, .demandsClaim]) { return true }
    guard !reading.forms(cue).contains(.past), cue > sentence.lowerBound else { return false }
    let before = reading.grammar(cue - 1)
    return !before.isDisjoint(with: [.determiner, .possessive, .preposition])
      || reading.isClitic(cue - 1)
      || cue + 1 < sentence.upperBound
        && !reading.grammar(cue + 1).isDisjoint(with: [.of, .by])
      || endsList(cue, in: sentence)
  }

  /// "dispatches, and police reports."
  private func endsList(_ cue: Int, in sentence: Range<Int>) -> Bool {
    guard cue + 1 < sentence.upperBound, reading.isPunctuation(cue + 1),
      cue - 2 > sentence.lowerBound
    else { return false }
    return reading.grammar(cue - 2).contains(.conjunction)
  }

  private func hearsay(_ cue: Int, in sentence: Range<Int>, _ speakers: SpeakerReader) -> Claim? {
    var start = cue + 1
    if !reading.isCyrillic(cue) {
      guard start < sentence.upperBound, reading.grammar(start).contains(.infinitive) else {
        return nil
      }
      start += 1
      if start < sentence.upperBound, ClaimCue.isQuote(start, reading) { start += 1 }
    } else if !isSlavicHearsay(cue, in: sentence) {
      return nil
    }
    guard let speaker = speakers.speaker(startingAt: start, isLenient: reading.isCyrillic(cue)),
      !isStatement(speaker, from: start)
    else { return nil }
    let content =
      cue - sentence.lowerBound <= 1
      ? speaker.span.tokens.upperBound..<sentence.upperBound : sentence.lowerBound..<cue
    return make(speaker, cue, .assert, content, in: sentence)
  }

  /// "according to a statement from the ministry": the statement's own noun names the speaker.
  private func isStatement(_ speaker: Participant, from start: Int) -> Bool {
    guard !reading.isCyrillic(start) else { return false }
    let words = start..<min(reading.count - 1, max(start + 1, speaker.span.tokens.upperBound + 1))
    return words.contains {
      reading.grammar($0).contains(.statementNoun)
        && (reading.grammar($0 + 1).contains(.by) || reading.isWord($0 + 1, in: ["from"]))
    }
  }

  /// "за словами", "по данным", "згідно із заявою".
  private func isSlavicHearsay(_ cue: Int, in sentence: Range<Int>) -> Bool {
    guard cue > sentence.lowerBound else { return false }
    return reading.grammar(cue - 1).contains(.preposition) || isPer(cue, in: sentence)
  }

  private func isPer(_ cue: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, cue - 2)..<cue).contains {
      reading.isWord($0, in: ClaimWords.perWords)
    }
  }

  /// "a statement by the ministry that …", "his denial of the looting".
  private func nominal(_ cue: Int, in sentence: Range<Int>, _ speakers: SpeakerReader) -> Claim? {
    if reading.isCyrillic(cue) {
      return isPer(cue, in: sentence) ? hearsay(cue, in: sentence, speakers) : nil
    }
    let stance: Stance = reading.grammar(cue).contains(.denialNoun) ? .deny : .assert
    var token = cue + 1
    // "a statement made by", "a claim on Friday by", "a statement from".
    while token < sentence.upperBound, token - cue <= 3, !reading.isPunctuation(token),
      reading.grammar(token).isDisjoint(with: [.be, .have]) || isPublished(token + 1)
    {
      if reading.grammar(token).contains(.by) || reading.isWord(token, in: ["from"]) {
        guard let speaker = speakers.speaker(startingAt: token + 1) else { return nil }
        let end = speaker.span.tokens.upperBound
        return make(speaker, cue, stance, end..<sentence.upperBound, in: sentence)
          ?? make(speaker, cue, stance, sentence.lowerBound..<cue, in: sentence)
      }
      token += 1
    }
    guard cue + 1 < sentence.upperBound,
      !reading.grammar(cue + 1).isDisjoint(with: [.that, .of]), cue > sentence.lowerBound,
      reading.isClitic(cue - 1), let speaker = speakers.owner(before: cue - 1)
    else { return nil }
    return make(speaker, cue, stance, cue + 1..<sentence.upperBound, in: sentence)
  }

  /// "a claim was made by", "a statement was issued by".
  private func isPublished(_ token: Int) -> Bool {
    reading.isWord(token, in: ClaimWords.publishing) || reading.isWord(token, in: ["made"])
  }

  /// "Kremlin: troops regrouped": a speaker, a colon, and no verb before it.
  private func headline(_ sentence: Range<Int>) -> Claim? {
    guard let mark = sentence.prefix(7).first(where: reading.isPunctuation),
      reading.firstByte(mark) == 0x3A
    else { return nil }
    var hasLowerCase = false
    for token in sentence.prefix(7) {
      if reading.isPunctuation(token) {
        guard reading.firstByte(token) == 0x3A, token > sentence.lowerBound,
          sentence.upperBound - token > 3,
          !hasLowerCase || reading.speaks(token - 1),
          (token + 1..<token + 4).contains(where: { !reading.isCapitalised($0) }),
          !reading.text.tokens[token + 1].flags.contains(.number)
        else { return nil }
        let speakers = SpeakerReader(reading: reading, sentence: sentence)
        guard let speaker = speakers.headlineSpeaker(sentence.lowerBound..<token) else {
          return nil
        }
        return make(
          speaker, token, .assert, token + 1..<sentence.upperBound, in: sentence)
      }
      guard !reading.isCapitalised(token), !reading.grammar(token).contains(.of) else { continue }
      hasLowerCase = true
      let isNoun = reading.forms(token).isEmpty && reading.grammar(token).isEmpty
      guard token > sentence.lowerBound, isNoun || reading.speaks(token) else { return nil }
    }
    return nil
  }

  // MARK: Putting it together

  private func make(
    _ speaker: Participant, _ cue: Int, _ stance: Stance, _ content: Range<Int>,
    in sentence: Range<Int>
  ) -> Claim? {
    var tokens = content
    while !tokens.isEmpty, isTrim(tokens.lowerBound) { tokens = tokens.dropFirst() }
    while !tokens.isEmpty, isTrim(tokens.upperBound - 1) { tokens = tokens.dropLast() }
    guard !tokens.isEmpty else { return nil }
    let stances = StanceReader(reading: reading, sentence: sentence, events: events)
    let event = events.firstIndex { tokens.overlaps($0.trigger.tokens) }
    return Claim(
      speaker: speaker, cue: reading.text.span(cue..<cue + 1),
      stance: stances.refined(stance, content: tokens), content: reading.text.span(tokens),
      event: event)
  }

  private func isTrim(_ token: Int) -> Bool { reading.isPunctuation(token) }
}
