import FoundationEssentials
import Synchronization

/// Turns the documents of a run into shards: read in order, cut into batches, built in parallel.
struct ShardPipeline {
  let run: IndexRun
  /// The folder of the shards; those that a killed run finished there are used again.
  let building: String
  let progress: ProgressReporter
  /// Whether an interrupted run builds what it has read, or leaves the batch it was in.
  var finishesBatch = false

  struct Outcome {
    var rejected = 0
    /// Files that were read wholly.
    var files: [String] = []
    /// Documents that went into shards, and those that stood in the input before.
    var taken = 0
    var repeated = 0
    var textBytes = 0
    var seen = SeenUnits()
    /// Passages by number of shard.
    var passages: [Int: Int] = [:]
  }

  /// - Parameters:
  ///   - settings: decides, with the first batch at hand, what the shards are built with.
  ///   - accepts: whether a document that the run has not met before goes into a shard.
  func build(
    settings: (DocumentBatch) throws -> IndexSettings,
    accepts: (Document) throws -> Bool = { _ in true }
  ) throws -> Outcome {
    try FileManager.default.createDirectory(atPath: building, withIntermediateDirectories: true)
    let shards = Mutex<[Int: Int]>([:])
    var outcome = Outcome()
    try WorkQueue<ShardOrder>.run(
      workers: max(1, run.options.jobs), capacity: run.options.jobs + 1,
      makeWorker: { [run, building, progress] in
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
        var known: IndexSettings?
        func order(_ batch: DocumentBatch) throws {
          let decided = try known ?? settings(batch)
          known = decided
          outcome.textBytes += batch.textBytes
          try emit(ShardOrder(batch: batch, settings: decided))
        }
        (outcome.rejected, outcome.files) = try run.forEachDocument(progress: progress) {
          try batcher.add($0, accepts: accepts, emit: order)
        }
        if finishesBatch || !run.cancellation.isCancelled { try batcher.flush(emit: order) }
        outcome.taken = batcher.taken
        outcome.repeated = batcher.repeated
        outcome.seen = batcher.seen
      })
    outcome.passages = shards.withLock { $0 }
    return outcome
  }
}

/// A batch on its way to a worker, with the settings that the first batch decided.
private struct ShardOrder: Sendable {
  var batch: DocumentBatch
  var settings: IndexSettings
}
