/// Finds where sentences end inside a block of tokens.
struct SentenceSplitter {
  let view: ByteView
  let words: WordTable
  let tokens: [Token]

  /// The sentences of a block, as token ranges that cover it without gaps.
  func sentences(in block: Range<Int>, isListItem: Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = block.lowerBound
    var i = isListItem ? afterMarker(block) : start
    while i < block.upperBound {
      if let end = sentenceEnd(after: i, in: start..<block.upperBound) {
        append(start..<end, to: &result)
        start = end
        i = end
      } else {
        i += 1
      }
    }
    if start < block.upperBound { append(start..<block.upperBound, to: &result) }
    return result
  }

  /// Stray marks are no sentence: they go with the one before.
  private func append(_ sentence: Range<Int>, to sentences: inout [Range<Int>]) {
    if let last = sentences.last, !sentence.contains(where: { tokens[$0].isWord }) {
      sentences[sentences.count - 1] = last.lowerBound..<sentence.upperBound
    } else {
      sentences.append(sentence)
    }
  }

  func sentence(_ range: Range<Int>, block: Int) -> Sentence {
    let bytes = Int(tokens[range.lowerBound].byteStart)..<Int(tokens[range.upperBound - 1].byteEnd)
    return Sentence(tokens: range, bytes: bytes, block: block)
  }

  /// The end of the sentence if token `i` ends one: past the quotation marks and brackets that close
  /// with it.
  private func sentenceEnd(after i: Int, in sentence: Range<Int>) -> Int? {
    let token = tokens[i]
    if token.flags.contains(.punctuation) {
      guard isTerminator(token) else { return nil }
      let end = closersSkipped(i + 1, sentence.upperBound)
      guard end < sentence.upperBound else { return end }
      return isBoundary(i, end, in: sentence) ? end : nil
    }
    guard view.bytes[Int(token.byteEnd) - 1] == 0x2E else { return nil }
    let end = closersSkipped(i + 1, sentence.upperBound)
    guard end < sentence.upperBound else { return nil }
    return endsAfterDot(i, end, sentence.upperBound) ? end : nil
  }

  /// Whether a sentence ends between the terminator `mark` and the token `next`.
  private func isBoundary(_ mark: Int, _ next: Int, in sentence: Range<Int>) -> Bool {
    let following = firstWord(next, sentence.upperBound)
    guard let following else { return true }
    let token = tokens[following]
    let kind = view.kind(Int(token.byteStart))
    if kind == .lower { return false }
    if !tokens[next].flags.contains(.spaceBefore), !isIdeographic(mark) {
      return isGlued(mark, next)
    }
    let hasClosers = next > mark + 1
    if hasClosers, isOpeningBracket(tokens[next]) { return false }
    let isPlainDot = view.bytes[Int(tokens[mark].byteStart)] == 0x2E
    if !isPlainDot {
      if hasClosers, following + 1 < sentence.upperBound,
        SentenceWords.saying.contains(words.folded(tokens[following + 1].word))
      {
        return false
      }
      if !hasClosers, closesQuotationSoon(mark, sentence) { return false }
    }
    return true
  }

  /// `area.The`: a missing space, if a word in lower case stands before and a capital follows.
  private func isGlued(_ mark: Int, _ next: Int) -> Bool {
    guard mark > 0, tokens[mark].byteEnd - tokens[mark].byteStart == 1 else { return false }
    let before = tokens[mark - 1]
    return before.isWord && before.byteEnd - before.byteStart > 1
      && view.kind(view.before(Int(before.byteEnd))) == .lower
      && tokens[next].flags.contains(.capitalised)
      && tokens[next].byteEnd - tokens[next].byteStart > 2
  }

  /// Whether a word that owns a dot also ends its sentence.
  private func endsAfterDot(_ i: Int, _ next: Int, _ limit: Int) -> Bool {
    guard let following = firstWord(next, limit), tokens[following].flags.contains(.capitalised),
      tokens[next].flags.contains(.spaceBefore)
    else { return false }
    let folded = words.folded(tokens[i].word)
    switch Abbreviations.rule(folded: folded) {
    case .beforeName where endsEnumeration(i, folded): return true
    case .beforeName: return words.kind(of: tokens[i].word) == .acronym && starts(following)
    case .beforeNumber: return false
    case .closing: return true
    case .inside, nil: return folded == "тд" || folded == "тп" || starts(following)
    }
  }

  /// The second half of `т. д.` and `т. п.`.
  private func endsEnumeration(_ i: Int, _ folded: String) -> Bool {
    i > 1 && (folded == "д" || folded == "п") && words.folded(tokens[i - 2].word) == "т"
  }

  private func starts(_ token: Int) -> Bool {
    !tokens[token].flags.contains(.allCapitals)
      && SentenceWords.starters.contains(words.folded(tokens[token].word))
  }

  /// An exclamation inside a quotation that closes within a few words and began inside the sentence.
  private func closesQuotationSoon(_ mark: Int, _ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard (first + 1..<max(first + 1, mark)).contains(where: { isOpeningQuote(tokens[$0]) }) else {
      return false
    }
    let limit = min(sentence.upperBound, mark + 7)
    for i in mark + 1..<limit {
      if isOpeningQuote(tokens[i]) { return false }
      if isCloser(tokens[i]) { return true }
    }
    return false
  }

  private func firstWord(_ start: Int, _ limit: Int) -> Int? {
    var i = start
    while i < limit, i < start + 4 {
      if tokens[i].isWord { return i }
      i += 1
    }
    return nil
  }

  /// Skips closing quotation marks, brackets and footnote numbers (`[12]`) that touch the mark.
  private func closersSkipped(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, !tokens[i].flags.contains(.spaceBefore) {
      if isCloser(tokens[i]) {
        i += 1
      } else if i + 2 < limit, view.bytes[Int(tokens[i].byteStart)] == 0x5B,
        tokens[i + 1].flags.contains(.number), view.bytes[Int(tokens[i + 2].byteStart)] == 0x5D
      {
        i += 3
      } else {
        break
      }
    }
    return i
  }

  /// Past the `1.` or `-` of a list item.
  private func afterMarker(_ block: Range<Int>) -> Int {
    let first = block.lowerBound
    guard first < block.upperBound else { return first }
    let next = first + 1
    if tokens[first].flags.contains(.number), next < block.upperBound,
      tokens[next].flags.contains(.punctuation)
    {
      return next + 1
    }
    return first
  }
}

extension SentenceSplitter {
  private func mark(_ token: Token) -> UInt32? {
    token.flags.contains(.punctuation) ? view.scalar(Int(token.byteStart)).value : nil
  }

  private func isTerminator(_ token: Token) -> Bool {
    switch view.scalar(Int(token.byteStart)).value {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x61F, 0x6D4, 0x964, 0x3002, 0xFF01,
      0xFF0E, 0xFF1F, 0x589:
      true
    default: false
    }
  }

  private func isIdeographic(_ token: Int) -> Bool {
    view.scalar(Int(tokens[token].byteStart)).value >= 0x3000
  }

  private func isCloser(_ token: Token) -> Bool {
    switch mark(token) {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A: true
    default: false
    }
  }

  private func isOpeningQuote(_ token: Token) -> Bool {
    switch mark(token) {
    case 0xAB, 0x2018, 0x201C, 0x201E, 0x2039: true
    case 0x22: token.flags.contains(.spaceBefore)
    default: false
    }
  }

  private func isOpeningBracket(_ token: Token) -> Bool {
    mark(token) == 0x28 || mark(token) == 0x5B
  }
}
