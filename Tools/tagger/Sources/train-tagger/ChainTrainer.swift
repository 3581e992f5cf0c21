import EntityTagging
import Foundation

/// Trains a linear-chain conditional random field with partial labels by AdaGrad.
///
/// Duchi, Hazan, Singer: Adaptive Subgradient Methods (2011); Lafferty, McCallum, Pereira:
/// Conditional Random Fields (2001). One thread and fixed orders: the same data give the same weights.
final class ChainTrainer {
  static let width = 24
  private let count = SequenceLabel.count
  private let rate: Float = 0.1
  private let decay: Float = 1e-6
  private let rows: Int
  private let weights: UnsafeMutablePointer<SIMD8<Float>>
  private let squares: UnsafeMutablePointer<SIMD8<Float>>
  private(set) var transitions = [Float](repeating: 0, count: 441)
  /// Sums of the weights at the ends of passes, and how many were added.
  private let weightSums: UnsafeMutablePointer<SIMD8<Float>>
  private var transitionSums = [Float](repeating: 0, count: 441)
  private var sums: Float = 0
  private var transitionSquares = [Float](repeating: 0, count: 441)

  init(rows: Int) {
    self.rows = rows
    weights = .allocate(capacity: rows * 3)
    squares = .allocate(capacity: rows * 3)
    weightSums = .allocate(capacity: rows * 3)
    weightSums.initialize(repeating: SIMD8(repeating: 0), count: rows * 3)
    weights.initialize(repeating: SIMD8(repeating: 0), count: rows * 3)
    squares.initialize(repeating: SIMD8(repeating: 1e-6), count: rows * 3)
  }

  deinit {
    weights.deallocate()
    weightSums.deallocate()
    squares.deallocate()
  }

  func weight(_ row: Int, _ label: Int) -> Float { weights[row * 3 + label / 8][label % 8] }

  /// Notes the weights as they are for ``average()``.
  func keepForAverage() {
    for i in 0..<rows * 3 { weightSums[i] += weights[i] }
    for i in transitions.indices { transitionSums[i] += transitions[i] }
    sums += 1
  }

  /// Forgets the weights, not what was kept.
  func restart() {
    for i in 0..<rows * 3 {
      weights[i] = SIMD8(repeating: 0)
      squares[i] = SIMD8(repeating: 1e-6)
    }
    transitions = [Float](repeating: 0, count: 441)
    transitionSquares = transitions
  }

  /// Takes the mean of the weights that were kept: it depends less on the order of the examples than
  /// the last ones do.
  func average() {
    guard sums > 0 else { return }
    for i in 0..<rows * 3 { weights[i] = weightSums[i] / sums }
    for i in transitions.indices { transitions[i] = transitionSums[i] / sums }
  }

  /// One pass over the examples in the order of `seed`; the mean loss.
  func epoch(_ examples: Examples, seed: UInt64) -> Double {
    var order = Array(examples.windows.indices)
    var state = seed
    for i in stride(from: order.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(i, Int((state >> 33) % UInt64(i + 1)))
    }
    var loss = 0.0
    var total = 0.0
    for index in order {
      let window = examples.windows[index]
      loss += step(examples, window) * Double(window.weight)
      total += Double(window.weight)
    }
    return loss / max(total, 1)
  }

  private func step(_ examples: Examples, _ window: Examples.Window) -> Double {
    let n = window.tokens.count
    var scores = [Float](repeating: 0, count: n * Self.width)
    for (t, token) in window.tokens.enumerated() {
      var a = SIMD8<Float>(repeating: 0)
      var b = a
      var c = a
      for k in examples.starts[token]..<examples.starts[token + 1] {
        let row = weights + Int(examples.features[k]) * 3
        a += row[0]
        b += row[1]
        c += row[2]
      }
      for lane in 0..<8 {
        scores[t * Self.width + lane] = a[lane]
        scores[t * Self.width + 8 + lane] = b[lane]
        if lane < 5 { scores[t * Self.width + 16 + lane] = c[lane] }
      }
    }
    let allowed = Array(examples.allowed[window.tokens])
    let free = ChainSums(
      scores, transitions, allowed: [UInt32](repeating: Examples.anything, count: n))
    let bound = ChainSums(scores, transitions, allowed: allowed)
    guard free.logPartition.isFinite, bound.logPartition.isFinite else { return 0 }
    update(examples, window, free, bound)
    return free.logPartition - bound.logPartition
  }

  private func update(
    _ examples: Examples, _ window: Examples.Window, _ free: ChainSums, _ bound: ChainSums
  ) {
    for (t, token) in window.tokens.enumerated() {
      var gradient = [Float](repeating: 0, count: Self.width)
      var largest: Float = 0
      for label in 0..<count {
        let g = (bound.nodes[t * count + label] - free.nodes[t * count + label]) * window.weight
        gradient[label] = g
        largest = max(largest, abs(g))
      }
      guard largest > 1e-4 else { continue }
      let parts = (0..<3).map { part in
        SIMD8<Float>((0..<8).map { gradient[part * 8 + $0] })
      }
      for k in examples.starts[token]..<examples.starts[token + 1] {
        let row = Int(examples.features[k]) * 3
        for part in 0..<3 {
          let g = parts[part] - weights[row + part] * decay
          squares[row + part] += g * g
          weights[row + part] += g * rate / squares[row + part].squareRoot()
        }
      }
    }
    for pair in 0..<count * count where free.edges[pair] != 0 || bound.edges[pair] != 0 {
      let g =
        (bound.edges[pair] - free.edges[pair]) * window.weight - transitions[pair] * decay
      transitionSquares[pair] += g * g
      transitions[pair] += g * rate / (transitionSquares[pair] + 1e-6).squareRoot()
    }
  }
}
