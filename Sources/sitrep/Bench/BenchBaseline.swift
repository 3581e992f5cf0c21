import FoundationEssentials
import PassageSearch

/// Holds a benchmark against an earlier one of the same index and queries.
struct BenchBaseline {
  private let baseline: BenchReport

  /// - Throws: ``InputError/badFile(path:reason:)``.
  init(path: String) throws {
    do {
      baseline = try JSONDecoder().decode(
        BenchReport.self, from: Data(try InputFileBytes.read(path)))
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError.badFile(path: path, reason: "it was not written by sitrep bench --json")
    }
  }

  /// What got worse, one sentence each: answers that changed, classes whose mean or p99 grew by more
  /// than `factor`.
  func regressions(in report: BenchReport, factor: Double) -> [String] {
    let known = Dictionary(
      baseline.queries.map { ("\($0.class)\n\($0.query)", $0.ids) }, uniquingKeysWith: { $1 })
    var regressions = report.queries.compactMap { result -> String? in
      guard let ids = known["\(result.class)\n\(result.query)"], ids != result.ids else {
        return nil
      }
      return "the answer to “\(result.query)” changed"
    }
    for now in report.classes {
      guard let before = baseline.classes.first(where: { $0.class == now.class }) else { continue }
      for (name, new, old) in [("mean", now.mean, before.mean), ("p99", now.p99, before.p99)]
      where new > old * factor {
        regressions.append("\(now.class): \(name) was \(old) µs and is \(new) µs")
      }
    }
    return regressions
  }
}
