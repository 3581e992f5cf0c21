extension EvaluationReport {
  /// Tables for reading: means of every run, then each run against the first, then remarks.
  ///
  /// - Parameter perTopic: whether to list every topic too.
  public func text(perTopic: Bool = false) -> String {
    var parts = [ReportFormat.table(meanRows())]
    if perTopic { parts += entries.map { ReportFormat.table(topicRows($0)) } }
    parts += differences.map {
      "\($0.other) against \($0.baseline)\n" + ReportFormat.table(Self.rows(of: $0.comparisons))
    }
    let remarks = self.remarks()
    if !remarks.isEmpty { parts.append(remarks.joined(separator: "\n") + "\n") }
    return parts.joined(separator: "\n")
  }

  private func meanRows() -> [[String]] {
    var rows = [["run", "topics"] + metrics.map(\.description)]
    for entry in entries {
      let means = metrics.map { ReportFormat.fixed(entry.evaluation.mean(of: $0) ?? 0) }
      rows.append([entry.name, String(entry.evaluation.topics.count)] + means)
      let intervals = entry.intervals.map {
        "\(ReportFormat.fixed($0.lower, digits: 2))–\(ReportFormat.fixed($0.upper, digits: 2))"
      }
      rows.append(["  95 % interval", ""] + intervals)
    }
    return rows
  }

  private func topicRows(_ entry: Entry) -> [[String]] {
    [[entry.name, "relevant", "found"] + metrics.map(\.description)]
      + entry.evaluation.topics.map { topic in
        [topic.id, String(topic.relevant), String(topic.relevantRetrieved)]
          + topic.values.map { ReportFormat.fixed($0) }
      }
  }

  /// A line per measure.
  static func rows(of comparisons: [RunComparison]) -> [[String]] {
    [
      [
        "metric", "baseline", "other", "difference", "95 % interval", "p", "better", "worse",
        "equal",
      ]
    ]
      + comparisons.map { comparison in
        [
          comparison.metric.description, ReportFormat.fixed(comparison.baselineMean),
          ReportFormat.fixed(comparison.otherMean), ReportFormat.signed(comparison.difference),
          ReportFormat.signed(comparison.interval.lower) + " to "
            + ReportFormat.signed(comparison.interval.upper),
          ReportFormat.fixed(comparison.test.pValue), String(comparison.better),
          String(comparison.worse), String(comparison.equal),
        ]
      }
  }

  /// What a reader must know to read the means rightly.
  func remarks() -> [String] {
    var remarks: [String] = []
    for entry in entries {
      let silent = entry.evaluation.topicsWithoutResults.count
      if silent > 0 {
        remarks.append(
          "\(entry.name): \(Self.topics(silent)) without results "
            + (averaging == .complete ? "counted as 0" : "left out of the means"))
      }
      let unknown = entry.evaluation.topicsWithoutJudgements.count
      if unknown > 0 {
        remarks.append("\(entry.name): \(Self.topics(unknown)) without judgements left out")
      }
    }
    return remarks + Self.remark(on: differences.flatMap(\.comparisons))
  }

  /// How p was computed; nothing where no measure differs in any topic.
  static func remark(on comparisons: [RunComparison]) -> [String] {
    let differing = comparisons.filter { $0.better + $0.worse > 0 }
    guard
      let comparison = differing.max(by: { $0.test.permutations < $1.test.permutations })
    else { return [] }
    let test = comparison.test
    return [
      "p: paired randomisation test, two-sided, \(Self.topics(comparison.topics.count)), "
        + "\(test.permutations) " + (test.isExact ? "permutations (all)" : "permutations drawn")
    ]
  }

  private static func topics(_ count: Int) -> String {
    count == 1 ? "1 topic" : "\(count) topics"
  }
}
