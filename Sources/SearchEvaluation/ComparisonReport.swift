/// Two runs side by side: every topic's difference by one measure, and by every measure how sure it is
/// that the runs differ.
public struct ComparisonReport: Sendable, Equatable {
  /// One topic.
  public struct Row: Sendable, Equatable {
    public var topic: String
    /// The words of the topic, if they are known.
    public var query: String?
    public var baseline: Double
    public var other: Double
    /// Relevant documents among the first ten of the other run alone, best grade first, then by id.
    public var gained: [String]
    /// The same of the baseline alone.
    public var lost: [String]

    /// Other minus baseline.
    public var difference: Double { other - baseline }
  }

  public var baseline: String
  public var other: String
  /// What the rows are measured by.
  public var metric: Metric
  /// Largest gain first; equal ones in the order of the judgements.
  public var rows: [Row]
  /// By every measure; the rows' own first.
  public var comparisons: [RunComparison]

  /// - Parameters:
  ///   - metric: of the rows.
  ///   - queries: words of each topic.
  ///   - averaging: `answered` compares the topics that both runs answered, `complete` all judged ones.
  public init(
    baseline: (name: String, run: Run), other: (name: String, run: Run), qrels: Qrels,
    metric: Metric = .nDCG(10), queries: [String: String] = [:],
    averaging: Averaging = .complete, permutations: Int = 100_000, resamples: Int = 10_000,
    seed: UInt64 = 1
  ) {
    let metrics = [metric] + Metric.standard.filter { $0 != metric && $0.measuresSystem }
    let first = Evaluation(of: baseline.run, by: qrels, metrics: metrics, averaging: averaging)
    let second = Evaluation(of: other.run, by: qrels, metrics: metrics, averaging: averaging)
    self.baseline = baseline.name
    self.other = other.name
    self.metric = metric
    comparisons = metrics.compactMap {
      RunComparison(
        of: $0, baseline: first, other: second, permutations: permutations, resamples: resamples,
        seed: seed)
    }
    let values = Dictionary(
      zip(second.topics.map(\.id), second.values(of: metric)), uniquingKeysWith: { one, _ in one })
    rows = zip(first.topics, first.values(of: metric)).compactMap { topic, value in
      guard let paired = values[topic.id] else { return nil }
      let grades = qrels.grades(under: topic.id)
      let before = Self.relevant(baseline.run.ranking(of: topic.id), grades)
      let after = Self.relevant(other.run.ranking(of: topic.id), grades)
      return Row(
        topic: topic.id, query: queries[topic.id], baseline: value, other: paired,
        gained: after.filter { !before.contains($0) }, lost: before.filter { !after.contains($0) })
    }
    // The sort has to be stable for equal differences to keep their order.
    rows = rows.enumerated()
      .sorted { ($1.element.difference, $0.offset) < ($0.element.difference, $1.offset) }
      .map(\.element)
  }

  /// Relevant documents of a page of ten.
  private static func relevant(_ ranking: [String], _ grades: [String: Int]) -> [String] {
    ranking.prefix(10).filter { grades[$0] ?? 0 > 0 }
      .sorted { (grades[$1] ?? 0, $0) < (grades[$0] ?? 0, $1) }
  }
}
