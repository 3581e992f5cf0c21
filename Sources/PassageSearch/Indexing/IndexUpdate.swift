import FoundationEssentials
import XapianStore

/// Brings the current index up to date: new and changed documents become shards, and one merge leaves
/// out what they replace. The current generation stays as it is until the next one is published.
///
/// An interrupted run publishes what it has read; a killed one keeps its finished shards for the next.
struct IndexUpdate {
  let run: IndexRun

  func apply() throws -> IndexSummary {
    let database = try run.directory.currentDatabase()
    let reader = try StoreReader(paths: [database])
    let settings = try IndexSettings.complete(from: reader, of: run.directory.path)
    try run.requireLikeness(to: settings)
    try run.directory.require(
      freeBytes: run.plan.totalBytes * 3 + IndexStatistics(directory: run.directory).bytes)
    let units = try StoredUnits(database: database)
    let progress = ProgressReporter(totalBytes: run.plan.totalBytes, observer: run.observer)
    var summary = IndexSummary()
    var replaced: [Range<UInt32>] = []
    let outcome = try ShardPipeline(
      run: run, building: run.directory.updating, progress: progress, finishesBatch: true
    ).build(settings: { _ in settings }) { document in
      let verdict = try units.verdict(on: document, &summary)
      if case .replaces(let docids) = verdict { replaced.append(docids) }
      return verdict != .unchanged
    }
    summary.rejected = outcome.rejected
    summary.textBytes = outcome.textBytes
    summary.wasInterrupted = run.cancellation.isCancelled
    if run.options.prune, !summary.wasInterrupted {
      let gone = try units.gone(read: Set(outcome.files), seen: outcome.seen)
      summary.pruned = gone.count
      replaced += gone.map(\.docids)
    }
    let dropped = replaced.flatMap { Array($0) }.sorted()
    summary.passages =
      try reader.documentCount - dropped.count + outcome.passages.values.reduce(0, +)
    guard !outcome.passages.isEmpty || !dropped.isEmpty else {
      try? FileManager.default.removeItem(atPath: run.directory.updating)
      return summary
    }
    try ShardPublication(
      directory: run.directory, building: run.directory.updating, settings: settings,
      base: StoreMerger.Source(path: database, leavingOut: dropped)
    ).publish(shards: outcome.passages.count, passages: summary.passages, progress)
    return summary
  }
}
