import Synchronization

/// Asks long work to stop at the next safe point. Shared between threads and signal handlers.
public final class CancellationFlag: Sendable {
  private let flag = Atomic(false)
  public init() {}
  public func cancel() { flag.store(true, ordering: .relaxed) }
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
