import FoundationEssentials
import Glibc
import Histogram
import PassageSearch

/// Latencies of one class of queries, in microseconds.
struct BenchClass: Codable, Sendable {
  var `class`: String
  /// Queries, not counting rounds.
  var count: Int
  var mean: Double
  var p50: Double
  var p90: Double
  var p95: Double
  var p99: Double
  var p999: Double
  var max: Double
  /// Queries of the class that were answered in a second of the whole run, all threads together.
  var qps: Double

  /// - Parameters:
  ///   - results: of this class.
  ///   - elapsed: what all classes took together.
  init(_ name: String, _ results: [BenchResult], elapsed: Duration) {
    // Nanoseconds with three significant digits, to a minute.
    var histogram = Histogram<UInt64>(
      highestTrackableValue: 60_000_000_000, numberOfSignificantValueDigits: .three)
    for latency in results.flatMap(\.microseconds) {
      histogram.record(UInt64(Swift.min(Swift.max(latency * 1_000, 1), 60_000_000_000)))
    }
    let percentile = { (share: Double) in
      (Double(histogram.valueAtPercentile(share)) / 100).rounded() / 10
    }
    `class` = name
    count = results.count
    mean = (histogram.mean / 100).rounded() / 10
    p50 = percentile(50)
    p90 = percentile(90)
    p95 = percentile(95)
    p99 = percentile(99)
    p999 = percentile(99.9)
    max = percentile(100)
    qps = BenchReport.perSecond(results, in: elapsed)
  }
}

/// Everything a benchmark keeps.
struct BenchReport: Codable {
  struct Machine: Codable {
    var processor: String
    var cores: Int
    var memoryMegabytes: Int
  }
  struct Index: Codable {
    var uuid: String
    var revision: UInt64
    var passages: Int
  }
  struct Settings: Codable {
    var match: String
    var limit: Int
    var plain: Bool
    var rounds: Int
    var threads: Int
    var rate: Double?
    var cold: Bool
    /// Whole pages were measured instead of ranking alone.
    var pages: Bool
    // Reports of earlier versions do not hold what follows.
    var aliases: Bool?
    var translations: Bool?
    var topics: Bool?
    var documents: Bool?
    var dates: Bool?
    var widen: Bool?
    /// What “last winter” counted from, as YYYYMMDD.
    var today: Int?
    /// Megabytes for decoded posting lists.
    var cache: Int?
  }

  var machine: Machine
  var versions: [String: String]
  var index: Index
  var settings: Settings
  var classes: [BenchClass]
  var queries: [BenchResult]
  /// Queries a second that were really answered, all threads together.
  var throughput: Double

  static func classes(of results: [BenchResult], elapsed: Duration) -> [BenchClass] {
    let groups = Dictionary(grouping: results, by: \.class)
    var classes = groups.keys.sorted().map { BenchClass($0, groups[$0] ?? [], elapsed: elapsed) }
    if classes.count > 1 { classes.append(BenchClass("(all)", results, elapsed: elapsed)) }
    return classes
  }

  /// Answers a second, to a tenth.
  static func perSecond(_ results: [BenchResult], in elapsed: Duration) -> Double {
    let answers = results.reduce(0) { $0 + $1.microseconds.count }
    return (Double(answers) / (elapsed / .seconds(1)) * 10).rounded() / 10
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension BenchReport.Machine {
  /// The machine this runs on.
  static var current: BenchReport.Machine {
    let lines = FileManager.default.contents(atPath: "/proc/cpuinfo").map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n")
    }
    let model = lines?.first { $0.hasPrefix("model name") }?.split(separator: ":").last
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    return BenchReport.Machine(
      processor: model.map { $0.trimmingPrefix { $0 == " " } }.map(String.init) ?? "unknown",
      cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
      memoryMegabytes: pages * sysconf(Int32(_SC_PAGESIZE)) / 1_000_000)
  }
}
