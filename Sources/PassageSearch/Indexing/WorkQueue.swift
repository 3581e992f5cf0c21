import Dispatch
import Synchronization

/// Runs one producer and several workers with a bounded queue between them, so that memory does not
/// grow with the input. The first error of either side stops both and is thrown.
final class WorkQueue<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let free: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)
  private let workers: Int

  private init(workers: Int, capacity: Int) {
    self.workers = workers
    // Released free slots are signalled back, so a semaphore never dies below its start value.
    free = DispatchSemaphore(value: 0)
    for _ in 0..<capacity { free.signal() }
  }

  /// - Parameters:
  ///   - produce: runs on the calling thread; hands over items in order.
  ///   - makeWorker: runs once on each worker's thread; its result handles items.
  static func run(
    workers: Int, capacity: Int,
    makeWorker: @escaping @Sendable () throws -> (Item) throws -> Void,
    produce: (_ emit: @escaping (Item) throws -> Void) throws -> Void
  ) throws {
    let queue = WorkQueue(workers: workers, capacity: capacity)
    let group = DispatchGroup()
    for _ in 0..<workers {
      DispatchQueue.global().async(group: group) { queue.work(makeWorker) }
    }
    do { try produce(queue.emit) } catch { queue.fail(error) }
    queue.close()
    group.wait()
    if let failure = queue.state.withLock({ $0.failure }) { throw failure }
  }

  private func emit(_ item: Item) throws {
    free.wait()
    let failure = state.withLock { state -> (any Error)? in
      if state.failure == nil { state.items.append(item) }
      return state.failure
    }
    if let failure { throw failure }
    filled.signal()
  }

  private func close() {
    for _ in 0..<workers { filled.signal() }
  }

  private func fail(_ error: any Error) {
    state.withLock { if $0.failure == nil { $0.failure = error } }
    free.signal()
  }

  private func work(_ makeWorker: () throws -> (Item) throws -> Void) {
    do {
      let handle = try makeWorker()
      while let item = next() {
        try handle(item)
        free.signal()
      }
    } catch {
      fail(error)
    }
  }

  /// The next item, or `nil` when all is done or something failed.
  private func next() -> Item? {
    filled.wait()
    return state.withLock { state in
      guard state.failure == nil, !state.items.isEmpty else { return nil }
      return state.items.removeFirst()
    }
  }
}
