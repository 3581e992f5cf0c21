import TextAnalysis

/// Counts words as they are spelt, for "did you mean".
struct SpellingCounts {
  private var counts: [WordID: UInt32] = [:]
  private var finished: [String: UInt32] = [:]

  /// Words seen less often in a shard are as likely to be slips themselves.
  private static let leastFrequency: UInt32 = 3
  private static let lengths = 4...24

  mutating func count(_ text: AnalysedText) {
    for token in text.tokens where token.isWord && token.flags.isDisjoint(with: [.number, .url]) {
      counts[token.word, default: 0] += 1
    }
    let words = text.words
    for (word, count) in counts {
      let form = words[word]
      guard !form.isStopWord, Self.lengths.contains(form.folded.unicodeScalars.count) else {
        continue
      }
      finished[form.folded, default: 0] += count
    }
    counts.removeAll(keepingCapacity: true)
  }

  var frequent: [(word: String, frequency: UInt32)] {
    finished.filter { $0.value >= Self.leastFrequency }
      .sorted { $0.key < $1.key }
      .map { (word: $0.key, frequency: $0.value) }
  }
}
