extension EvaluationReport {
  /// One object on one line: `{averaging, metrics, runs[], comparisons[]}`. Values are not rounded.
  ///
  /// - Parameter perTopic: whether every run lists its topics too.
  public func json(perTopic: Bool = true) -> String {
    JSONValue.object([
      ("averaging", .string(averaging.rawValue)),
      ("metrics", .array(metrics.map { .string($0.description) })),
      ("runs", .array(entries.map { Self.value($0, perTopic: perTopic) })),
      (
        "comparisons",
        .array(
          differences.flatMap { difference in
            difference.comparisons.map {
              Self.value($0, baseline: difference.baseline, other: difference.other)
            }
          })
      ),
    ]).text + "\n"
  }

  private static func value(_ entry: Entry, perTopic: Bool) -> JSONValue {
    let evaluation = entry.evaluation
    var members: [(String, JSONValue)] = [
      ("name", .string(entry.name)), ("topicCount", .integer(evaluation.topics.count)),
      (
        "means",
        byMetric(
          evaluation.metrics,
          evaluation.metrics.map { metric in
            .number(evaluation.mean(of: metric) ?? 0)
          })
      ),
      ("intervals", byMetric(evaluation.metrics, entry.intervals.map(value))),
      ("topicsWithoutResults", .array(evaluation.topicsWithoutResults.map { .string($0) })),
      ("topicsWithoutJudgements", .array(evaluation.topicsWithoutJudgements.map { .string($0) })),
    ]
    if perTopic {
      let topics = evaluation.topics.map { topic in
        JSONValue.object([
          ("topic", .string(topic.id)), ("retrieved", .integer(topic.retrieved)),
          ("relevant", .integer(topic.relevant)),
          ("relevantRetrieved", .integer(topic.relevantRetrieved)),
          ("values", byMetric(evaluation.metrics, topic.values.map { .number($0) })),
        ])
      }
      members.append(("topics", .array(topics)))
    }
    return .object(members)
  }

  static func value(
    _ comparison: RunComparison, baseline: String, other: String
  ) -> JSONValue {
    .object([
      ("baseline", .string(baseline)), ("other", .string(other)),
      ("metric", .string(comparison.metric.description)),
      ("topicCount", .integer(comparison.topics.count)),
      ("baselineMean", .number(comparison.baselineMean)),
      ("otherMean", .number(comparison.otherMean)),
      ("difference", .number(comparison.difference)), ("interval", value(comparison.interval)),
      ("pValue", .number(comparison.test.pValue)),
      ("permutations", .integer(comparison.test.permutations)),
      ("exact", .boolean(comparison.test.isExact)), ("better", .integer(comparison.better)),
      ("worse", .integer(comparison.worse)), ("equal", .integer(comparison.equal)),
    ])
  }

  private static func value(_ interval: BootstrapInterval) -> JSONValue {
    .object([
      ("lower", .number(interval.lower)), ("upper", .number(interval.upper)),
      ("level", .number(interval.level)),
    ])
  }

  private static func byMetric(_ metrics: [Metric], _ values: [JSONValue]) -> JSONValue {
    .object(zip(metrics, values).map { ($0.description, $1) })
  }
}
