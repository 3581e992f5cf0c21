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
  /// Rows of ``SequenceLattice/width``.
  var scores: [Float] = []
  var labels: [UInt8] = []
  /// Rows of 8: probabilities of outside and the five types at each token.
  var kinds: [Float] = []

  mutating func removeAll() {
    chains.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
  }

  /// Appends rows, each written by `body` from its number.
  mutating func addScores(count: Int, _ body: (UnsafeMutablePointer<Float>, Int) -> Void) {
    let start = scores.count
    scores.append(contentsOf: repeatElement(0, count: count * SequenceLattice.width))
    scores.withUnsafeMutableBufferPointer { scores in
      guard let rows = scores.baseAddress else { return }
      for entry in 0..<count { body(rows + start + entry * SequenceLattice.width, entry) }
    }
  }

  /// Lays the best labels of a chain down.
  mutating func decode(_ chain: Chain, _ lattice: SequenceLattice) {
    let count = chain.tokens.count
    scores.withUnsafeBufferPointer { scores in
      labels.withUnsafeMutableBufferPointer { labels in
        guard let scores = scores.baseAddress, let labels = labels.baseAddress else { return }
        lattice.best(
          scores + chain.start * SequenceLattice.width, count: count, labels: labels + chain.start)
      }
    }
  }

  /// Lays the probabilities of a chain down.
  mutating func weigh(_ chain: Chain, _ lattice: SequenceLattice) {
    let count = chain.tokens.count
    scores.withUnsafeBufferPointer { scores in
      kinds.withUnsafeMutableBufferPointer { kinds in
        guard let scores = scores.baseAddress, let kinds = kinds.baseAddress else { return }
        lattice.kinds(
          scores + chain.start * SequenceLattice.width, count: count, into: kinds + chain.start * 8)
      }
    }
  }

  /// Makes room for the labels and probabilities of all entries.
  mutating func makeRoom() {
    labels.append(contentsOf: repeatElement(0, count: slots.count - labels.count))
    kinds.append(contentsOf: repeatElement(0, count: slots.count * 8 - kinds.count))
  }
}
