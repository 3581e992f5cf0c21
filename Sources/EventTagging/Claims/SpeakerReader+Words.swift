import EntityTagging
import TextAnalysis

/// The exact words of a speaker's name.
extension SpeakerReader {
  /// Cuts a phrase to the speaker's name: leading time and place, and titles before a full name, go.
  func trimmed(_ range: Range<Int>, isLenient: Bool = false) -> Participant? {
    var tokens = range
    let opensWithPreposition = range.first.map {
      reading.grammar($0).contains(.preposition) && !reading.isCyrillic($0)
    }
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
          && !tokens.contains(where: { reading.isWord($0, in: ["who"]) })
    {
      tokens = tokens.dropLast()
    }
    // "17 квітня росіяни".
    if tokens.count > 2, reading.text.tokens[tokens.lowerBound].flags.contains(.number),
      reading.isCyrillic(tokens.lowerBound + 1),
      reading.text.tokens[tokens.lowerBound].bytes.count <= 2
    {
      tokens = tokens.dropFirst(2)
    }
    // "17 December 1642 Parliament".
    if tokens.count > 1, reading.text.tokens[tokens.lowerBound].bytes.count == 4,
      reading.text.tokens[tokens.lowerBound].flags.contains(.number)
    {
      tokens = tokens.dropFirst()
    }
    // "the same day Ramzan Kadyrov", "10 September the ministry": what stands after the time.
    let time = tokens.dropLast().last {
      reading.grammar($0).contains(.day) && reading.grammar($0 + 1).isDisjoint(with: .preposition)
    }
    if let time {
      tokens = time + 1..<tokens.upperBound
    }
    guard let first = tokens.first, !reading.grammar(first).contains(.negator),
      isSpeaking(tokens) || isLenient && isPhrase(tokens)
    else { return nil }
    tokens = namedPerson(tokens, alone: opensWithPreposition == true) ?? withoutTitle(tokens)
    let mention = tokens.reversed().lazy.compactMap { reading.mention(at: $0) }.first
    return Participant(span: reading.text.span(tokens), mention: mention)
  }

  /// A full name that ends the phrase and is no complement of it: "Pakistan's minister Shah Mehmood
  /// Qureshi", not "the family of Imran Khan". "In his ruling Kay said": the name alone.
  private func namedPerson(_ tokens: Range<Int>, alone: Bool) -> Range<Int>? {
    guard let number = reading.mention(at: tokens.upperBound - 1) else { return nil }
    let mention = reading.mentions[number]
    let name = mention.span.tokens
    guard mention.type == .person, name.upperBound == tokens.upperBound,
      name.lowerBound > tokens.lowerBound,
      name.count >= 2 && !startsWithTitle(name) || alone
    else { return nil }
    let before = reading.grammar(name.lowerBound - 1)
    guard before.isDisjoint(with: [.preposition, .of, .conjunction, .by]),
      !reading.isPunctuation(name.lowerBound - 1), !isUnknownName(name.lowerBound - 1)
    else { return nil }
    return name
  }

  /// "Abid" before "Rahim Ise Adow": part of the name that the mention left out.
  private func isUnknownName(_ token: Int) -> Bool {
    reading.isCapitalised(token) && reading.grammar(token).isEmpty && !reading.isRank(token)
      && reading.wordClasses(token).isEmpty && reading.mention(at: token) == nil
      && reading.forms(token).isEmpty && !reading.isClitic(token)
  }

  private func startsWithTitle(_ name: Range<Int>) -> Bool {
    name.count == 2
      && (reading.speaks(name.lowerBound)
        || reading.wordClasses(name.lowerBound).contains(.commander))
  }

  /// Something with a head noun: "the priest of the village church", «директорки».
  private func isPhrase(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, !isPronoun(first) else { return false }
    if reading.isCyrillic(first) { return reading.grammar(first).isDisjoint(with: .verbLike) }
    return tokens.count >= 2
      && !reading.grammar(first).isDisjoint(with: [.determiner, .possessive, .quantity])
  }

  /// "Ukraine's Defence Minister Oleksii Reznikov" is Oleksii Reznikov; "General Surovikin" stays.
  private func withoutTitle(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.upperBound
    while start > tokens.lowerBound,
      reading.isCapitalised(start - 1) || isParticle(start - 1, tokens),
      reading.grammar(start - 1).isDisjoint(with: [.role, .determiner]),
      !reading.isRank(start - 1),
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
      reading.speaks(before)
      || reading.wordClasses(before).contains(.commander) || reading.isRank(before)
      || !reading.isCapitalised(before) && reading.grammar(before).isEmpty
        && !reading.isPunctuation(before) && !reading.isClitic(before)
    return isTitle ? start..<tokens.upperBound : tokens
  }

  /// "Hans van den Broek", "Osama bin Laden": a short word between two capitalised ones.
  private func isParticle(_ token: Int, _ tokens: Range<Int>) -> Bool {
    token > tokens.lowerBound && token + 1 < tokens.upperBound && !reading.isPunctuation(token)
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
      reading.speaks(token)
        || !reading.classes(token).isDisjoint(with: speaking)
        || reading.isCyrillic(token) && reading.isCapitalised(token)
        || reading.isCapitalised(token) && reading.grammar(token).isEmpty
          && reading.wordClasses(token).isEmpty
    }
  }

  func headlineSpeaker(_ tokens: Range<Int>) -> Participant? {
    let speaking: WordClass = [.person, .organisation, .state, .politician, .armed, .commander]
    let knows = tokens.contains {
      !reading.classes($0).isDisjoint(with: speaking)
        || reading.speaks($0)
        || tokens.count == 1 && reading.isCyrillic($0) && reading.mention(at: $0) == nil
          && reading.wordClasses($0).isEmpty
          && reading.hasEnding($0, in: ClaimWords.surnameEndings)
    }
    return knows ? trimmed(tokens) : nil
  }

  /// "The mayor visited the front. He said …": an office that opens the sentence.
  func leadingRole() -> Participant? {
    guard !sentence.isEmpty, reading.grammar(sentence.lowerBound).contains(.determiner) else {
      return nil
    }
    let first = sentence.lowerBound + 1..<min(sentence.upperBound, sentence.lowerBound + 5)
    guard let role = first.first(where: { reading.grammar($0).contains(.role) }),
      !first.prefix(upTo: role).contains(where: reading.isPunctuation)
    else { return nil }
    return trimmed(sentence.lowerBound..<role + 1)
  }

  /// "It" is no person, "he" no ministry; "a Hamas spokesman" is no organisation.
  func fits(_ speaker: Participant, _ pronoun: Int) -> Bool {
    guard let number = speaker.mention else { return true }
    let mention = reading.mentions[number]
    guard mention.span.tokens.upperBound == speaker.span.tokens.upperBound else { return true }
    if reading.isWord(pronoun, in: ["it"]) { return mention.type != .person }
    return ![.organisation, .place].contains(mention.type)
      || !reading.isWord(pronoun, in: ["he", "she"])
  }
}
