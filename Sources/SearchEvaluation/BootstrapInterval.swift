/// A percentile bootstrap interval of a mean (Efron 1979; for retrieval Sakai 2006). Given the
/// differences of paired values it is the paired interval of their mean.
public struct BootstrapInterval: Sendable, Equatable {
  public var lower: Double
  public var upper: Double
  /// The confidence level, in 0..<1: .95 by default.
  public var level: Double

  /// Resamples `values`, one per topic, with replacement.
  ///
  /// - Parameters:
  ///   - values: finite. Empty gives 0...0.
  ///   - level: the confidence level, clamped to 0.5...0.999.
  ///   - resamples: how many samples to draw; at least 10,000 to be worth reporting.
  ///   - seed: the same seed gives the same interval.
  public init(
    ofMean values: [Double], level: Double = 0.95, resamples: Int = 10_000, seed: UInt64 = 1
  ) {
    self.level = min(max(level, 0.5), 0.999)
    guard !values.isEmpty else {
      (lower, upper) = (0, 0)
      return
    }
    var random = SeededRandom(seed: seed)
    var means: [Double] = []
    means.reserveCapacity(max(resamples, 1))
    for _ in 0..<max(resamples, 1) {
      var sum = 0.0
      for _ in values { sum += values[random.index(below: values.count)] }
      means.append(sum / Double(values.count))
    }
    means.sort()
    let tail = (1 - self.level) / 2
    lower = Self.quantile(tail, of: means)
    upper = Self.quantile(1 - tail, of: means)
  }

  /// Linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = Int(position)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
  }
}
