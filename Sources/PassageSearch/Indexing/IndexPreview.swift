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
      let stored = try units.record(of: document.unit)
      if stored == nil {
        summary.added += 1
      } else if stored?.contentHash == document.contentHash, stored?.file == document.file {
        summary.unchanged += 1
        return nil
      } else {
        summary.replaced += 1
      }
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
    let isFresh = run.options.rebuild || run.directory.currentGeneration == nil
    return try StoredUnits(database: isFresh ? nil : run.directory.currentDatabase())
  }
}
