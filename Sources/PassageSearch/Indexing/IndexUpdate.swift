import XapianStore

/// Brings the current index up to date: each document is replaced wholly or not at all, and what was
/// committed before an interruption is skipped by its hash in the next run.
struct IndexUpdate {
  let run: IndexRun

  /// Passages between commits: bounds the memory of pending postings.
  private static let batchSize = 10_000

  func apply() throws -> IndexSummary {
    let database = try run.directory.currentDatabase()
    let settings = try IndexSettings.read(
      from: StoreReader(paths: [database]), of: run.directory.path)
    guard settings.passages == run.options.passages.rawValue else {
      throw InputError.otherPassages(indexed: settings.passages)
    }
    try checkTagging(settings)
    var update = PendingUpdate(
      writer: try StoreWriter(path: database, mode: .open),
      units: try StoredUnits(database: database),
      tagger: try run.makeTagger(),
      packer: PassagePacker(settings: settings))
    let progress = ProgressReporter(totalBytes: run.plan.totalBytes, observer: run.observer)
    var seen = SeenUnits()
    let outcome = try run.forEachDocument(progress: progress) { document in
      switch seen.check(document) {
      case .repeated: return nil
      case .conflicting: return SeenUnits.reject(document)
      case .new: break
      }
      progress.add(passages: try update.take(document))
      if update.pending >= Self.batchSize { try update.commit() }
      return nil
    }
    if run.options.prune, !run.cancellation.isCancelled {
      try update.prune(read: Set(outcome.files), seen: seen)
    }
    return try update.finish(
      rejected: outcome.rejected, wasInterrupted: run.cancellation.isCancelled)
  }
}

extension IndexUpdate {
  /// An update must tag as the index was tagged, or equal texts would have different tags.
  private func checkTagging(_ settings: IndexSettings) throws {
    if settings.isTagged != run.options.isTagged {
      throw InputError.otherTagging(indexed: settings.isTagged ? "with tags" : "with --no-tagging")
    }
    if settings.gazetteer != run.listsDigest {
      throw InputError.otherTagging(
        indexed: settings.gazetteer == nil ? "without --gazetteer" : "with other --gazetteer files")
    }
  }
}

/// The writer of an update with what it has counted so far.
private struct PendingUpdate: ~Copyable {
  private var writer: StoreWriter
  private var units: StoredUnits
  private let tagger: DocumentTagger
  private let packer: PassagePacker
  private var summary = IndexSummary()
  private(set) var pending = 0

  init(
    writer: consuming StoreWriter, units: consuming StoredUnits, tagger: DocumentTagger,
    packer: PassagePacker
  ) {
    self.writer = writer
    self.units = units
    self.tagger = tagger
    self.packer = packer
  }

  /// - Returns: passages added; 0 when the document is unchanged.
  mutating func take(_ document: Document) throws -> Int {
    if let stored = try units.record(of: document.unit) {
      guard stored.contentHash != document.contentHash || stored.file != document.file else {
        summary.unchanged += 1
        return 0
      }
      pending += try writer.delete(
        term: IndexSchema.term(IndexSchema.Prefix.unit, document.unit))
      summary.replaced += 1
    } else {
      summary.added += 1
    }
    summary.textBytes += document.text.count
    let passages = packer.pack(tagger.tag(document))
    for passage in passages { _ = try writer.add(passage) }
    pending += passages.count
    return passages.count
  }

  mutating func commit() throws {
    try writer.setMetadata(
      IndexSchema.Key.passageCount, Array(String(writer.documentCount).utf8))
    try writer.flush()
    try units.refresh()
    pending = 0
  }

  /// Drops units whose file is gone, or that their file, read in this run, no longer holds.
  mutating func prune(read files: Set<String>, seen: SeenUnits) throws {
    try commit()
    for term in try units.gone(read: files, seen: seen) {
      pending += try writer.delete(term: term)
      summary.pruned += 1
    }
  }

  consuming func finish(rejected: Int, wasInterrupted: Bool) throws -> IndexSummary {
    try commit()
    summary.rejected = rejected
    summary.passages = writer.documentCount
    summary.wasInterrupted = wasInterrupted
    let result = summary
    try writer.commit()
    return result
  }
}
