import EntityTagging
import FoundationEssentials
import Synchronization
import XapianStore

/// One retagging at work: units from the index, through the workers, into shards.
struct RetagRun {
  let index: OpenIndex
  let settings: IndexSettings
  let gazetteer: Gazetteer
  let options: RetagOptions
  /// The folder of the shards.
  let building: String
  let progress: ProgressReporter
  let cancellation: CancellationFlag

  /// Shards, their merge and the index they replace lie side by side for a while.
  func prepare() throws {
    try index.directory.require(freeBytes: IndexStatistics(index: index).bytes * 2)
    try? FileManager.default.removeItem(atPath: building)
    try FileManager.default.createDirectory(
      atPath: building, withIntermediateDirectories: true)
  }

  /// - Returns: what changed, and how many shards were written.
  func tagAll() throws -> (changes: RetagChanges, shards: Int) {
    let total = Mutex(RetagChanges())
    let shards = Mutex(0)
    let job = RetagJob(
      settings: settings, gazetteer: gazetteer, isDryRun: options.isDryRun, building: building,
      path: index.directory.path)
    let progress = progress
    try WorkQueue<RetagBatch>.run(
      workers: max(1, options.jobs), capacity: options.jobs + 1,
      makeWorker: {
        let worker = try job.makeWorker()
        return { batch in
          let changes = try job.build(batch, worker)
          total.withLock { $0.add(changes) }
          shards.withLock { $0 += 1 }
          progress.add(
            bytes: batch.textBytes, documents: batch.units.count, passages: changes.passages)
        }
      },
      produce: { emit in
        var batch = RetagBatch(number: 0)
        try RetagSource(index).forEachUnit(shouldStop: { cancellation.isCancelled }) { unit in
          batch.textBytes += unit.textBytes
          batch.units.append(unit)
          guard batch.textBytes >= options.shardBytes else { return }
          try emit(batch)
          batch = RetagBatch(number: batch.number + 1)
        }
        if !batch.units.isEmpty, !cancellation.isCancelled { try emit(batch) }
      })
    return (total.withLock { $0 }, shards.withLock { $0 })
  }
}

/// What the workers of a retagging share.
private struct RetagJob: Sendable {
  let settings: IndexSettings
  let gazetteer: Gazetteer
  let isDryRun: Bool
  let building: String
  let path: String

  func makeWorker() throws -> RetagWorker {
    let mode = PassageMode(rawValue: settings.passages) ?? .automatic
    return RetagWorker(
      tagger: DocumentTagger(
        stemmer: try SnowballStemming(), gazetteer: gazetteer, mode: mode), settings: settings,
      path: path)
  }

  func build(_ batch: RetagBatch, _ worker: RetagWorker) throws -> RetagChanges {
    var changes = RetagChanges()
    if isDryRun {
      for unit in batch.units { _ = try worker.tag(unit, &changes) }
      return changes
    }
    var store = try StoreBuilder(path: ShardBuilder.path(of: batch.number, in: building))
    var spelling = SpellingCounts()
    for unit in batch.units {
      let (tagged, records) = try worker.tag(unit, &changes)
      for passage in worker.pack(tagged, records) { _ = try store.add(passage) }
      spelling.count(tagged.text)
    }
    for (word, frequency) in spelling.frequent {
      try store.addSpelling(word, frequency: frequency)
    }
    try store.finish()
    return changes
  }
}
