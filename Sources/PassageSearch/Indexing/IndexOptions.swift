/// How an indexing run works.
public struct IndexOptions: Sendable {
  public var passages = PassageMode.automatic
  /// Finds names, events and claims; without it a run is faster and `event:` and names find nothing.
  public var isTagged = true
  /// Users' own gazetteer files (TSV), added to the built-in one.
  public var gazetteers: [String] = []
  /// Drops documents whose files, or whose records in the given files, are gone.
  public var prune = false
  /// Says what would happen and changes nothing.
  public var isDryRun = false
  /// Builds the index anew even where one exists.
  public var rebuild = false
  /// Waits for another writer instead of failing.
  public var waitsForLock = false
  /// Worker threads, at least 1.
  public var jobs = 2
  public var reading = ReadingOptions()
  /// Text of a shard of a rebuild.
  var shardBytes = DocumentBatch.targetBytes

  public init() {}
}

/// What an indexing run tells its caller. The closures may be called from any thread.
public struct IndexObserver: Sendable {
  public var progress: @Sendable (IndexProgress) -> Void
  public var reject: @Sendable (Reject) -> Void

  public init(
    progress: @escaping @Sendable (IndexProgress) -> Void = { _ in },
    reject: @escaping @Sendable (Reject) -> Void = { _ in }
  ) {
    self.progress = progress
    self.reject = reject
  }
}
