import ArgumentParser

/// What a benchmark is compared with, and where it is kept.
struct BenchComparison: ParsableArguments {
  @Option(help: "Keeps everything that was measured in this file.")
  var json: String?
  @Option(help: "Fails when an answer changed or a class got slower than in this file.")
  var baseline: String?
  @Option(help: "How much slower a class may get before --baseline fails.")
  var factor = 1.2

  func validate() throws {
    guard factor > 0, factor.isFinite else {
      throw ValidationError("--factor takes a number above 0.")
    }
  }

  /// Reads the baseline, before anything is measured and before ``json``, which may be the same file,
  /// is written.
  /// - Throws: ``InputError`` where nothing can be compared with it.
  func read(_ settings: BenchReport.Settings, _ queries: [BenchQuery]) throws -> BenchBaseline? {
    guard let baseline else { return nil }
    let read = try BenchBaseline(path: baseline)
    try read.check(settings, queries)
    return read
  }

  /// Compares, then keeps what was measured; a baseline that was better stays.
  /// - Returns: whether nothing got worse.
  func finish(_ report: BenchReport, _ earlier: BenchBaseline?) throws -> Bool {
    let regressions = earlier?.regressions(in: report, factor: factor) ?? []
    for note in earlier?.differences(from: report) ?? [] { Console.note(note) }
    for regression in regressions { Console.note(regression) }
    if let json {
      if json == baseline, !regressions.isEmpty {
        Console.note("\(json) is left as it was")
      } else {
        let file = try OutputFile(path: json)
        try file.write(report.json())
        file.close()
      }
    }
    return regressions.isEmpty
  }
}
