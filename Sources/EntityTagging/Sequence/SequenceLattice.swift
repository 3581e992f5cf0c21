/// Decoding of a chain: outside before its first token and after its last.
///
/// Scores lie in rows of ``width`` numbers, one row per token, one number per label. The loops are
/// plain on purpose: the compiler turns each into a few vector instructions.
final class SequenceLattice {
  /// Labels, padded.
  static let width = 24
  static let impossible: Float = -1e6

  /// To each label from the row's label; very low where it may not follow.
  private let next: UnsafeMutablePointer<Float>
  /// The same as factors, and from each label to the row's label.
  private let factors: UnsafeMutablePointer<Float>
  private let backFactors: UnsafeMutablePointer<Float>
  private var work: UnsafeMutablePointer<Float>
  private var capacity = 64

  init(transitions: [Float]) {
    let count = SequenceLabel.count
    let size = Self.width * Self.width
    next = .allocate(capacity: size)
    factors = .allocate(capacity: size)
    backFactors = .allocate(capacity: size)
    next.initialize(repeating: Self.impossible, count: size)
    factors.initialize(repeating: 0, count: size)
    backFactors.initialize(repeating: 0, count: size)
    for x in 0..<count {
      for y in 0..<count where SequenceLabel.mayFollow(x, y) {
        let weight = max(-30, min(30, transitions[x * count + y]))
        next[x * Self.width + y] = weight
        factors[x * Self.width + y] = SequenceMath.exp(weight)
        backFactors[y * Self.width + x] = SequenceMath.exp(weight)
      }
    }
    work = .allocate(capacity: 3 * capacity * Self.width)
    work.initialize(repeating: 0, count: 3 * capacity * Self.width)
  }

  deinit {
    next.deallocate()
    factors.deallocate()
    backFactors.deallocate()
    work.deallocate()
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    work.deallocate()
    capacity = 2 * count
    work = .allocate(capacity: 3 * capacity * Self.width)
    work.initialize(repeating: 0, count: 3 * capacity * Self.width)
  }

  /// Writes the best labels of `count` tokens.
  func best(_ scores: UnsafePointer<Float>, count: Int, labels: UnsafeMutablePointer<UInt8>) {
    reserve(count + 1)
    var last = work
    for label in 0..<Self.width { last[label] = Self.impossible }
    last[SequenceLabel.outside] = 0
    for t in 0..<count {
      let reached = last + Self.width
      var best = SequenceRow(repeating: 4 * Self.impossible)
      for x in 0..<SequenceLabel.count {
        let score = last[x]
        guard score > Self.impossible else { continue }
        best.takeLarger(SequenceRow(next + x * Self.width), plus: score)
      }
      best.add(SequenceRow(scores + t * Self.width))
      best.write(to: reached)
      last = reached
    }
    var following = SequenceLabel.outside
    for t in stride(from: count, to: 0, by: -1) {
      let row = work + t * Self.width
      var best = SequenceLabel.outside
      var bestScore = -Float.infinity
      for x in 0..<SequenceLabel.count where SequenceLabel.mayFollow(x, following) {
        let score = row[x] + next[x * Self.width + following]
        if score > bestScore { (best, bestScore) = (x, score) }
      }
      labels[t - 1] = UInt8(best)
      following = best
    }
  }

  /// Writes the probability of outside and the five types at each of `count` tokens, in rows of 8.
  func kinds(_ scores: UnsafePointer<Float>, count: Int, into kinds: UnsafeMutablePointer<Float>) {
    reserve(count + 2)
    let forward = work
    let emitted = work + capacity * Self.width
    let spare = work + 2 * capacity * Self.width
    for y in 0..<2 * Self.width { spare[y] = 0 }
    spare[SequenceLabel.outside] = 1
    var state = UnsafePointer(spare)
    for t in 0..<count {
      let emission = emitted + t * Self.width
      SequenceMath.exponentials(scores + t * Self.width, into: emission)
      let reached = forward + t * Self.width
      Self.spread(state, over: factors, into: reached)
      Self.multiply(reached, by: emission)
      state = UnsafePointer(reached)
    }
    let backward = spare
    let carried = spare + Self.width
    for y in 0..<Self.width { backward[y] = backFactors[SequenceLabel.outside * Self.width + y] }
    for t in stride(from: count - 1, through: 0, by: -1) {
      let node = forward + t * Self.width
      for y in 0..<Self.width { carried[y] = backward[y] * emitted[t * Self.width + y] }
      Self.multiply(node, by: backward)
      Self.sum(node, into: kinds + t * 8)
      Self.spread(carried, over: backFactors, into: backward)
    }
  }

  /// The sum of the rows of `table`, each times the state of its label.
  @inline(__always)
  private static func spread(
    _ state: UnsafePointer<Float>, over table: UnsafePointer<Float>,
    into result: UnsafeMutablePointer<Float>
  ) {
    var sum = SequenceRow(repeating: 0)
    for x in 0..<SequenceLabel.count {
      let factor = state[x]
      guard factor > 1e-20 else { continue }
      sum.add(SequenceRow(table + x * width), times: factor)
    }
    sum.write(to: result)
  }

  /// Multiplies and scales to a sum of 1.
  @inline(__always)
  private static func multiply(
    _ values: UnsafeMutablePointer<Float>, by other: UnsafePointer<Float>
  ) {
    var sum: Float = 0
    for y in 0..<width {
      values[y] *= other[y]
      sum += values[y]
    }
    let factor = 1 / max(sum, .leastNormalMagnitude)
    for y in 0..<width { values[y] *= factor }
  }

  @inline(__always)
  private static func sum(
    _ node: UnsafePointer<Float>, into kinds: UnsafeMutablePointer<Float>
  ) {
    kinds[0] = node[0]
    for kind in 1...5 {
      let first = node + (4 * kind - 3)
      kinds[kind] = first[0] + first[1] + first[2] + first[3]
    }
    kinds[6] = 0
    kinds[7] = 0
  }
}
