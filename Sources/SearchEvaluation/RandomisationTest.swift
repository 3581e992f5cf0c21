/// The paired randomisation test (Fisher; Smucker, Allan and Carterette 2007): how often a mean
/// difference at least as large would come up if the two systems' labels were exchanged at random
/// within each topic. Two-sided.
public struct RandomisationTest: Sendable, Equatable {
  /// In 0...1. With sampling it is (hits + 1) / (permutations + 1) and so never 0.
  public var pValue: Double
  /// How many sign assignments were looked at.
  public var permutations: Int
  /// True if that was every one of them.
  public var isExact: Bool

  /// Tests the differences `b - a` of paired values, one per topic.
  ///
  /// - Parameters:
  ///   - differences: one per topic, finite. Empty or all zero gives p = 1.
  ///   - permutations: how many to draw, at least 10,000 to be worth reporting. If no more than
  ///     this many assignments exist (topics that differ: about log2 of it), all are enumerated.
  ///   - seed: the same seed gives the same p-value.
  public init(differences: [Double], permutations: Int = 100_000, seed: UInt64 = 1) {
    // Exchanging equal values changes nothing, so topics without a difference drop out.
    let changed = differences.filter { $0 != 0 }
    let observed = abs(changed.reduce(0, +))
    // Sums of the same numbers in another order may differ in the last bits.
    let threshold = observed - 1e-12 * max(1, changed.reduce(0) { $0 + abs($1) })
    guard !changed.isEmpty else {
      self.init(pValue: 1, permutations: 1, isExact: true)
      return
    }
    if changed.count < 30, 1 << changed.count <= max(permutations, 1) {
      let all = 1 << changed.count
      let hits = (0..<all).count { Self.sum(changed, signs: UInt64($0)) >= threshold }
      self.init(pValue: Double(hits) / Double(all), permutations: all, isExact: true)
      return
    }
    var random = SeededRandom(seed: seed)
    var hits = 0
    for _ in 0..<max(permutations, 1) {
      var sum = 0.0
      var bits: UInt64 = 0
      for (index, difference) in changed.enumerated() {
        if index % 64 == 0 { bits = random.next() }
        sum += bits & 1 == 0 ? difference : -difference
        bits >>= 1
      }
      if abs(sum) >= threshold { hits += 1 }
    }
    let drawn = max(permutations, 1)
    self.init(
      pValue: Double(hits + 1) / Double(drawn + 1), permutations: drawn, isExact: false)
  }

  private init(pValue: Double, permutations: Int, isExact: Bool) {
    self.pValue = pValue
    self.permutations = permutations
    self.isExact = isExact
  }

  private static func sum(_ differences: [Double], signs: UInt64) -> Double {
    var sum = 0.0
    for (index, difference) in differences.enumerated() {
      sum += signs >> UInt64(index) & 1 == 0 ? difference : -difference
    }
    return abs(sum)
  }
}
