import Dispatch
import PassageSearch
import Synchronization

/// What was measured of one query.
struct BenchResult: Sendable, Codable {
  var query: String
  var `class`: String
  /// One latency per round, in microseconds.
  var microseconds: [Double]
  /// Ids of the passages, best first.
  var ids: [String]
  var total: Int
  /// Whether ``total`` counts every match; how far estimates go depends on what is cached. Reports of
  /// earlier versions do not say.
  var totalIsExact: Bool?
  /// Why the query could not be run.
  var error: String?
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
  /// Measures whole pages, with texts and highlights, instead of ranking alone.
  var measuresPages: Bool

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
    let note = { @Sendable (number: Int, answer: Answer, latency: Duration?) in
      results.withLock { results in
        switch answer {
        case .success(let found):
          if let latency { results[number].microseconds.append(latency / .microseconds(1)) }
          results[number].ids = found.ids ?? results[number].ids
          results[number].total = found.total
          results[number].totalIsExact = found.isExact
        case .failure(let error): results[number].error = "\(error)"
        }
      }
    }
    let searches = SearchPool(
      directory: directory,
      cache: isCold || cacheMegabytes == 0 ? nil : try HotPostings(megabytes: cacheMegabytes),
      threads: threads)
    // The warm-up notes which passages they are: between timed queries that would be a disturbance.
    // Twice, because long posting lists are decoded when they are used again.
    if !isCold {
      try measure(queries, rounds: 2, rate: nil, searches, readsIDs: true) { note($0, $2, nil) }
    }
    let clock = ContinuousClock()
    let start = clock.now
    try measure(queries, rounds: rounds, rate: rate, searches, readsIDs: isCold) {
      note($0, $2, $1)
    }
    return Outcome(results: results.withLock { $0 }, elapsed: clock.now - start)
  }

  private typealias Answer = Result<(ids: [String]?, total: Int, isExact: Bool), any Error>

  private func measure(
    _ queries: [BenchQuery], rounds: Int, rate: Double?, _ searches: SearchPool,
    readsIDs: Bool, record: @escaping @Sendable (Int, Duration, Answer) -> Void
  ) throws {
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    let clock = ContinuousClock()
    let start = clock.now
    let count = queries.count * rounds
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      do {
        try searches.withSearch(of: thread) { search in
          while failure.withLock({ $0 == nil }) {
            let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard turn < count else { return }
            let number = turn % queries.count
            if isCold { PageCache.drop(directory) }
            // With a fixed rate a stalled query delays the next ones, and their waiting counts.
            let due = rate.map { start + .seconds(Double(turn) / $0) }
            if let due { clock.sleep(untilNear: due) }
            let begin = due ?? clock.now
            if isCold { search = try searches.open() }
            let (end, answer) = try answer(queries[number], search, clock, readsIDs: readsIDs)
            record(number, end - begin, answer)
          }
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  /// A query's answer and when it was there. A query that cannot be run is an answer; an index that
  /// cannot be read ends the benchmark.
  private func answer(
    _ query: BenchQuery, _ search: WarmSearch, _ clock: ContinuousClock, readsIDs: Bool
  ) throws -> (end: ContinuousClock.Instant, answer: Answer) {
    var options = options
    options.facets += query.facet.map { [$0] } ?? []
    do {
      if measuresPages {
        let page = try search.search(query.query, options: options)
        return (
          clock.now, .success((page.hits.map(\.passage.id), page.total, page.totalIsExact))
        )
      }
      let ranking = try search.rank(query.query, options: options)
      let end = clock.now
      let ids = readsIDs ? try search.ids(of: ranking) : nil
      return (end, .success((ids, ranking.total, ranking.totalIsExact)))
    } catch let error as IndexError {
      throw error
    } catch {
      return (clock.now, .failure(error))
    }
  }
}
