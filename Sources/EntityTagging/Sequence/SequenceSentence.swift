import TextAnalysis

/// A sentence as the chain sees it: its words, their context and the windows that can hold names.
package struct SequenceSentence {
  package let tokens: Range<Int>
  package let context: SequenceContext
  /// Within the sentence, counted from its first token.
  package let windows: [Range<Int>]

  /// - Parameter words: one for each of `tokens`.
  package init(
    _ text: AnalysedText, tokens: Range<Int>, words: [SequenceWord], model: SequenceModel
  ) {
    self.tokens = tokens
    let flags = tokens.map { text.tokens[$0].flags }
    let capitals = flags.map { $0.contains(.capitalised) }
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

  /// Whether any token is capitalised: a quick look that needs no words.
  package static func mayHoldNames(_ text: AnalysedText, _ tokens: Range<Int>) -> Bool {
    tokens.contains { text.tokens[$0].flags.contains(.capitalised) }
  }
}
