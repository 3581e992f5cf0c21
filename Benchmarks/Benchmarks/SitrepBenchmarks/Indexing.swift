import Benchmark
import PassageSearch

/// A rebuild: reading, tagging, indexing and publishing of all sample reports on two threads.
func registerIndexing() {
  let index = ScratchIndex()
  Benchmark(
    "index.rebuild", configuration: .init(warmupIterations: 1, maxDuration: .seconds(6)),
    closure: { _ in try index.rebuild() },
    teardown: { try index.remove() })
}
