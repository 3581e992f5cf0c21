/// Two runs compared by one measure, topic by topic.
public struct RunComparison: Sendable, Equatable {
  public var metric: Metric
  /// The topics compared: those that both evaluations hold.
  public var topics: [String]
  /// The means over these topics.
  public var baselineMean: Double
  public var otherMean: Double
  /// Topics where the other run is better, worse, and equal to the last bit.
  public var better: Int
  public var worse: Int
  public var equal: Int
  /// Of the mean difference, other minus baseline.
  public var interval: BootstrapInterval
  public var test: RandomisationTest

  /// Other minus baseline.
  public var difference: Double { otherMean - baselineMean }

  /// Compares by a measure that both evaluations hold; nil if one does not.
  ///
  /// With `Averaging.answered` the topics are those that both runs answered; with `.complete` they
  /// are all judged ones, and a topic without results counts as 0.
  public init?(
    of metric: Metric, baseline: Evaluation, other: Evaluation, permutations: Int = 100_000,
    resamples: Int = 10_000, seed: UInt64 = 1
  ) {
    guard baseline.metrics.contains(metric), other.metrics.contains(metric) else { return nil }
    let others = Dictionary(
      zip(other.topics.map(\.id), other.values(of: metric)), uniquingKeysWith: { first, _ in first }
    )
    var pairs: [(id: String, baseline: Double, other: Double)] = []
    for (topic, value) in zip(baseline.topics, baseline.values(of: metric)) {
      if let paired = others[topic.id] { pairs.append((topic.id, value, paired)) }
    }
    let count = Double(max(pairs.count, 1))
    let differences = pairs.map { $0.other - $0.baseline }
    self.metric = metric
    topics = pairs.map(\.id)
    baselineMean = pairs.reduce(0) { $0 + $1.baseline } / count
    otherMean = pairs.reduce(0) { $0 + $1.other } / count
    better = differences.count { $0 > 0 }
    worse = differences.count { $0 < 0 }
    equal = differences.count { $0 == 0 }
    interval = BootstrapInterval(ofMean: differences, resamples: resamples, seed: seed)
    test = RandomisationTest(differences: differences, permutations: permutations, seed: seed)
  }
}
