import EntityTagging
import Foundation

/// Forward and backward sums over the labellings of a window that are allowed.
struct ChainSums {
  private(set) var logPartition = 0.0
  /// Probability of each label at each token.
  private(set) var nodes: [Float]
  /// Expected number of uses of each transition, those from and to the outside included.
  private(set) var edges: [Float]

  private static let pairs: [(x: Int, y: Int)] = (0..<SequenceLabel.count).flatMap { x in
    (0..<SequenceLabel.count).filter { SequenceLabel.mayFollow(x, $0) }.map { (x, $0) }
  }

  init(_ scores: [Float], _ transitions: [Float], allowed: [UInt32]) {
    let count = SequenceLabel.count
    let n = allowed.count
    nodes = [Float](repeating: 0, count: n * count)
    edges = [Float](repeating: 0, count: count * count)
    let factors = transitions.map { Foundation.exp($0) }
    var emitted = [Float](repeating: 0, count: n * count)
    for t in 0..<n {
      var largest = -Float.infinity
      for y in 0..<count { largest = max(largest, scores[t * ChainTrainer.width + y]) }
      logPartition += Double(largest)
      for y in 0..<count where allowed[t] >> UInt32(y) & 1 == 1 {
        emitted[t * count + y] = Foundation.exp(scores[t * ChainTrainer.width + y] - largest)
      }
    }
    var forward = [Float](repeating: 0, count: n * count)
    var state = [Float](repeating: 0, count: count)
    state[0] = 1
    for t in 0..<n {
      var reached = [Float](repeating: 0, count: count)
      for (x, y) in Self.pairs { reached[y] += state[x] * factors[x * count + y] }
      var sum: Float = 0
      for y in 0..<count {
        reached[y] *= emitted[t * count + y]
        sum += reached[y]
      }
      logPartition += Double(Foundation.log(sum))
      for y in 0..<count {
        state[y] = reached[y] / sum
        forward[t * count + y] = state[y]
      }
    }
    var ending: Float = 0
    for x in 0..<count where SequenceLabel.mayFollow(x, 0) {
      ending += state[x] * factors[x * count]
    }
    logPartition += Double(Foundation.log(ending))
    guard logPartition.isFinite else { return }
    backward(n, emitted, forward, factors)
  }

  private mutating func backward(
    _ n: Int, _ emitted: [Float], _ forward: [Float], _ factors: [Float]
  ) {
    let count = SequenceLabel.count
    var back = [Float](repeating: 0, count: count)
    for x in 0..<count where SequenceLabel.mayFollow(x, 0) { back[x] = factors[x * count] }
    for t in Swift.stride(from: n - 1, through: 0, by: -1) {
      var sum: Float = 0
      for x in 0..<count {
        nodes[t * count + x] = forward[t * count + x] * back[x]
        sum += nodes[t * count + x]
      }
      for x in 0..<count { nodes[t * count + x] /= sum }
      if t == n - 1 { for x in 0..<count { edges[x * count] += nodes[t * count + x] } }
      var carried = [Float](repeating: 0, count: count)
      for y in 0..<count { carried[y] = back[y] * emitted[t * count + y] }
      guard t > 0 else {
        for y in 0..<count { edges[y] += nodes[y] }
        break
      }
      var next = [Float](repeating: 0, count: count)
      var total: Float = 0
      var pairSum: Float = 0
      for (x, y) in Self.pairs {
        let flow = factors[x * count + y] * carried[y]
        next[x] += flow
        pairSum += forward[(t - 1) * count + x] * flow
      }
      for (x, y) in Self.pairs {
        edges[x * count + y] +=
          forward[(t - 1) * count + x] * factors[x * count + y] * carried[y] / pairSum
      }
      for x in 0..<count { total += next[x] }
      for x in 0..<count { back[x] = next[x] / total }
    }
  }
}
