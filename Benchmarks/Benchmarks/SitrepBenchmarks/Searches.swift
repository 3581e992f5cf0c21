import Benchmark
import PassageSearch

/// The query sets of `queries/`, a class each; an iteration runs every query once and reads its page.
func registerSearches() {
  for name in ["any", "all", "phrase", "near", "wildcard", "filtered", "faceted", "alias"] {
    register(class: name)
  }
}

private func register(class name: String) {
  let index = ScratchIndex()
  Benchmark(
    "search.\(name)",
    closure: { (_: Benchmark, session: Session) throws in
      for query in session.queries {
        blackHole(try session.page(of: query).total)
      }
    },
    setup: { () throws -> Session in
      try index.rebuild()
      return try Session(index: index, queries: Samples.queries(of: name))
    }, teardown: { try index.remove() })
}

/// An index that stays open, and what is asked of it.
private struct Session {
  let search: WarmSearch
  let queries: [SampleQuery]

  init(index: ScratchIndex, queries: [SampleQuery]) throws {
    search = try WarmSearch(directory: index.directory)
    self.queries = queries
  }

  func page(of query: SampleQuery) throws -> ResultPage {
    var options = SearchOptions()
    options.facets = query.facet.map { [$0] } ?? []
    return try search.search(query.query, options: options)
  }
}
