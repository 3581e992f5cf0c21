/// Builds an index from nothing: shards in parallel into `building`, one merge, a count, and a
/// rename that publishes. A killed or interrupted run keeps its finished shards for the next one.
struct IndexRebuild {
  let run: IndexRun

  func build() throws -> IndexSummary {
    // Its shards, their merge and the index that it replaces lie side by side for a while.
    try run.directory.require(freeBytes: run.plan.totalBytes * 3)
    let progress = ProgressReporter(totalBytes: run.plan.totalBytes, observer: run.observer)
    var settings: IndexSettings?
    let outcome = try ShardPipeline(
      run: run, building: run.directory.building, progress: progress
    ).build(settings: { batch in
      let measured = try IndexSettings.measured(on: batch, for: run)
      settings = measured
      return measured
    })
    var summary = IndexSummary()
    summary.added = outcome.taken
    summary.unchanged = outcome.repeated
    summary.rejected = outcome.rejected
    summary.passages = outcome.passages.values.reduce(0, +)
    summary.textBytes = outcome.textBytes
    summary.wasInterrupted = run.cancellation.isCancelled
    guard !summary.wasInterrupted else { return summary }
    let final = try settings ?? .measured(on: DocumentBatch(number: 0), for: run)
    try ShardPublication(
      directory: run.directory, building: run.directory.building, settings: final
    ).publish(shards: outcome.passages.count, passages: summary.passages, progress)
    return summary
  }
}
