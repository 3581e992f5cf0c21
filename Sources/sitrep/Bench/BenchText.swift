extension BenchReport {
  /// A table of the classes and a histogram of all latencies.
  var text: String {
    let names = [
      "class", "queries", "mean", "p50", "p90", "p95", "p99", "p99.9", "max", "queries/s",
    ]
    let rows = classes.map { row in
      [row.class, String(row.count)]
        + [row.mean, row.p50, row.p90, row.p95, row.p99, row.p999, row.max].map { "\($0)" }
        + ["\(row.qps)"]
    }
    let table = [names] + rows
    let widths = names.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n")
      + "\nmicroseconds for \(measured); \(Int(throughput)) queries/s with "
      + "\(settings.threads) \(settings.threads == 1 ? "thread" : "threads")\n\n" + histogram
  }

  private var measured: String {
    settings.pages ? "whole pages" : "ranking alone (--pages: whole pages)"
  }

  /// Latencies by powers of two, a bar each.
  private var histogram: String {
    let latencies = queries.flatMap(\.microseconds)
    var buckets: [Int: Int] = [:]
    for latency in latencies { buckets[bucket(latency), default: 0] += 1 }
    guard let first = buckets.keys.min(), let last = buckets.keys.max() else { return "" }
    let most = buckets.values.max() ?? 1
    return (first...last).map { bucket in
      let count = buckets[bucket] ?? 0
      let label = "\(1 << bucket) µs"
      let bar = String(repeating: "█", count: (count * 50 + most - 1) / most)
      return String(repeating: " ", count: max(0, 12 - label.count)) + label
        + "  \(bar) \(count)\n"
    }.joined()
  }

  private func bucket(_ latency: Double) -> Int {
    Int.bitWidth - 1 - max(1, Int(latency)).leadingZeroBitCount
  }
}
