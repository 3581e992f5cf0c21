import PassageSearch
import Synchronization

/// Open searches for the threads of a benchmark: what the warm-up has learnt of words stays known.
final class SearchPool: @unchecked Sendable {
  private let directory: IndexDirectory
  private let cache: HotPostings?
  private let lock = Mutex(())
  /// Those that no thread uses; guarded by `lock`.
  private var free: [WarmSearch] = []

  init(directory: IndexDirectory, cache: HotPostings?) {
    self.directory = directory
    self.cache = cache
  }

  func open() throws -> WarmSearch { try WarmSearch(directory: directory, cache: cache) }

  /// Runs `body` with a search that no other thread uses meanwhile.
  func withSearch<R>(_ body: (inout WarmSearch) throws -> R) throws -> R {
    var search = try lock.withLock { _ in free.popLast() } ?? open()
    defer { lock.withLock { _ in free.append(search) } }
    return try body(&search)
  }
}
