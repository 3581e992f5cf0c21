import TextAnalysis

/// The document vote: what a word is elsewhere in the document speaks for what it is here.
///
/// For a capitalised word seen at least twice, λ·log(mean type posterior of its other occurrences,
/// at least .02)·min(1, .5 + .1·others) is added to the scores of the type's labels.
struct SequenceVote {
  static let weight: Float = 0.6
  static let floor: Float = 0.02

  private var counts: [Int32] = []
  private var sums: [SIMD8<Float>] = []
  private var touched: [Int] = []

  /// Adds the votes to the scores of `chains`; the chains that got any.
  mutating func apply(
    to chains: inout SequenceChains, text: AnalysedText, cache: SequenceCache
  )
    -> [Int]
  {
    collect(chains, text, cache)
    var changed: [Int] = []
    for (index, chain) in chains.chains.enumerated() {
      var isChanged = false
      for (token, entry) in zip(chain.tokens, chain.entries) {
        let key = cache.key(Int(chains.slots[entry]))
        guard text.tokens[token].flags.contains(.capitalised), counts[key] > 1 else { continue }
        isChanged = true
        let votes = votes(key, own: chains.kinds[entry])
        Self.add(votes, to: &chains.scores[entry])
        chains.kinds[entry] = Self.combined(chains.kinds[entry], votes)
      }
      if isChanged { changed.append(index) }
    }
    for key in touched {
      counts[key] = 0
      sums[key] = SIMD8(repeating: 0)
    }
    touched.removeAll(keepingCapacity: true)
    return changed
  }

  private mutating func collect(
    _ chains: SequenceChains, _ text: AnalysedText, _ cache: SequenceCache
  ) {
    let missing = cache.keyCount - counts.count
    if missing > 0 {
      counts.append(contentsOf: repeatElement(0, count: missing))
      sums.append(contentsOf: repeatElement(SIMD8(repeating: 0), count: missing))
    }
    for chain in chains.chains {
      for (token, entry) in zip(chain.tokens, chain.entries)
      where text.tokens[token].flags.contains(.capitalised) {
        let key = cache.key(Int(chains.slots[entry]))
        if counts[key] == 0 { touched.append(key) }
        counts[key] += 1
        sums[key] += chains.kinds[entry]
      }
    }
  }

  private func votes(_ key: Int, own: SIMD8<Float>) -> SIMD8<Float> {
    let others = Float(counts[key] - 1)
    let mean = (sums[key] - own) / others
    let strength = Self.weight * min(1, 0.5 + 0.1 * others)
    var votes = SIMD8<Float>(repeating: 0)
    for kind in 0..<6 { votes[kind] = strength * SequenceMath.log(max(mean[kind], Self.floor)) }
    return votes
  }

  private static func add(_ votes: SIMD8<Float>, to scores: inout SequenceScores) {
    for label in 0..<SequenceLabel.count { scores[label] += votes[SequenceLabel.kind(label)] }
  }

  /// Probabilities after the votes, as if each token stood alone.
  private static func combined(_ kinds: SIMD8<Float>, _ votes: SIMD8<Float>) -> SIMD8<Float> {
    var result = SIMD8<Float>(repeating: 0)
    for kind in 0..<6 { result[kind] = kinds[kind] * SequenceMath.exp(votes[kind]) }
    let sum = result.sum()
    return sum > 0 ? result / sum : kinds
  }
}
