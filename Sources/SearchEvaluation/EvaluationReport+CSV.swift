extension EvaluationReport {
  /// `run,topic,metric,value` for every run, topic and metric; the topic of a mean is `all`.
  public func csv() -> String {
    var text = "run,topic,metric,value\n"
    for entry in entries {
      for topic in entry.evaluation.topics {
        for (metric, value) in zip(metrics, topic.values) {
          text += Self.record([entry.name, topic.id, metric.description, value.description])
        }
      }
      for metric in metrics {
        let mean = entry.evaluation.mean(of: metric) ?? 0
        text += Self.record([entry.name, "all", metric.description, mean.description])
      }
    }
    return text
  }

  /// One line per metric and run other than the first, with the difference, its interval and p.
  public func comparisonsCSV() -> String {
    var text =
      "baseline,other,metric,topics,baseline_mean,other_mean,difference,lower,upper,p,"
      + "better,worse,equal\n"
    for difference in differences {
      for comparison in difference.comparisons {
        let numbers = [
          comparison.baselineMean, comparison.otherMean, comparison.difference,
          comparison.interval.lower, comparison.interval.upper, comparison.test.pValue,
        ]
        let counts = [comparison.better, comparison.worse, comparison.equal]
        text += Self.record(
          [difference.baseline, difference.other, comparison.metric.description]
            + [String(comparison.topics.count)] + numbers.map(\.description)
            + counts.map(String.init))
      }
    }
    return text
  }

  /// RFC 4180: a field with a comma, quotation mark or line break is quoted.
  static func record(_ fields: [String]) -> String {
    fields.map { field in
      guard field.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
        return field
      }
      let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
      return "\"" + doubled.joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }
}
