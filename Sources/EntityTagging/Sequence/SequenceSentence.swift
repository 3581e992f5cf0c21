import TextAnalysis

/// A sentence as the chain sees it: its words, their context and the windows that can hold names.
package struct SequenceSentence {
  package let tokens: Range<Int>
  package let context: SequenceContext
  /// Within the sentence, counted from its first token.
  package let windows: [Range<Int>]

  /// - Parameters:
  ///   - words: one for each of `tokens`.
  ///   - shouted: tokens of the text that were read in the case that they would have elsewhere.
  package init(
    _ text: AnalysedText, tokens: Range<Int>, words: [SequenceWord], model: SequenceModel,
    shouted: Range<Int> = 0..<0
  ) {
    self.tokens = tokens
    let first = tokens.lowerBound
    var capitals = [Bool](repeating: false, count: words.count)
    for i in words.indices where text.tokens[first + i].flags.contains(.capitalised) {
      capitals[i] = !(words[i].shape == .lower && shouted.contains(first + i))
    }
    let windows = SequenceContext.windows(
      count: words.count,
      isSeed: { i in
        guard capitals[i] else { return false }
        let flags = text.tokens[first + i].flags
        guard !flags.contains(.url) else { return false }
        // `The`, `In`, `But`: capitalised for their place alone.
        let isCommon = flags.contains(.sentenceStart) && (1...2).contains(words[i].caps)
        return !isCommon || i + 1 < words.count && capitals[i + 1]
      },
      isNumber: { text.tokens[first + $0].flags.contains(.number) })
    context = SequenceContext(
      words: words, isCapitalised: capitals, titles: windows.isEmpty ? nil : model.titles)
    guard !shouted.isEmpty else {
      self.windows = windows
      return
    }
    // The place before a report is no part of a name in its first sentence.
    let cut = shouted.upperBound - first
    self.windows = windows.flatMap { window -> [Range<Int>] in
      window.lowerBound < cut && cut < window.upperBound
        ? [window.lowerBound..<cut, cut..<window.upperBound] : [window]
    }
  }

  /// The tokens to be read as if they were not in capitals: all if four fifths of the words, three at
  /// least, are, as in headlines of newswire; else the place before a report (`NEW YORK (AP) -`).
  static func shouted(_ text: AnalysedText, _ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, text.tokens[first].flags.contains(.allCapitals) else {
      return 0..<0
    }
    var words = 0
    var capitals = 0
    for token in text.tokens[tokens] where token.isWord && !token.flags.contains(.number) {
      words += 1
      let isLetter = token.byteEnd - token.byteStart == 1 && token.flags.contains(.capitalised)
      if token.flags.contains(.allCapitals) || isLetter { capitals += 1 }
    }
    if words >= 3, capitals * 5 >= words * 4 { return tokens }
    var end = first
    while end < tokens.upperBound, text.tokens[end].flags.contains(.allCapitals) { end += 1 }
    let length = (first..<end).reduce(0) { $0 + text.tokens[$1].bytes.count }
    guard end < tokens.upperBound, end - first <= 4, length >= 5,
      !text.tokens[end].flags.isDisjoint(with: [.punctuation, .number])
    else { return 0..<0 }
    return first..<end
  }

  /// Whether any token is capitalised: a quick look that needs no words.
  package static func mayHoldNames(_ text: AnalysedText, _ tokens: Range<Int>) -> Bool {
    tokens.contains { text.tokens[$0].flags.contains(.capitalised) }
  }
}
