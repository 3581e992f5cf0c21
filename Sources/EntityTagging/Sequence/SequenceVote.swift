import TextAnalysis

/// The document vote: what a word is elsewhere in the document speaks for what it is here.
///
/// For a capitalised word seen at least twice, λ·log(mean type posterior of its other occurrences,
/// at least .02)·min(1, .5 + .1·others) is added to the scores of the type's labels.
struct SequenceVote {
  static let weight: Float = 0.6
  static let floor: Float = 0.02

  private static let kindCount = 6

  private var counts: [Int32] = []
  /// Rows of 8, one per word.
  private var sums: [Float] = []
  private var touched: [Int] = []

  /// Adds the votes to the scores of `chains`.
  mutating func apply(
    to chains: inout SequenceChains, text: AnalysedText, cache: SequenceCache
  ) {
    collect(chains, text, cache)
    for chain in chains.chains {
      for (token, entry) in zip(chain.tokens, chain.entries) {
        let key = cache.key(Int(chains.slots[entry]))
        guard text.tokens[token].flags.contains(.capitalised), counts[key] > 1 else { continue }
        vote(key, entry, &chains)
      }
    }
    for key in touched {
      counts[key] = 0
      for kind in 0..<8 { sums[key * 8 + kind] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func collect(
    _ chains: SequenceChains, _ text: AnalysedText, _ cache: SequenceCache
  ) {
    let missing = cache.keyCount - counts.count
    if missing > 0 {
      counts.append(contentsOf: repeatElement(0, count: missing))
      sums.append(contentsOf: repeatElement(0, count: 8 * missing))
    }
    for chain in chains.chains {
      for (token, entry) in zip(chain.tokens, chain.entries)
      where text.tokens[token].flags.contains(.capitalised) {
        let key = cache.key(Int(chains.slots[entry]))
        if counts[key] == 0 { touched.append(key) }
        counts[key] += 1
        for kind in 0..<8 { sums[key * 8 + kind] += chains.kinds[entry * 8 + kind] }
      }
    }
  }

  /// Adds the votes of a word's other occurrences to the scores of an entry, and weighs its
  /// probabilities by them as if it stood alone.
  private func vote(_ key: Int, _ entry: Int, _ chains: inout SequenceChains) {
    let others = Float(counts[key] - 1)
    let strength = Self.weight * min(1, 0.5 + 0.1 * others)
    var total: Float = 0
    for kind in 0..<Self.kindCount {
      let own = chains.kinds[entry * 8 + kind]
      let mean = (sums[key * 8 + kind] - own) / others
      let vote = strength * SequenceMath.log(max(mean, Self.floor))
      let first = entry * SequenceLattice.width + (kind == 0 ? 0 : 4 * kind - 3)
      for label in first..<first + (kind == 0 ? 1 : 4) { chains.scores[label] += vote }
      chains.kinds[entry * 8 + kind] = own * SequenceMath.exp(vote)
      total += chains.kinds[entry * 8 + kind]
    }
    for kind in 0..<Self.kindCount where total > 0 { chains.kinds[entry * 8 + kind] /= total }
  }
}
