import Benchmark

/// What is measured, for how long, and how much worse than `Thresholds/` a figure may be. Throughput
/// is left out: the check would fail when it is more than twice as good.
enum Settings {
  static var standard: Benchmark.Configuration { configuration(tolerances) }

  /// For what takes few milliseconds: processor time is counted in steps of ten.
  static var short: Benchmark.Configuration {
    configuration(tolerances.filter { $0.key != .cpuTotal })
  }

  /// In percent. The check compares the 90th percentile.
  private static var tolerances: [BenchmarkMetric: BenchmarkThresholds] {
    [
      // A busy machine takes up to twice the time; what is worse than that is the code.
      .wallClock: .init(relative: [.p50: 100, .p90: 100]),
      .cpuTotal: .init(relative: [.p50: 100, .p90: 100]),
      .peakMemoryResident: .init(relative: [.p50: 50, .p90: 50]),
    ]
  }

  private static func configuration(
    _ tolerances: [BenchmarkMetric: BenchmarkThresholds]
  ) -> Benchmark.Configuration {
    let metrics: [BenchmarkMetric] = [.wallClock, .cpuTotal, .peakMemoryResident]
    return .init(
      metrics: metrics.filter { tolerances[$0] != nil }, warmupIterations: 3,
      maxDuration: .seconds(3), maxIterations: 1_000, thresholds: tolerances)
  }
}
