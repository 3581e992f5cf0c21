import TextAnalysis

/// A sentence as the chain sees it: its words, their context and the windows that can hold names.
package struct SequenceSentence {
  package let tokens: Range<Int>
  package let context: SequenceContext
  /// Within the sentence, counted from its first token.
  package let windows: [Range<Int>]

  /// - Parameters:
  ///   - words: one for each of `tokens`.
  ///   - isShouted: the words were read in the case that they would have elsewhere.
  package init(
    _ text: AnalysedText, tokens: Range<Int>, words: [SequenceWord], model: SequenceModel,
    isShouted: Bool = false
  ) {
    self.tokens = tokens
    let flags = tokens.map { text.tokens[$0].flags }
    let capitals = zip(flags, words).map {
      $0.contains(.capitalised) && !(isShouted && $1.shape == .lower)
    }
    context = SequenceContext(words: words, isCapitalised: capitals, titles: model.titles)
    windows = SequenceContext.windows(
      count: words.count,
      isSeed: { i in
        guard capitals[i], !flags[i].contains(.url) else { return false }
        // `The`, `In`, `But`: capitalised for their place alone.
        let isCommon = flags[i].contains(.sentenceStart) && (1...2).contains(words[i].caps)
        return !isCommon || i + 1 < words.count && capitals[i + 1]
      },
      isNumber: { flags[$0].contains(.number) })
  }

  /// Whether four fifths of its words, three at least, are in capitals: a headline of old newswire.
  static func isShouted(_ text: AnalysedText, _ tokens: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for token in text.tokens[tokens] where token.isWord && !token.flags.contains(.number) {
      words += 1
      let isLetter = token.byteEnd - token.byteStart == 1 && token.flags.contains(.capitalised)
      if token.flags.contains(.allCapitals) || isLetter { capitals += 1 }
    }
    return words >= 3 && capitals * 5 >= words * 4
  }

  /// Whether any token is capitalised: a quick look that needs no words.
  package static func mayHoldNames(_ text: AnalysedText, _ tokens: Range<Int>) -> Bool {
    tokens.contains { text.tokens[$0].flags.contains(.capitalised) }
  }
}
