import TextAnalysis

/// Finds the names that the gazetteer holds: the longest from each word on.
struct GazetteerFinder: MentionFinder {
  let gazetteer: Gazetteer

  func find(in text: TaggingText, into found: inout [CandidateMention]) {
    for sentence in text.text.sentences {
      let style = text.style(sentence)
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        if let mention = mention(at: i, sentence.tokens, style, text) {
          i = mention.tokens.upperBound
          if let owner = owner(of: mention, sentence.tokens, style, text) {
            found.append(owner.place)
            if let rest = owner.rest { found.append(rest) }
          } else {
            found.append(mention)
          }
        } else {
          i += 1
        }
      }
    }
  }

  private func mention(
    at i: Int, _ range: Range<Int>, _ style: TaggingText.Style, _ text: TaggingText
  ) -> CandidateMention? {
    let token = text.text.tokens[i]
    let skipped: Token.Flags = [.punctuation, .clitic, .url, .handle]
    guard token.flags.isDisjoint(with: skipped) else { return nil }
    let mayName = !token.flags.isDisjoint(with: [.capitalised, .number, .hashtag])
    let facts = text.facts(i)
    guard mayName || facts.classes.contains(.lowerCaseName) else { return nil }
    if mayName, facts.longest > 1 || facts.longestByStem > 1,
      let longer = longerName(at: i, facts, range, text)
    {
      return finished(longer, range, style, text)
    }
    guard facts.meaningsCount > 0 else { return nil }
    let isInCapitals = text.isInCapitals(i)
    let isShouted =
      style == .capitals
      || isInCapitals
        && (isCapitals(i - 1, range, text) || isCapitals(i + 1, range, text))
    let meanings = text.meanings(facts).filter {
      isUsable(
        $0.flags, token, facts, style, isSpelledInCapitals: isInCapitals, isShouted: isShouted)
    }
    guard let first = meanings.first else { return nil }
    let type = first.mentionType(gazetteer.record(first.entity).type)
    return finished(
      CandidateMention(
        tokens: i..<i + 1, type: type, source: .name, score: 0.7, meanings: meanings),
      range, style, text)
  }

  private func isCapitals(_ token: Int, _ range: Range<Int>, _ text: TaggingText) -> Bool {
    range.contains(token) && text.text.tokens[token].flags.contains(.allCapitals)
  }

  /// Whether a one-word name may be meant, going by its letters' case.
  private func isUsable(
    _ flags: NameFlags, _ token: Token, _ facts: WordFacts, _ style: TaggingText.Style,
    isSpelledInCapitals: Bool, isShouted: Bool
  ) -> Bool {
    if !token.flags.contains(.capitalised), !isSpelledInCapitals {
      return flags.contains(.lowerCase) || token.flags.contains(.number)
        || token.flags.contains(.hashtag) && !flags.contains(.acronym)
    }
    if flags.contains(.acronym) {
      return isSpelledInCapitals && !(facts.classes.contains(.stopWord) && isShouted)
    }
    if facts.classes.contains(.stopWord) { return false }
    if flags.contains(.common) {
      return !token.flags.contains(.sentenceStart) && style == .plain && !isSpelledInCapitals
    }
    // A short word in capitals within plain text is an acronym, not a town.
    let length = token.scalarEnd - token.scalarStart
    return !isSpelledInCapitals || style == .capitals || length > 4 || flags.contains(.lowerCase)
  }

  // MARK: Owners

  /// `Russia's Ministry of Defence` names two: the country and its ministry.
  private func owner(
    of mention: CandidateMention, _ range: Range<Int>, _ style: TaggingText.Style,
    _ text: TaggingText
  ) -> (place: CandidateMention, rest: CandidateMention?)? {
    guard
      let end = mention.tokens.dropFirst().dropLast().first(where: {
        text.text.tokens[$0].flags.contains(.clitic)
      })
    else { return nil }
    let name = NameHash.name(
      (mention.tokens.lowerBound..<end).filter { text.text.tokens[$0].isWord }
        .map { text.facts($0).hash })
    let meanings = gazetteer.candidates(hash: name).filter {
      let record = gazetteer.record($0.entity)
      return record.type == .place && $0.mentionType(.place) == .place
        && [.country, .region, .settlement].contains(record.kind)
    }
    guard !meanings.isEmpty else { return nil }
    let place = CandidateMention(
      tokens: mention.tokens.lowerBound..<end, type: .place, source: .name, score: 0.9,
      meanings: meanings)
    var rest = mention
    rest.tokens = end + 1..<mention.tokens.upperBound
    let isName = rest.tokens.contains { text.isCapitalised($0) }
    return (finished(place, range, style, text), isName ? rest : nil)
  }

  // MARK: Longer names

  private func longerName(
    at i: Int, _ facts: WordFacts, _ range: Range<Int>, _ text: TaggingText
  ) -> CandidateMention? {
    var plain = NameHash.chain(NameHash.plainSeed, facts.hash)
    var stems = NameHash.chain(NameHash.stemSeed, facts.stemHash)
    let limit = Int(max(facts.longest, facts.longestByStem))
    var best: (end: Int, hash: UInt64)?
    var next = i + 1
    var count = 1
    while count < limit, let j = nextWord(from: next, in: range, text) {
      let more = text.facts(j)
      count += 1
      plain = NameHash.chain(plain, more.hash)
      if count <= facts.longest, gazetteer.isName(hash: plain) { best = (j + 1, plain) }
      if facts.longestByStem > 1, facts.stemHash != 0 {
        stems = NameHash.chain(stems, more.stemHash == 0 ? more.hash : more.stemHash)
        if best?.end != j + 1, count <= facts.longestByStem, gazetteer.isName(hash: stems) {
          best = (j + 1, stems)
        }
      }
      next = j + 1
    }
    guard let best else { return nil }
    let meanings = gazetteer.candidates(hash: best.hash)
    let hasCapitalLater = (i + 1..<best.end).contains { text.isCapitalised($0) }
    guard let first = meanings.first,
      hasCapitalLater
        || !(facts.classes.contains(.stopWord) || text.text.tokens[i].flags.contains(.number))
    else { return nil }
    return CandidateMention(
      tokens: i..<best.end, type: first.mentionType(gazetteer.record(first.entity).type),
      source: .name, score: 0.9, meanings: meanings)
  }

  /// The next word of a name: split endings and quotation marks may stand before it.
  private func nextWord(from token: Int, in range: Range<Int>, _ text: TaggingText) -> Int? {
    var i = token
    while i < range.upperBound, !text.text.tokens[i].isWord {
      let mark = text.text.tokens[i]
      guard mark.flags.contains(.clitic) || isQuotationMark(mark, text.text) else { return nil }
      i += 1
    }
    return i < range.upperBound ? i : nil
  }

  private func isQuotationMark(_ token: Token, _ text: AnalysedText) -> Bool {
    switch token.byteEnd - token.byteStart {
    case 1: text.utf8[Int(token.byteStart)] == 0x22
    // « and “ or „: the opening ones alone continue a name.
    case 2: text.utf8[token.bytes].elementsEqual([0xC2, 0xAB])
    case 3:
      text.utf8[token.bytes].elementsEqual([0xE2, 0x80, 0x9C])
        || text.utf8[token.bytes].elementsEqual([0xE2, 0x80, 0x9E])
    default: false
    }
  }

  // MARK: Evidence

  private func finished(
    _ mention: CandidateMention, _ range: Range<Int>, _ style: TaggingText.Style,
    _ text: TaggingText
  ) -> CandidateMention {
    var mention = mention
    let first = mention.tokens.lowerBound
    let isWeak = text.text.tokens[first].flags.contains(.sentenceStart) || style != .plain
    if isWeak { mention.evidence.insert(.weakCapital) }
    if text.facts(first).stemHash != 0 { mention.evidence.insert(.cyrillic) }
    if mention.tokens.count == 1, text.facts(first).classes.contains(.givenName) {
      mention.evidence.insert(.isGivenName)
    }
    if text.isQuoted(mention.tokens) { mention.evidence.insert(.quoted) }
    if let before = text.wordBefore(first, in: range) {
      let facts = text.facts(before)
      if isAtWater(before, facts, range, text) { mention.evidence.insert(.water) }
      if !facts.classes.isDisjoint(with: [.placePreposition, .placeNoun]) {
        mention.evidence.insert(.placeCue)
        let noun = text.text.folded(before) == "of" ? text.wordBefore(before, in: range) : before
        if let noun, text.facts(noun).classes.contains(.placeNoun) {
          mention.evidence.insert(.placeNoun)
        }
      }
      if facts.classes.contains(.title) { mention.evidence.insert(.title) }
      if facts.classes.contains(.agentPreposition) { mention.evidence.insert(.speaks) }
      if text.isCapitalised(before), facts.classes.isDisjoint(with: [.stopWord, .title]) {
        if facts.classes.contains(.givenName) { mention.evidence.insert(.givenName) }
        let isKnown = text.meanings(facts).contains {
          !$0.flags.isDisjoint(with: [.adjective, .acronym])
        }
        if !isKnown, style == .plain, !text.text.tokens[before].flags.contains(.sentenceStart) {
          mention.evidence.insert(.capitalBefore)
        }
      }
    }
    if let after = text.word(from: mention.tokens.upperBound, in: range) {
      let facts = text.facts(after)
      if facts.classes.contains(.placeNoun) { mention.evidence.insert(.placeCue) }
      let isOwner = text.text.tokens[mention.tokens.upperBound].flags.contains(.clitic)
      if speaks(after, facts, range, text) || isOwner && facts.classes.contains(.powerNoun) {
        mention.evidence.insert(.speaks)
      }
      if text.isCapitalised(after), style == .plain, after == mention.tokens.upperBound,
        facts.classes.isDisjoint(with: [.stopWord, .placeNoun])
      {
        mention.evidence.insert(.capitalAfter)
      }
    }
    return mention
  }

  /// Whether a verb of saying is at `token` or after a word such as `also`, `has`, `не`.
  private func speaks(
    _ token: Int, _ facts: WordFacts, _ range: Range<Int>, _ text: TaggingText
  ) -> Bool {
    if facts.classes.contains(.speechVerb) { return true }
    guard facts.classes.contains(.beforeVerb), let next = text.word(from: token + 1, in: range)
    else { return false }
    return text.facts(next).classes.contains(.speechVerb)
  }

  /// Whether a bank, a bridge or a crossing is named in the three words up to `before`, or an article
  /// ends them.
  private func isAtWater(
    _ before: Int, _ facts: WordFacts, _ range: Range<Int>, _ text: TaggingText
  ) -> Bool {
    if facts.classes.contains(.article) { return true }
    return (max(range.lowerBound, before - 2)...before).contains {
      text.text.tokens[$0].isWord && text.facts($0).classes.contains(.waterWord)
    }
  }
}
