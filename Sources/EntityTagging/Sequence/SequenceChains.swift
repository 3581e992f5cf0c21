import TextAnalysis

/// The windows of a text laid end to end, with what the passes over them found.
struct SequenceChains {
  struct Chain {
    /// Tokens of the text.
    var tokens: Range<Int>
    /// Where its entries start in the arrays below.
    var start: Int
    var entries: Range<Int> { start..<start + tokens.count }
  }

  var chains: [Chain] = []
  /// Slot of each token in the cache.
  var slots: [Int32] = []
  var scores: [SequenceScores] = []
  var labels: [UInt8] = []
  /// Probabilities of outside and the five types at each token.
  var kinds: [SIMD8<Float>] = []

  mutating func removeAll() {
    chains.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
  }

  /// Sums of the labels' probabilities by kind.
  static func kinds(_ marginals: SequenceScores) -> SIMD8<Float> {
    var result = SIMD8<Float>(repeating: 0)
    for label in 0..<SequenceLabel.count {
      result[SequenceLabel.kind(label)] += marginals[label]
    }
    return result
  }
}
