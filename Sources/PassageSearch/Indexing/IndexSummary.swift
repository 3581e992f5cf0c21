/// How an indexing run ended.
public struct IndexSummary: Sendable, Equatable {
  public var added = 0
  public var replaced = 0
  public var unchanged = 0
  public var pruned = 0
  public var rejected = 0
  /// Passages in the index after the run.
  public var passages = 0
  /// UTF-8 bytes of text that were indexed in this run.
  public var textBytes = 0
  public var wasInterrupted = false

  public init() {}
}
