import EntityTagging
import FoundationEssentials
import TextAnalysis
import XapianStore

/// Brings an index up to date with files and folders: builds it, or updates what changed.
public struct Indexer: Sendable {
  private let directory: IndexDirectory
  private let options: IndexOptions

  public init(directory: IndexDirectory, options: IndexOptions) {
    self.directory = directory
    self.options = options
  }

  /// Reads `paths` and indexes what is new or changed.
  ///
  /// A first run, or one with ``IndexOptions/rebuild``, builds beside the current index and publishes
  /// by rename; other runs update the current index, each document wholly or not at all.
  /// - Throws: ``IndexError``, ``InputError`` for unusable arguments.
  public func run(
    _ paths: [String], observer: IndexObserver = IndexObserver(),
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> IndexSummary {
    let reader = DocumentReader(options: options.reading)
    let plan = try reader.plan(paths: paths)
    let gazetteer =
      options.isTagged ? try Gazetteer.withLists(options.gazetteers) : nil
    let run = IndexRun(
      directory: directory, options: options, reader: reader, plan: plan, gazetteer: gazetteer,
      observer: observer, cancellation: cancellation)
    return try IndexError.translating(directory) {
      try directory.requireOwnFolder()
      if options.isDryRun { return try IndexPreview(run: run).summary() }
      if plan.files.isEmpty, !options.prune { return nothingRead(plan, observer) }
      let lock = try WriterLock(directory, wait: options.waitsForLock)
      defer { lock.release() }
      return options.rebuild || directory.currentGeneration == nil
        ? try IndexRebuild(run: run).build() : try IndexUpdate(run: run).apply()
    }
  }

  /// A mistyped path must not leave an empty index behind.
  private func nothingRead(_ plan: InputPlan, _ observer: IndexObserver) -> IndexSummary {
    plan.problems.forEach(observer.reject)
    var summary = IndexSummary()
    summary.rejected = plan.problems.count
    return summary
  }
}

/// What the parts of one run share.
struct IndexRun: Sendable {
  var directory: IndexDirectory
  var options: IndexOptions
  var reader: DocumentReader
  var plan: InputPlan
  var gazetteer: Gazetteer?
  var observer: IndexObserver
  var cancellation: CancellationFlag

  /// Digest of the gazetteer with the users' lists; `nil` without lists.
  var listsDigest: String? { options.gazetteers.isEmpty ? nil : gazetteer?.digest }

  /// A worker's own analyser and taggers.
  func makeTagger() throws -> DocumentTagger {
    DocumentTagger(
      stemmer: try SnowballStemming(), gazetteer: gazetteer, mode: options.passages)
  }

  /// An update must cut and tag as the index was made, or equal texts would have different passages
  /// and tags.
  /// - Throws: ``InputError/otherPassages(indexed:)``, ``InputError/otherTagging(indexed:)``.
  func requireLikeness(to settings: IndexSettings) throws(InputError) {
    guard settings.passages == options.passages.rawValue else {
      throw .otherPassages(indexed: settings.passages)
    }
    if settings.isTagged != options.isTagged {
      throw .otherTagging(indexed: settings.isTagged ? "with tags" : "with --no-tagging")
    }
    if settings.gazetteer != listsDigest {
      throw .otherTagging(
        indexed: settings.gazetteer == nil ? "without --gazetteer" : "with other --gazetteer files")
    }
  }

  /// Reads every planned file in order and hands over its documents; stops quietly when cancelled.
  /// - Parameter each: returns a reject for a document that cannot be indexed.
  /// - Returns: the files that were read wholly.
  func forEachDocument(
    progress: ProgressReporter, _ each: (Document) throws -> Reject?
  ) throws -> (rejected: Int, files: [String]) {
    var rejected = 0
    var files: [String] = []
    let reject = { (reject: Reject) in
      rejected += 1
      observer.reject(reject)
    }
    plan.problems.forEach(reject)
    for file in plan.files where !cancellation.isCancelled {
      var isWhole = true
      try reader.read(
        file,
        each: { document in
          document.warnings.forEach(observer.reject)
          if let refusal = try each(document) { reject(refusal) }
          progress.add(documents: 1)
        },
        reject: {
          isWhole = false
          reject($0)
        },
        progress: { progress.add(bytes: $0) },
        shouldStop: { cancellation.isCancelled })
      // What could not be read may be what the index holds: nothing of such a file is known to be gone.
      if isWhole { files.append(file.path) }
    }
    return (rejected, files)
  }
}
