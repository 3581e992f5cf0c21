import Synchronization

/// What an indexing run has done so far.
public struct IndexProgress: Sendable, Equatable {
  public enum Phase: String, Sendable { case reading, merging, verifying, done }
  public var phase = Phase.reading
  /// Bytes of input files consumed, of ``totalBytes``.
  public var bytes = 0
  public var totalBytes = 0
  public var documents = 0
  public var passages = 0
}

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

/// Asks long work to stop at the next safe point. Shared between threads and signal handlers.
public final class CancellationFlag: Sendable {
  private let flag = Atomic(false)
  public init() {}
  public func cancel() { flag.store(true, ordering: .relaxed) }
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
