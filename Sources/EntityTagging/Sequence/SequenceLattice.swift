/// Scores of the 21 labels, padded to 24.
package struct SequenceScores {
  package var a = SIMD8<Float>(repeating: 0)
  package var b = SIMD8<Float>(repeating: 0)
  package var c = SIMD8<Float>(repeating: 0)

  static let lanes = 24

  init() {}

  init(repeating value: Float) {
    a = SIMD8(repeating: value)
    b = a
    c = a
  }

  package subscript(label: Int) -> Float {
    @inline(__always)
    get { label < 8 ? a[label] : label < 16 ? b[label - 8] : c[label - 16] }
    @inline(__always)
    set {
      if label < 8 {
        a[label] = newValue
      } else if label < 16 {
        b[label - 8] = newValue
      } else {
        c[label - 16] = newValue
      }
    }
  }

  @inline(__always)
  var sum: Float { (a + b + c).sum() }

  @inline(__always)
  mutating func add(_ other: SequenceScores, times factor: Float) {
    a += other.a * factor
    b += other.b * factor
    c += other.c * factor
  }

  @inline(__always)
  mutating func multiply(by other: SequenceScores) {
    a *= other.a
    b *= other.b
    c *= other.c
  }

  @inline(__always)
  mutating func scale(by factor: Float) {
    a *= factor
    b *= factor
    c *= factor
  }

  /// The larger of this and `other + offset`, label by label.
  @inline(__always)
  mutating func raise(to other: SequenceScores, plus offset: Float) {
    a = pointwiseMax(a, other.a + offset)
    b = pointwiseMax(b, other.b + offset)
    c = pointwiseMax(c, other.c + offset)
  }

  @inline(__always)
  static func + (x: SequenceScores, y: SequenceScores) -> SequenceScores {
    var result = x
    result.a += y.a
    result.b += y.b
    result.c += y.c
    return result
  }
}

/// Decoding of a chain: outside before its first token and after its last.
struct SequenceLattice {
  /// To each label from the row's label; a large negative number where it may not follow.
  private let next: [SequenceScores]
  /// The same as factors, and from each label to the column's label.
  private let factors: [SequenceScores]
  private let backFactors: [SequenceScores]
  static let impossible: Float = -1e6

  init(transitions: [Float]) {
    let count = SequenceLabel.count
    var next = [SequenceScores](repeating: SequenceScores(repeating: Self.impossible), count: count)
    var factors = [SequenceScores](repeating: SequenceScores(), count: count)
    var backFactors = factors
    for x in 0..<count {
      for y in 0..<count where SequenceLabel.mayFollow(x, y) {
        let weight = transitions[x * count + y]
        next[x][y] = weight
        let factor = SequenceMath.exp(weight)
        factors[x][y] = factor
        backFactors[y][x] = factor
      }
    }
    (self.next, self.factors, self.backFactors) = (next, factors, backFactors)
  }

  /// The best labels.
  func best(_ scores: ArraySlice<SequenceScores>) -> [UInt8] {
    var table: [SequenceScores] = []
    table.reserveCapacity(scores.count)
    var last = SequenceScores(repeating: Self.impossible)
    last[SequenceLabel.outside] = 0
    for score in scores {
      var reached = SequenceScores(repeating: 2 * Self.impossible)
      for x in 0..<SequenceLabel.count where last[x] > Self.impossible {
        reached.raise(to: next[x], plus: last[x])
      }
      last = reached + score
      table.append(last)
    }
    var labels = [UInt8](repeating: 0, count: table.count)
    var following = SequenceLabel.outside
    for t in stride(from: table.count - 1, through: 0, by: -1) {
      var best = SequenceLabel.outside
      var bestScore = -Float.infinity
      for x in 0..<SequenceLabel.count {
        let score = table[t][x] + next[x][following]
        if score > bestScore { (best, bestScore) = (x, score) }
      }
      labels[t] = UInt8(best)
      following = best
    }
    return labels
  }

  /// The probability of each label at each token.
  func marginals(_ scores: ArraySlice<SequenceScores>) -> [SequenceScores] {
    guard !scores.isEmpty else { return [] }
    let emitted = scores.map(Self.exponentials)
    var forward: [SequenceScores] = []
    forward.reserveCapacity(emitted.count)
    var state = SequenceScores()
    state[SequenceLabel.outside] = 1
    for emission in emitted {
      var reached = SequenceScores()
      for x in 0..<SequenceLabel.count where state[x] > 0 {
        reached.add(factors[x], times: state[x])
      }
      reached.multiply(by: emission)
      reached.scale(by: 1 / max(reached.sum, .leastNormalMagnitude))
      state = reached
      forward.append(state)
    }
    var backward = backFactors[SequenceLabel.outside]
    for t in stride(from: emitted.count - 1, through: 0, by: -1) {
      var carried = backward
      carried.multiply(by: emitted[t])
      forward[t].multiply(by: backward)
      forward[t].scale(by: 1 / max(forward[t].sum, .leastNormalMagnitude))
      guard t > 0 else { break }
      backward = SequenceScores()
      for y in 0..<SequenceLabel.count where carried[y] > 0 {
        backward.add(backFactors[y], times: carried[y])
      }
      backward.scale(by: 1 / max(backward.sum, .leastNormalMagnitude))
    }
    return forward
  }

  private static func exponentials(_ scores: SequenceScores) -> SequenceScores {
    var largest = scores[0]
    for label in 1..<SequenceLabel.count { largest = max(largest, scores[label]) }
    var result = SequenceScores()
    for label in 0..<SequenceLabel.count {
      result[label] = SequenceMath.exp(scores[label] - largest)
    }
    return result
  }
}
