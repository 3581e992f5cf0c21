import EntityTagging
import FoundationEssentials
import Synchronization
import XapianStore

/// Tags an index again from the text that it holds, after lists of names or the taggers changed. The
/// originals are not read: texts, ids, citations and metadata stay, tags and their postings are new.
///
/// A new generation is built beside the current one and published by one rename, as a rebuild does.
public struct Retagger: Sendable {
  private let directory: IndexDirectory
  private let options: RetagOptions

  public init(directory: IndexDirectory, options: RetagOptions = RetagOptions()) {
    self.directory = directory
    self.options = options
  }

  /// - Throws: ``IndexError``; ``InputError`` for lists that cannot be used, or that would be dropped.
  public func run(
    observer: IndexObserver = IndexObserver(), cancellation: CancellationFlag = CancellationFlag()
  ) throws -> RetagSummary {
    try IndexError.translating(directory) {
      // Nothing is made where no index is, not even a lock.
      _ = try directory.currentDatabase()
      let gazetteer = try Gazetteer.withLists(options.gazetteers)
      let lock = options.isDryRun ? nil : try WriterLock(directory, wait: options.waitsForLock)
      defer { lock?.release() }
      return try retag(gazetteer, observer, cancellation)
    }
  }

  /// The index knows its passages, not their bytes: these are judged by those met so far.
  private static func measured(_ observer: IndexObserver, passages: Int) -> IndexObserver {
    var measured = observer
    measured.progress = { progress in
      var progress = progress
      progress.totalBytes = progress.bytes / max(1, progress.passages) * passages
      observer.progress(progress)
    }
    return measured
  }

  private func retag(
    _ gazetteer: Gazetteer, _ observer: IndexObserver, _ cancellation: CancellationFlag
  ) throws -> RetagSummary {
    let index = try OpenIndex(directory)
    let identity = try TaggingIdentity(gazetteer: gazetteer, lists: options.gazetteers)
    var settings = index.settings
    settings.model = try index.recordModel
    if settings.gazetteer != nil, options.gazetteers.isEmpty, !options.dropsLists {
      let names = settings.tagging?.lists.joined(separator: ", ")
      throw InputError.droppedLists(names: names ?? "lists of your own")
    }
    var summary = RetagSummary()
    if settings.isTagged, identity.tagsLike(settings.tagging), !options.force {
      summary.isUpToDate = true
      return summary
    }
    settings.isTagged = true
    settings.gazetteer = options.gazetteers.isEmpty ? nil : gazetteer.digest
    settings.tagging = identity
    settings.lists = StoredLists(gazetteer)
    let run = RetagRun(
      index: index, settings: settings, gazetteer: gazetteer, options: options,
      building: directory.retagging,
      progress: ProgressReporter(
        totalBytes: 0, observer: Self.measured(observer, passages: index.passageCount)),
      cancellation: cancellation)
    if !options.isDryRun { try run.prepare() }
    // A dry run holds no lock: the folder may be another process's.
    defer { if !options.isDryRun { try? FileManager.default.removeItem(atPath: run.building) } }
    let outcome = try run.tagAll()
    summary.changes = outcome.changes
    summary.wasInterrupted = cancellation.isCancelled
    if options.isDryRun || summary.wasInterrupted { return summary }
    guard outcome.changes.passages == index.passageCount else {
      throw IndexError.corrupt(
        path: directory.path,
        reason: "\(outcome.changes.passages) passages of \(index.passageCount) can be read")
    }
    try ShardPublication(directory: directory, building: run.building, settings: settings)
      .publish(shards: outcome.shards, passages: outcome.changes.passages, run.progress)
    summary.isPublished = true
    return summary
  }
}
