extension ComparisonReport {
  /// Tables for reading: the measures, then the topics that differ, largest gain first.
  ///
  /// - Parameter all: whether topics without a difference are listed too.
  public func text(all: Bool = false) -> String {
    let changed = rows.filter { $0.difference != 0 }
    var text =
      "\(other) against \(baseline)\n"
      + ReportFormat.table(EvaluationReport.rows(of: comparisons))
    if !(all ? rows : changed).isEmpty {
      text += "\n" + ReportFormat.table(topicRows(all ? rows : changed))
    }
    let equal = rows.count - changed.count
    let better = changed.count { $0.difference > 0 }
    text +=
      "\n\(metric): \(better) better, \(changed.count - better) worse, \(equal) equal\n"
      + EvaluationReport.remark(on: comparisons).map { $0 + "\n" }.joined()
    return text
  }

  private func topicRows(_ rows: [Row]) -> [[String]] {
    [["topic", "baseline", "other", "difference", "found", "lost", "query"]]
      + rows.map { row in
        [
          row.topic, ReportFormat.fixed(row.baseline), ReportFormat.fixed(row.other),
          ReportFormat.signed(row.difference), String(row.gained.count), String(row.lost.count),
          row.query ?? "",
        ]
      }
  }

  /// `topic,metric,baseline,other,difference,gained,lost,query`, a line per topic.
  public func csv() -> String {
    "topic,metric,baseline,other,difference,gained,lost,query\n"
      + rows.map { row in
        EvaluationReport.record([
          row.topic, metric.description, row.baseline.description, row.other.description,
          row.difference.description, row.gained.joined(separator: " "),
          row.lost.joined(separator: " "), row.query ?? "",
        ])
      }.joined()
  }

  /// One object on one line: `{baseline, other, metric, comparisons[], topics[]}`. Nothing is rounded.
  public func json() -> String {
    let topics = rows.map { row in
      JSONValue.object([
        ("topic", .string(row.topic)), ("query", row.query.map { .string($0) } ?? .null),
        ("baseline", .number(row.baseline)), ("other", .number(row.other)),
        ("difference", .number(row.difference)),
        ("gained", .array(row.gained.map { .string($0) })),
        ("lost", .array(row.lost.map { .string($0) })),
      ])
    }
    return JSONValue.object([
      ("baseline", .string(baseline)), ("other", .string(other)),
      ("metric", .string(metric.description)),
      (
        "comparisons",
        .array(
          comparisons.map { EvaluationReport.value($0, baseline: baseline, other: other) })
      ),
      ("topics", .array(topics)),
    ]).text + "\n"
  }
}
