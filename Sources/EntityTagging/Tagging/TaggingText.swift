import TextAnalysis

/// A text as finders see it: tokens with what is known of their words.
struct TaggingText {
  let text: AnalysedText
  let cache: WordFactsCache
  /// The document's date, `YYYY-MM-DD`.
  let published: String?

  init(_ text: AnalysedText, cache: WordFactsCache, published: String?) {
    self.text = text
    self.cache = cache
    self.published = published
  }

  @inline(__always)
  func facts(_ token: Int) -> WordFacts { cache.facts(text.tokens[token].word, text.words) }

  /// What the one word of a token may mean.
  func meanings(_ facts: WordFacts) -> ArraySlice<GazetteerCandidate> { cache.meanings(of: facts) }

  @inline(__always)
  func isCapitalised(_ token: Int) -> Bool { text.tokens[token].flags.contains(.capitalised) }

  /// Whether all letters of a token are capitals, and there are two or more; of a hashtag, those after
  /// its sign.
  func isInCapitals(_ token: Int) -> Bool {
    let token = text.tokens[token]
    guard token.flags.contains(.hashtag) else { return token.flags.contains(.allCapitals) }
    let letters = text.string(token.bytes).unicodeScalars.dropFirst()
    return letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
  }

  /// The word token before `token` in `range` with nothing but split endings between; `nil` after a mark.
  func wordBefore(_ token: Int, in range: Range<Int>) -> Int? {
    var i = token - 1
    while i >= range.lowerBound, text.tokens[i].flags.contains(.clitic) { i -= 1 }
    return i >= range.lowerBound && text.tokens[i].isWord ? i : nil
  }

  /// The word token at or after `token` in `range` with nothing but split endings between.
  func word(from token: Int, in range: Range<Int>) -> Int? {
    var i = token
    while i < range.upperBound, text.tokens[i].flags.contains(.clitic) { i += 1 }
    return i < range.upperBound && text.tokens[i].isWord ? i : nil
  }

  /// Whether quotation marks stand right before and right after the tokens.
  func isQuoted(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > 0 && tokens.upperBound < text.tokens.count
      && isQuotationMark(tokens.lowerBound - 1) && isQuotationMark(tokens.upperBound)
  }

  private func isQuotationMark(_ token: Int) -> Bool {
    guard text.tokens[token].flags.contains(.punctuation) else { return false }
    return ["\"", "«", "»", "“", "”", "„"].contains(text.string(text.tokens[token].bytes))
  }

  /// How much a capital letter says in a sentence.
  enum Style { case plain, headline, capitals }

  /// A headline capitalises most words, a line in capitals all of them.
  func style(_ sentence: Sentence) -> Style {
    var words = 0
    var capitalised = 0
    var capitals = 0
    for token in text.tokens[sentence.tokens] where token.isWord && !token.flags.contains(.number) {
      words += 1
      if token.flags.contains(.capitalised) { capitalised += 1 }
      if token.flags.contains(.allCapitals) { capitals += 1 }
    }
    guard words >= 4 else { return .plain }
    if capitals * 5 >= words * 4 { return .capitals }
    return capitalised * 5 >= words * 4 ? .headline : .plain
  }
}
