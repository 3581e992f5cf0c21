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
      if last[0] > Self.impossible { best.takeLarger(SequenceRow(next), plus: last[0]) }
      // What closes a mention or stands alone: end and single.
      for x in stride(from: 3, to: SequenceLabel.count, by: 4) {
        for x in x...x + 1 where last[x] > Self.impossible {
          best.takeLarger(SequenceRow(next + x * Self.width), plus: last[x])
        }
      }
      best.add(SequenceRow(scores + t * Self.width))
      best.write(to: reached)
      // An open mention goes on with its own type alone.
      for x in stride(from: 1, to: SequenceLabel.count, by: 4) {
        let y = x + 1
        var pair = Self.pair(next + x * Self.width + y) + last[x]
        let other = Self.pair(next + y * Self.width + y) + last[y]
        pair.replace(with: other, where: other .> pair)
        Self.write(pair + Self.pair(scores + t * Self.width + y), to: reached + y)
      }
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
      Self.spread(state, over: factors, backwards: false, into: reached)
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
      Self.spread(carried, over: backFactors, backwards: true, into: backward)
    }
  }

  /// The sum of the rows of `table`, each times the state of its label.
  ///
  /// Two labels of each type lead to two of the same type alone: begin and inside to inside and end.
  @inline(__always)
  private static func spread(
    _ state: UnsafePointer<Float>, over table: UnsafePointer<Float>, backwards: Bool,
    into result: UnsafeMutablePointer<Float>
  ) {
    var sum = SequenceRow(repeating: 0)
    if state[0] > least { sum.add(SequenceRow(table), times: state[0]) }
    for x in stride(from: 1, to: SequenceLabel.count, by: 4) {
      let first = x + (backwards ? 0 : 2)
      if state[first] > least {
        sum.add(SequenceRow(table + first * width), times: state[first])
      }
      if state[x + 3] > least {
        sum.add(SequenceRow(table + (x + 3) * width), times: state[x + 3])
      }
    }
    sum.write(to: result)
    for x in stride(from: 1, to: SequenceLabel.count, by: 4) {
      let from = x + (backwards ? 1 : 0)
      let to = x + (backwards ? 0 : 1)
      let first = state[from] > least ? state[from] : 0
      let second = state[from + 1] > least ? state[from + 1] : 0
      write(
        pair(table + from * width + to) * first + pair(table + (from + 1) * width + to) * second,
        to: result + to)
    }
  }

  /// States below this are taken for none.
  private static let least: Float = 1e-20

  @inline(__always)
  private static func pair(_ numbers: UnsafePointer<Float>) -> SIMD2<Float> {
    UnsafeRawPointer(numbers).loadUnaligned(as: SIMD2<Float>.self)
  }

  @inline(__always)
  private static func write(_ pair: SIMD2<Float>, to numbers: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(numbers).storeBytes(of: pair, as: SIMD2<Float>.self)
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
