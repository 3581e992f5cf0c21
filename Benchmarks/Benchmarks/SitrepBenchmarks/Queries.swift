import Benchmark
import PassageSearch
import QueryLanguage

/// From the typed query to its tree, and on to the query that the store runs.
func registerQueries() {
  Benchmark(
    "query.parse", configuration: Settings.short,
    closure: { (_: Benchmark, queries: [SampleQuery]) throws in
      for query in queries { blackHole(try Query(parsing: query.query)) }
    }, setup: { try mixedQueries() })

  let index = ScratchIndex()
  Benchmark(
    "query.plan",
    closure: { (_: Benchmark, queries: [SampleQuery]) throws in
      // Opens the index for each query, as a command does.
      let engine = SearchEngine(directory: index.directory)
      for query in queries { blackHole(try engine.explain(query.query).storeQuery.utf8.count) }
    },
    setup: { () throws -> [SampleQuery] in
      try index.rebuild()
      return try mixedQueries()
    }, teardown: { try index.remove() })
}

/// Some queries of every class that can be planned without counting.
private func mixedQueries() throws -> [SampleQuery] {
  try ["any", "all", "phrase", "near", "wildcard", "filtered", "alias"].flatMap {
    try Samples.queries(of: $0).prefix(20)
  }
}
