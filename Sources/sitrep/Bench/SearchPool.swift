import PassageSearch
import Synchronization

/// An open search for each thread of a benchmark: what the warm-up has learnt of words stays known.
final class SearchPool: Sendable {
  private final class Slot: Sendable {
    let search = Mutex<WarmSearch?>(nil)
  }

  private let directory: IndexDirectory
  private let cache: HotPostings?
  private let slots: [Slot]

  init(directory: IndexDirectory, cache: HotPostings?, threads: Int) {
    self.directory = directory
    self.cache = cache
    slots = (0..<threads).map { _ in Slot() }
  }

  func open() throws -> WarmSearch { try WarmSearch(directory: directory, cache: cache) }

  /// Runs `body` with the search of a thread.
  func withSearch(of thread: Int, _ body: @Sendable (inout WarmSearch) throws -> Void) throws {
    try slots[thread].search.withLock { known in
      var search = try known ?? open()
      known = nil
      try body(&search)
      known = search
    }
  }
}
