import TextAnalysis

/// Counts words as they are spelt, for "did you mean". One per thread.
struct SpellingCounts {
  /// Words seen less often in a shard are as likely to be slips themselves.
  private static let leastFrequency = 3
  private static let lengths = 4...24

  private var numbers = WordNumbers { form in
    form.isStopWord || !lengths.contains(form.folded.unicodeScalars.count) ? nil : form.folded
  }
  private var counts = WordCounts()

  /// Forgets what was counted.
  mutating func removeAll() {
    counts.removeAll()
    _ = numbers.makeRoom()
  }

  mutating func count(_ text: AnalysedText) {
    for token in text.tokens where token.isWord && token.flags.isDisjoint(with: [.number, .url]) {
      if let number = numbers.number(of: token.word, in: text.words) { counts.add(number) }
    }
  }

  var frequent: [(word: String, frequency: UInt32)] {
    counts.counted.filter { counts[$0] >= Self.leastFrequency }
      .map { (word: numbers.names[$0], frequency: UInt32(counts[$0])) }
      .sorted { $0.word < $1.word }
  }
}
