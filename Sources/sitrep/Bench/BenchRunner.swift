import Dispatch
import PassageSearch
import Synchronization

/// What was measured of one query.
struct BenchResult: Sendable, Codable {
  var query: String
  var `class`: String
  /// One latency per round, in microseconds.
  var microseconds: [Double]
  /// Ranked passage ids of the last round.
  var ids: [String]
  var total: Int
}

/// Runs queries and measures their latency.
struct BenchRunner: Sendable {
  var directory: IndexDirectory
  var options: SearchOptions
  var rounds: Int
  var threads: Int
  /// Queries a second, all threads together; `nil` runs each as soon as the one before is done.
  var rate: Double?
  /// Drops the index from the page cache and opens it anew for each query.
  var isCold: Bool
  /// Memory for decoded posting lists, in megabytes; 0 for none.
  var cacheMegabytes: Int

  /// What a run took in all.
  struct Outcome {
    var results: [BenchResult]
    var elapsed: Duration
  }

  func run(_ queries: [BenchQuery]) throws -> Outcome {
    let results = Mutex(
      queries.map {
        BenchResult(query: $0.query, class: $0.class, microseconds: [], ids: [], total: 0)
      })
    let cache = isCold || cacheMegabytes == 0 ? nil : try HotPostings(megabytes: cacheMegabytes)
    if !isCold { try measure(queries, rounds: 1, rate: nil, cache) { _, _, _ in } }
    let clock = ContinuousClock()
    let start = clock.now
    try measure(queries, rounds: rounds, rate: rate, cache) { number, latency, page in
      results.withLock { results in
        results[number].microseconds.append(latency / .microseconds(1))
        results[number].ids = page.hits.map(\.passage.id)
        results[number].total = page.total
      }
    }
    return Outcome(results: results.withLock { $0 }, elapsed: clock.now - start)
  }

  private func measure(
    _ queries: [BenchQuery], rounds: Int, rate: Double?, _ cache: HotPostings?,
    record: @escaping @Sendable (Int, Duration, ResultPage) -> Void
  ) throws {
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    let clock = ContinuousClock()
    let start = clock.now
    let count = queries.count * rounds
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      do {
        var search = isCold ? nil : try WarmSearch(directory: directory, cache: cache)
        while failure.withLock({ $0 == nil }) {
          let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard turn < count else { return }
          let number = turn % queries.count
          if isCold { PageCache.drop(directory) }
          // With a fixed rate a stalled query delays the next ones, and their waiting counts.
          let due = rate.map { start + .seconds(Double(turn) / $0) }
          if let due { clock.sleep(untilNear: due) }
          let begin = due ?? clock.now
          if isCold { search = try WarmSearch(directory: directory) }
          guard let page = try search?.search(queries[number].query, options: options) else {
            return
          }
          record(number, clock.now - begin, page)
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
