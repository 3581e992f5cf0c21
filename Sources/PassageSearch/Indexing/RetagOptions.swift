/// How an index is tagged again.
public struct RetagOptions: Sendable {
  /// Users' own lists (TSV), added to the built-in gazetteer: they take the place of those that the
  /// index was tagged with.
  public var gazetteers: [String] = []
  /// Confirms that the index, tagged with users' lists, shall be tagged without any.
  public var dropsLists = false
  /// Says what would change and changes nothing.
  public var isDryRun = false
  /// Tags again even where nothing can have changed.
  public var force = false
  /// Waits for another writer instead of failing.
  public var waitsForLock = false
  /// Worker threads, at least 1.
  public var jobs = 2
  /// Text of a shard.
  var shardBytes = DocumentBatch.targetBytes

  public init() {}
}

/// How a retagging ended.
public struct RetagSummary: Sendable, Equatable {
  public var changes = RetagChanges()
  /// The index was tagged with the same model and lists: nothing was looked at.
  public var isUpToDate = false
  /// A new generation was published.
  public var isPublished = false
  public var wasInterrupted = false

  public init() {}
}
