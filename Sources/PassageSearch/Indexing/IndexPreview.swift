import XapianStore

/// What an indexing run would do, without doing it.
struct IndexPreview {
  let run: IndexRun

  func summary() throws -> IndexSummary {
    var summary = IndexSummary()
    var seen = SeenUnits()
    let units = try storedUnits()
    let progress = ProgressReporter(totalBytes: run.plan.totalBytes, observer: run.observer)
    let outcome = try run.forEachDocument(progress: progress) { document in
      switch seen.check(document) {
      case .repeated: return nil
      case .conflicting: return SeenUnits.reject(document)
      case .new: break
      }
      guard try units.verdict(on: document, &summary) != .unchanged else { return nil }
      summary.textBytes += document.text.count
      return nil
    }
    if run.options.prune {
      summary.pruned = try units.gone(read: Set(outcome.files), seen: seen).count
    }
    summary.rejected = outcome.rejected
    summary.wasInterrupted = run.cancellation.isCancelled
    return summary
  }

  private func storedUnits() throws -> StoredUnits {
    if run.options.rebuild || run.directory.currentGeneration == nil {
      return try StoredUnits(database: nil)
    }
    let database = try run.directory.currentDatabase()
    let reader = try StoreReader(paths: [database])
    try run.requireLikeness(to: IndexSettings.read(from: reader, of: run.directory.path))
    return try StoredUnits(database: database)
  }
}
