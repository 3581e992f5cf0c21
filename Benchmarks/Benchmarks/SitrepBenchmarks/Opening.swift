import Benchmark
import PassageSearch

/// Opening an index for a first search, with its files in the page cache and without.
func registerOpening() {
  register("open.cached", isCold: false)
  register("open.cold", isCold: true)
}

private func register(_ name: String, isCold: Bool) {
  let index = ScratchIndex()
  Benchmark(
    name, configuration: Settings.short,
    closure: { (benchmark: Benchmark) throws in
      if isCold { try index.dropPages() }
      benchmark.startMeasurement()
      let search = try WarmSearch(directory: index.directory)
      blackHole(try search.search("withdrawal from Kherson", options: SearchOptions()).total)
      benchmark.stopMeasurement()
    }, setup: { try index.rebuild() }, teardown: { try index.remove() })
}
