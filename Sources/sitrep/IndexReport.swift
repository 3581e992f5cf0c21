import PassageSearch

/// One line on how an indexing run ended.
struct IndexReport {
  let summary: IndexSummary
  let isDryRun: Bool
  let elapsed: Duration

  var text: String {
    let counts = [
      (summary.added, "added"), (summary.replaced, "replaced"), (summary.unchanged, "unchanged"),
      (summary.pruned, "dropped"), (summary.rejected, "rejected"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let changes = counts.isEmpty ? "nothing to do" : counts.joined(separator: ", ")
    if isDryRun { return "would be: \(changes)" }
    if summary.wasInterrupted { return "interrupted: \(changes); run the same command to go on" }
    let seconds = elapsed / .seconds(1)
    let rate = Double(summary.textBytes) / max(seconds, 0.001) / 1_000_000
    return "\(changes); \(summary.passages) passages in the index; "
      + "\(tenths(seconds)) s, \(tenths(rate)) MB/s of text"
  }

  private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
