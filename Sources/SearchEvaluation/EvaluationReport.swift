/// What `eval` and `compare` show: runs, their means with intervals, and how they differ.
public struct EvaluationReport: Sendable, Equatable {
  /// One run of the report.
  public struct Entry: Sendable, Equatable {
    /// The file's name or the run's tag.
    public var name: String
    public var evaluation: Evaluation
    /// Of the means, in the order of the evaluation's metrics.
    public var intervals: [BootstrapInterval]
  }

  /// A run against the first one.
  public struct Difference: Sendable, Equatable {
    public var baseline: String
    public var other: String
    /// One per metric but `judged`, which does not measure a system.
    public var comparisons: [RunComparison]
  }

  public var entries: [Entry]
  /// Every run but the first, against the first.
  public var differences: [Difference]
  public var metrics: [Metric]
  public var averaging: Averaging

  /// Measures `runs` by `qrels`; the first is the baseline of the others.
  ///
  /// - Parameters:
  ///   - permutations: of the randomisation test.
  ///   - resamples: of the bootstrap intervals.
  ///   - seed: of both; the same seed gives the same report.
  public init(
    runs: [(name: String, run: Run)], qrels: Qrels, metrics: [Metric] = Metric.standard,
    averaging: Averaging = .answered, permutations: Int = 100_000, resamples: Int = 10_000,
    seed: UInt64 = 1
  ) {
    self.metrics = metrics
    self.averaging = averaging
    entries = runs.map { name, run in
      let evaluation = Evaluation(of: run, by: qrels, metrics: metrics, averaging: averaging)
      let intervals = metrics.map {
        BootstrapInterval(ofMean: evaluation.values(of: $0), resamples: resamples, seed: seed)
      }
      return Entry(name: name, evaluation: evaluation, intervals: intervals)
    }
    differences = []
    guard let baseline = entries.first else { return }
    for other in entries.dropFirst() {
      let comparisons = metrics.filter(\.measuresSystem).compactMap { metric in
        RunComparison(
          of: metric, baseline: baseline.evaluation, other: other.evaluation,
          permutations: permutations, resamples: resamples, seed: seed)
      }
      differences.append(
        Difference(baseline: baseline.name, other: other.name, comparisons: comparisons))
    }
  }
}

extension Metric {
  /// False for `judged`, which measures the judgements.
  var measuresSystem: Bool {
    if case .judged = self { return false }
    return true
  }
}
