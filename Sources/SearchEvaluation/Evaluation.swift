/// Which topics the means are taken over.
public enum Averaging: String, Sendable, CaseIterable {
  /// trec_eval's default: topics that have both judgements and results. A topic for which a system
  /// returned nothing is left out, which flatters the system; `Evaluation.topicsWithoutResults`
  /// names such topics so that a report can say so.
  case answered
  /// trec_eval's `-c`: every judged topic; one without results counts as 0.
  case complete
}

/// The measures of one run, topic by topic and on average.
///
/// Topics of the run that were never judged are left out, as in trec_eval. A judged topic without
/// one relevant document stays in and counts as 0, as in trec_eval.
public struct Evaluation: Sendable, Equatable {
  /// The measures of one topic.
  public struct Topic: Sendable, Equatable {
    public var id: String
    /// In the order of `Evaluation.metrics`.
    public var values: [Double]
    /// How many documents the run lists.
    public var retrieved: Int
    /// How many documents have a grade of 1 or more.
    public var relevant: Int
    /// How many of these the run lists.
    public var relevantRetrieved: Int
  }

  public var metrics: [Metric]
  public var averaging: Averaging
  /// The topics the means are taken over, in the order of the judgements.
  public var topics: [Topic]
  /// Judged topics for which the run lists nothing.
  public var topicsWithoutResults: [String]
  /// Topics of the run that nobody judged.
  public var topicsWithoutJudgements: [String]

  /// Measures `run` by `qrels`.
  public init(
    of run: Run, by qrels: Qrels, metrics: [Metric] = Metric.standard,
    averaging: Averaging = .answered
  ) {
    self.metrics = metrics
    self.averaging = averaging
    topics = []
    for id in qrels.topics where averaging == .complete || run.contains(topic: id) {
      let ranking = run.ranking(of: id)
      let grades = qrels.grades(under: id)
      topics.append(
        Topic(
          id: id, values: metrics.map { $0.value(of: ranking, grades: grades) },
          retrieved: ranking.count, relevant: grades.values.count { $0 > 0 },
          relevantRetrieved: ranking.count { grades[$0] ?? 0 > 0 }))
    }
    topicsWithoutResults = qrels.topics.filter { !run.contains(topic: $0) }
    topicsWithoutJudgements = run.topics.filter { qrels.grades(under: $0).isEmpty }
  }

  /// The mean of a measure over `topics`; 0 if there are none, nil if it was not measured.
  public func mean(of metric: Metric) -> Double? {
    guard let column = metrics.firstIndex(of: metric) else { return nil }
    guard !topics.isEmpty else { return 0 }
    return topics.reduce(0) { $0 + $1.values[column] } / Double(topics.count)
  }

  /// The values of a measure in the order of `topics`; empty if it was not measured.
  public func values(of metric: Metric) -> [Double] {
    guard let column = metrics.firstIndex(of: metric) else { return [] }
    return topics.map { $0.values[column] }
  }
}
