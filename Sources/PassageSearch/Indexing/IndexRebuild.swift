import FoundationEssentials
import Synchronization
import XapianStore

/// Builds an index from nothing: shards in parallel into `building`, one merge, a count, and a
/// rename that publishes. A killed or interrupted run keeps its finished shards for the next one.
struct IndexRebuild {
  let run: IndexRun

  func build() throws -> IndexSummary {
    let building = run.directory.building
    try preflight()
    try FileManager.default.createDirectory(
      atPath: building, withIntermediateDirectories: true)
    let progress = ProgressReporter(totalBytes: run.plan.totalBytes, observer: run.observer)
    let shards = Mutex<[Int: Int]>([:])
    var outcome = (rejected: 0, files: [String]())
    var settings: IndexSettings?
    var counts = (taken: 0, repeated: 0)
    var textBytes = 0

    try WorkQueue<ShardOrder>.run(
      workers: max(1, run.options.jobs), capacity: run.options.jobs + 1,
      makeWorker: {
        var builder: ShardBuilder?
        return { order in
          let worker =
            try builder
            ?? ShardBuilder(
              directory: building, settings: order.settings, tagger: try run.makeTagger())
          builder = worker
          let passages = try worker.build(order.batch)
          shards.withLock { $0[order.batch.number] = passages }
          progress.add(passages: passages)
        }
      },
      produce: { emit in
        var batcher = DocumentBatcher(targetBytes: run.options.shardBytes)
        let order = { (batch: DocumentBatch) in
          let known = try settings ?? IndexSettings.measured(on: batch, for: run)
          settings = known
          textBytes += batch.textBytes
          try emit(ShardOrder(batch: batch, settings: known))
        }
        outcome = try run.forEachDocument(progress: progress) { try batcher.add($0, emit: order) }
        if !run.cancellation.isCancelled { try batcher.flush(emit: order) }
        counts = (batcher.taken, batcher.repeated)
      })

    let passages = shards.withLock { $0 }
    var summary = IndexSummary()
    summary.added = counts.taken
    summary.unchanged = counts.repeated
    summary.rejected = outcome.rejected
    summary.passages = passages.values.reduce(0, +)
    summary.textBytes = textBytes
    summary.wasInterrupted = run.cancellation.isCancelled
    guard !summary.wasInterrupted else { return summary }
    let final = try settings ?? IndexSettings.measured(on: DocumentBatch(number: 0), for: run)
    try ShardPublication(directory: run.directory, building: building, settings: final)
      .publish(shards: passages.count, passages: summary.passages, progress)
    return summary
  }

  /// A rebuild holds its shards, their merge and the index it replaces at once.
  private func preflight() throws {
    let needed = run.plan.totalBytes * 3
    let free = FreeSpace.bytes(at: run.directory.path)
    if let free, free < needed {
      throw IndexError.diskFull(path: run.directory.path, needed: needed, free: free)
    }
  }
}

/// A batch on its way to a worker, with the settings that the first batch decided.
private struct ShardOrder: Sendable {
  var batch: DocumentBatch
  var settings: IndexSettings
}
