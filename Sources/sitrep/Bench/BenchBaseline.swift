import FoundationEssentials
import PassageSearch

/// An earlier benchmark of the same queries with the same settings, to hold a new one against.
struct BenchBaseline {
  private let path: String
  private let baseline: BenchReport

  /// - Throws: ``InputError/badFile(path:reason:)``.
  init(path: String) throws {
    self.path = path
    do {
      baseline = try JSONDecoder().decode(
        BenchReport.self, from: Data(try InputFileBytes.read(path)))
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError.badFile(path: path, reason: "it was not written by sitrep bench --json")
    }
  }

  /// Whether there is something to compare.
  /// - Throws: ``InputError/badFile(path:reason:)`` where other settings, other queries or other classes
  ///   were measured.
  func check(_ settings: BenchReport.Settings, _ queries: [BenchQuery]) throws {
    let differences = baseline.settings.differences(from: settings)
    guard differences.isEmpty else {
      throw unusable("it was measured with other settings: " + differences.joined(separator: ", "))
    }
    let known = Set(baseline.queries.map { [$0.class, $0.query] })
    guard queries.contains(where: { known.contains([$0.class, $0.query]) }) else {
      throw unusable("it has none of these queries")
    }
    let classes = Set(baseline.queries.map(\.class))
    let differing = classes.symmetricDifference(queries.map(\.class)).sorted()
    guard differing.isEmpty else {
      let names = differing.map { classes.contains($0) ? "\($0) only there" : "\($0) only here" }
      throw unusable("it has other classes of queries: " + names.joined(separator: ", "))
    }
  }

  private func unusable(_ reason: String) -> InputError { .badFile(path: path, reason: reason) }

  /// What differs without being worse, one sentence each.
  func differences(from report: BenchReport) -> [String] {
    var notes: [String] = []
    let (old, new) = (baseline.index, report.index)
    if old.uuid != new.uuid || old.revision != new.revision {
      notes.append(
        "the index is not the one of the baseline: \(old.passages) passages then, "
          + "\(new.passages) now")
    }
    if let then = baseline.settings.today, let now = report.settings.today, then != now {
      notes.append("“last winter” counted from \(then) then, from \(now) now (--today)")
    }
    let known = Set(baseline.queries.map { [$0.class, $0.query] })
    let unknown = report.queries.filter { !known.contains([$0.class, $0.query]) }.count
    if unknown > 0 { notes.append("\(unknown) queries are not in the baseline") }
    return notes
  }

  /// What got worse, one sentence each: answers that changed, classes whose mean or p99 grew by more
  /// than `factor`.
  func regressions(in report: BenchReport, factor: Double) -> [String] {
    let known = Dictionary(
      baseline.queries.map { ([$0.class, $0.query], $0) }, uniquingKeysWith: { $1 })
    var regressions = report.queries.compactMap { result -> String? in
      guard let before = known[[result.class, result.query]] else { return nil }
      if before.ids != result.ids { return "the answer to “\(result.query)” changed" }
      // Estimates are not compared: they depend on what is cached.
      guard before.totalIsExact != false, result.totalIsExact != false,
        before.total != result.total
      else { return nil }
      return "the matches of “\(result.query)” were \(before.total) and are \(result.total)"
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

extension BenchReport.Settings {
  /// Settings that were not the same, but for those that change no answer and no latency, and the day,
  /// which is another every day; what an earlier version did not note is taken for the same.
  fileprivate func differences(from other: Self) -> [String] {
    func differs<T: Equatable>(_ one: T?, _ other: T?) -> Bool {
      if let one, let other { one != other } else { false }
    }
    let names = [
      ("--match", match != other.match), ("--limit", limit != other.limit),
      ("--no-aliases", differs(aliases, other.aliases)),
      ("--no-translations", differs(translations, other.translations)),
      ("--no-topics", differs(topics, other.topics)),
      ("--no-documents", differs(documents, other.documents)),
      ("--no-dates", differs(dates, other.dates)), ("--widen", differs(widen, other.widen)),
      ("--plain", plain != other.plain && (aliases == nil || other.aliases == nil)),
      ("--threads", threads != other.threads), ("--rate", rate != other.rate),
      ("--cold", cold != other.cold), ("--pages", pages != other.pages),
      ("--cache", differs(cache, other.cache)),
    ]
    return names.filter(\.1).map(\.0)
  }
}
