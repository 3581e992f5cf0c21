import EntityTagging
import TextAnalysis

/// One text as the frames see it: every token with its classes, grammar and lexicon entry.
///
/// Kept between texts for its buffers; ``load(_:mentions:)`` refills it.
final class Reading {
  private let lexicon: Lexicon
  private let classBits: [WordClass]
  private let grammarBits: [GrammarClass]
  private let formBits: [VerbForm]
  private let opensFrame: [Bool]
  private let opensClaim: [Bool]

  private(set) var text: AnalysedText
  private(set) var mentions: [Mention] = []
  /// What is asked of the mentions most: the first token and type of each, in their order.
  private var mentionStarts: [Int] = []
  private var mentionTypes: [EntityType] = []
  /// Tokens of the mentions of units.
  private(set) var units: [Range<Int>] = []
  /// Lexicon entry by word, −1 where not yet looked up.
  @exclusivity(unchecked) private var entryOfWord: [Int32] = []
  private var generation = -1
  private weak var table: WordTable?
  /// Lexicon entry by token.
  @exclusivity(unchecked) private var entries: [Int32] = []
  /// Tokens that can open a frame, in text order.
  @exclusivity(unchecked) private(set) var openers: [Int] = []
  /// Tokens that can introduce a claim, in text order.
  @exclusivity(unchecked) private(set) var cues: [Int] = []
  /// Whether a colon stands anywhere: a headline may be a claim without a verb of saying.
  private(set) var hasColon = false
  private var mentionOfToken: [Int32] = []
  /// Words that name somebody who can speak.
  let speakers = WordAnswers()
  /// Words that call a statement untrue.
  let falsehoods = WordAnswers()

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    classBits = lexicon.classBits
    grammarBits = lexicon.grammarBits
    formBits = lexicon.formBits
    opensClaim = lexicon.opensClaim
    opensFrame = lexicon.opensFrame
    text = AnalysedText(
      utf8: [], language: .other, blocks: [], sentences: [], tokens: [], words: WordTable())
  }

  /// - Returns: false if the text has Cyrillic words and the lexicon has none.
  func load(_ text: AnalysedText, mentions: [Mention]) -> Bool {
    self.text = text
    self.mentions = mentions
    if table !== text.words || generation != text.words.generation {
      table = text.words
      generation = text.words.generation
      entryOfWord.removeAll(keepingCapacity: true)
      speakers.removeAll()
      falsehoods.removeAll()
    }
    let known = text.words.count
    if entryOfWord.count < known {
      entryOfWord.append(contentsOf: repeatElement(-1, count: known - entryOfWord.count))
    }
    entries.removeAll(keepingCapacity: true)
    openers.removeAll(keepingCapacity: true)
    cues.removeAll(keepingCapacity: true)
    mentionOfToken.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    hasColon = false
    entries.reserveCapacity(text.tokens.count)
    for index in text.tokens.indices {
      let token = text.tokens[index]
      var entry = entryOfWord[Int(token.word)]
      if entry < 0 {
        entry = self.entry(of: token.word)
        if entry < 0 { return false }
        entryOfWord[Int(token.word)] = entry
      }
      entries.append(entry)
      if opensFrame[Int(entry)] { openers.append(index) }
      if opensClaim[Int(entry)] { cues.append(index) }
      if token.flags.contains(.punctuation), text.utf8[Int(token.byteStart)] == 0x3A {
        hasColon = true
      }
    }
    return true
  }

  /// Below 0 if the word is Cyrillic and the lexicon has none of those.
  private func entry(of word: WordID) -> Int32 {
    text.words.withFoldedUTF8(word) { folded in
      if !lexicon.hasCyrillic, Lexicon.isCyrillic(folded) { return -1 }
      return Int32(lexicon.entry(of: folded))
    }
  }

  /// Must be called before classes or mentions are asked for: classes include what mentions add.
  func linkMentions() {
    guard mentionOfToken.isEmpty, !mentions.isEmpty else { return }
    mentionOfToken.append(contentsOf: repeatElement(-1, count: text.tokens.count))
    mentionStarts.removeAll(keepingCapacity: true)
    mentionTypes.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    for number in mentions.indices {
      let tokens = mentions[number].span.tokens
      for token in tokens where mentionOfToken.indices.contains(token) {
        mentionOfToken[token] = Int32(number)
      }
      mentionStarts.append(tokens.lowerBound)
      mentionTypes.append(mentions[number].type)
      if mentions[number].type == .unit { units.append(tokens) }
    }
  }

  /// The numbers of the mentions that start in some tokens.
  func mentions(startingIn tokens: Range<Int>) -> Range<Int> {
    guard !mentionOfToken.isEmpty else { return 0..<0 }
    let first = mentionStarts.lowerBound(of: tokens.lowerBound)
    return first..<max(first, mentionStarts.lowerBound(of: tokens.upperBound))
  }

  func type(ofMention number: Int) -> EntityType { mentionTypes[number] }

  /// The number of the first mention of a type that starts in some tokens.
  func firstMention(_ type: EntityType, in tokens: Range<Int>) -> Int? {
    mentions(startingIn: tokens).first { mentionTypes[$0] == type }
  }

  var count: Int { text.tokens.count }

  func frames(at token: Int) -> ArraySlice<UInt16> { lexicon.openedFrames[Int(entries[token])] }
  func frame(_ number: UInt16) -> Frame { lexicon.frames[Int(number)] }
  /// "May" with a capital inside a sentence is the month, "U.S." is not "us".
  func grammar(_ token: Int) -> GrammarClass {
    let grammar = grammarBits[Int(entries[token])]
    if grammar.contains(.pronoun), text.tokens[token].flags.contains(.allCapitals) { return [] }
    guard grammar.contains(.possible), isCapitalised(token),
      !text.tokens[token].flags.contains(.sentenceStart)
    else { return grammar }
    return grammar.subtracting(.possible)
  }
  func forms(_ token: Int) -> VerbForm { formBits[Int(entries[token])] }
  func hasLemma(_ token: Int, in lemmas: [LemmaID]) -> Bool {
    !lemmas.isEmpty && lexicon.lemmas.has(Int(entries[token]), anyOf: lemmas)
  }

  func mention(at token: Int) -> Int? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return Int(mentionOfToken[token])
  }

  /// What the word itself stands for, without its spelling and mention.
  func wordClasses(_ token: Int) -> WordClass { classBits[Int(entries[token])] }

  /// What a token stands for: its word's classes, its mention's type, and its spelling.
  func classes(_ token: Int) -> WordClass {
    var classes = classBits[Int(entries[token])]
    let flags = text.tokens[token].flags
    if flags.contains(.number) { classes.insert(.number) }
    if let number = mention(at: token) {
      switch mentionTypes[number] {
      case .person: classes.insert(.person)
      case .organisation: classes.insert(.organisation)
      case .place: classes.insert(.place)
      case .nationality: classes.insert(.nationality)
      case .unit: classes.insert(.armed)
      case .weapon: classes.insert(.weapons)
      case .date, .quantity: break
      }
    }
    if flags.contains(.capitalised), grammar(token).isEmpty,
      classes.isDisjoint(with: [.people, .state])
    {
      // At the start of a sentence only a word that the lexicon does not know is taken for a name.
      if !flags.contains(.sentenceStart) || classes.isEmpty && forms(token).isEmpty {
        classes.insert(.name)
      }
    }
    return classes
  }

  func isPunctuation(_ token: Int) -> Bool { text.tokens[token].flags.contains(.punctuation) }
  func isClitic(_ token: Int) -> Bool { text.tokens[token].flags.contains(.clitic) }
  func isCapitalised(_ token: Int) -> Bool { text.tokens[token].flags.contains(.capitalised) }

  func endsInING(_ token: Int) -> Bool {
    let bytes = text.tokens[token].bytes
    guard bytes.count > 5 else { return false }
    return text.utf8[bytes.upperBound - 1] == 0x67 && text.utf8[bytes.upperBound - 2] == 0x6E
      && text.utf8[bytes.upperBound - 3] == 0x69
  }

  /// The first full name of a sentence that its first words name, or its first person mention.
  func leadingName(in sentence: Range<Int>) -> Participant? {
    if let number = firstMention(.person, in: sentence) {
      return Participant(span: mentions[number].span, mention: number)
    }
    var end = sentence.lowerBound
    while end < sentence.upperBound, isCapitalised(end), grammar(end).isEmpty { end += 1 }
    guard end - sentence.lowerBound >= 2 else { return nil }
    return Participant(span: text.span(sentence.lowerBound..<end))
  }

  /// The preposition "for".
  func isFor(_ token: Int) -> Bool { spells(token, "for") }

  func endsInED(_ token: Int) -> Bool {
    let bytes = text.tokens[token].bytes
    guard bytes.count > 4 else { return false }
    return text.utf8[bytes.upperBound - 1] == 0x64 && text.utf8[bytes.upperBound - 2] == 0x65
  }

  func isSentenceStart(_ token: Int) -> Bool {
    text.tokens[token].flags.contains(.sentenceStart)
  }

  func isCyrillic(_ token: Int) -> Bool {
    let byte = firstByte(token)
    return (0xD0...0xD3).contains(byte)
  }

  /// The first byte of a token: enough to tell punctuation marks of ASCII apart.
  func firstByte(_ token: Int) -> UInt8 { text.utf8[Int(text.tokens[token].byteStart)] }

  func isComma(_ token: Int) -> Bool { isPunctuation(token) && firstByte(token) == 0x2C }

  /// Whether a punctuation mark ends a clause for good: `;`, `:`, a dash, a bracket, a full stop.
  func isHardBreak(_ token: Int) -> Bool {
    guard isPunctuation(token) else { return false }
    switch firstByte(token) {
    case 0x3B, 0x3A, 0x2E, 0x21, 0x3F, 0x28, 0x29, 0x5B, 0x5D: return true
    case 0xE2: return isDash(token)
    default: return false
    }
  }

  /// An en or em dash.
  func isDash(_ token: Int) -> Bool {
    let bytes = text.tokens[token].bytes
    guard bytes.count == 3 else { return false }
    let last = text.utf8[bytes.upperBound - 1]
    return text.utf8[bytes.lowerBound] == 0xE2 && text.utf8[bytes.lowerBound + 1] == 0x80
      && (last == 0x93 || last == 0x94)
  }

  /// An adverb in -ly, or one of the closed list.
  func isAdverb(_ token: Int) -> Bool {
    if grammar(token).contains(.adverb) { return true }
    let bytes = text.tokens[token].bytes
    guard bytes.count > 4, grammar(token).isEmpty, wordClasses(token).isEmpty else { return false }
    let end = bytes.upperBound
    return text.utf8[end - 1] == 0x79 && text.utf8[end - 2] == 0x6C
  }
}

extension [Int] {
  /// The index of the first element of a sorted array that is not below `value`.
  fileprivate func lowerBound(of value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
