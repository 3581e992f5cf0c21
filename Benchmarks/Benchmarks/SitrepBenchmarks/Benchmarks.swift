import Benchmark

/// Every benchmark of the suite; the plugin's generated `main` calls it.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Settings.standard
  registerText()
  registerQueries()
  registerIndexing()
  registerOpening()
  registerSearches()
}
