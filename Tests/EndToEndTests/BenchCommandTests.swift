import Foundation
import Testing

struct BenchCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace.indexed()
    try workspace.write(
      "queries.jsonl",
      """
      # two classes
      {"query":"troops withdrew","class":"words"}
      {"query":"\\"art museum\\"","class":"phrases","facet":"source"}

      """)
  }

  private func bench(_ arguments: String...) throws -> Outcome {
    try workspace.start(["bench", "--rounds", "2"] + arguments).wait()
  }

  /// What `bench --json report.json` has written.
  private func report() throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(workspace.read("report.json"))) as? [String: Any])
  }

  @Test(arguments: [[], ["--pages"], ["--cold"], ["--threads", "2"], ["--rate", "500"]])
  func `a benchmark keeps all that it measured`(_ load: [String]) throws {
    let outcome = try workspace.start(
      ["bench", "--rounds", "2", "--queries", "queries.jsonl", "--json", "report.json"] + load
    ).wait()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("phrases") && outcome.output.contains("queries/s"))
    let report = try report()
    #expect(
      Set(report.keys)
        == ["machine", "versions", "index", "settings", "classes", "queries", "throughput"])
    let index = try #require(report["index"] as? [String: Any])
    #expect(index["passages"] as? Int == 4)
    let classes = try #require(report["classes"] as? [[String: Any]])
    #expect(classes.compactMap { $0["class"] as? String } == ["phrases", "words", "(all)"])
    #expect(
      Set(classes[0].keys)
        == ["class", "count", "mean", "p50", "p90", "p95", "p99", "p999", "max", "qps"])
    let queries = try #require(report["queries"] as? [[String: Any]])
    #expect(queries.map { ($0["microseconds"] as? [Double])?.count } == [2, 2])
    #expect(queries.map { ($0["ids"] as? [String])?.isEmpty } == [false, false])
    #expect(queries[1]["total"] as? Int == 1)
    let settings = try #require(report["settings"] as? [String: Any])
    #expect(settings["rounds"] as? Int == 2)
    #expect(settings["cold"] as? Bool == load.contains("--cold"))
    #expect(settings["pages"] as? Bool == load.contains("--pages"))
  }

  @Test func `a query that cannot be run is 7, named, and not counted as answered`() throws {
    try workspace.write("mixed.txt", "troops\nevnt:looting\nmuseum OR\n")
    let outcome = try bench("--queries", "mixed.txt", "--json", "report.json")
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("“evnt:looting” was not run"))
    let report = try report()
    let queries = try #require(report["queries"] as? [[String: Any]])
    #expect(queries.map { ($0["microseconds"] as? [Double])?.count } == [2, 0, 0])
    #expect(queries.map { $0["error"] != nil } == [false, true, true])
    let classes = try #require(report["classes"] as? [[String: Any]])
    #expect(classes.map { $0["count"] as? Int } == [1])
    try workspace.write("none.txt", "evnt:looting\n")
    #expect(try bench("--queries", "none.txt", "--json", "report.json").status == 7)
    #expect(try self.report()["throughput"] as? Double == 0)
  }

  @Test func `a baseline fails where an answer changed or a class got slower`() throws {
    let measure = ["--queries", "queries.jsonl"]
    #expect(try bench("--queries", "queries.jsonl", "--json", "report.json").status == 0)
    let compared = ["bench", "--rounds", "2", "--baseline", "base.json", "--factor"]
    let report = try report()

    func write(_ change: (inout [String: Any]) throws -> Void) throws {
      var changed = report
      // Nothing is slower than this.
      try Self.set(["mean", "p99"], to: 1e9, in: &changed)
      try change(&changed)
      try workspace.write("base.json", Array(JSONSerialization.data(withJSONObject: changed)))
    }
    try write { _ in }
    #expect(try workspace.start(compared + ["1.2"] + measure).wait().status == 0)

    try write { report in
      var queries = try #require(report["queries"] as? [[String: Any]])
      queries[0]["ids"] = ["0123456789abcdef"]
      report["queries"] = queries
    }
    let changed = try workspace.start(compared + ["1.2"] + measure).wait()
    #expect(changed.status == 1)
    #expect(changed.errors.contains("the answer to “troops withdrew” changed"))
    #expect(!changed.errors.contains("art museum"))

    try write { try Self.set(["mean"], to: 0.001, in: &$0) }
    let slower = try workspace.start(compared + ["1.2"] + measure).wait()
    #expect(slower.status == 1)
    #expect(slower.errors.contains("words: mean was 0.001 µs and is "))
    #expect(try workspace.start(compared + ["1e12"] + measure).wait().status == 0)
  }

  private static func set(
    _ names: [String], to value: Double, in report: inout [String: Any]
  ) throws {
    report["classes"] = try #require(report["classes"] as? [[String: Any]]).map {
      $0.merging(names.map { ($0, value) }) { $1 }
    }
  }

  @Test func `files that are no baseline and no queries are 2 and named`() throws {
    try workspace.write("base.json", "{}")
    let baseline = try bench("--queries", "queries.jsonl", "--baseline", "base.json")
    #expect(baseline.status == 2)
    #expect(baseline.errors.contains("base.json: it was not written by sitrep bench --json"))
    try workspace.write("bad.jsonl", "{\"query\":\"troops\"}\n")
    let queries = try bench("--queries", "bad.jsonl")
    #expect(queries.status == 2)
    #expect(queries.errors.contains("bad.jsonl: line 1"))
  }

  @Test func `a file is compared with before it is written`() throws {
    let measure = ["bench", "--rounds", "1", "--queries", "queries.jsonl", "--factor", "1e9"]
    let both = measure + ["--json", "report.json", "--baseline", "report.json"]
    let missing = try workspace.start(both).wait()
    #expect(missing.status == 2 && missing.output.isEmpty)
    #expect(missing.errors.contains("report.json cannot be read"))
    #expect(try workspace.start(measure + ["--json", "report.json"]).wait().status == 0)
    #expect(try workspace.start(both).wait().status == 0)
    var report = try report()
    var queries = try #require(report["queries"] as? [[String: Any]])
    queries[0]["total"] = 77
    report["queries"] = queries
    try workspace.write("report.json", Array(JSONSerialization.data(withJSONObject: report)))
    let worse = try workspace.start(both).wait()
    #expect(worse.status == 1)
    #expect(worse.errors.contains("the matches of “troops withdrew” were 77 and are "))
    queries = try #require(self.report()["queries"] as? [[String: Any]])
    #expect(queries[0]["total"] as? Int == 77)
  }

  @Test func `a baseline of other settings, queries or classes compares nothing and is 2`() throws {
    #expect(try bench("--queries", "queries.jsonl", "--json", "base.json").status == 0)
    let settings = try bench(
      "--queries", "queries.jsonl", "--baseline", "base.json", "--no-topics", "-n", "3")
    #expect(settings.status == 2)
    #expect(settings.errors.contains("other settings: --limit, --no-topics"))
    try workspace.write("other.txt", "museum\n")
    let queries = try bench("--queries", "other.txt", "--baseline", "base.json")
    #expect(queries.status == 2 && queries.errors.contains("it has none of these queries"))
    try workspace.write("fewer.jsonl", #"{"query":"troops withdrew","class":"words"}"#)
    let classes = try bench("--queries", "fewer.jsonl", "--baseline", "base.json")
    #expect(classes.status == 2 && classes.errors.contains("phrases only there"))
    for factor in ["nan", "inf", "0", "-1"] {
      #expect(try bench("--queries", "other.txt", "--factor=\(factor)").status == 2)
    }
  }

  @Test func `another index than the baseline's is said`() throws {
    #expect(try bench("--queries", "queries.jsonl", "--json", "base.json").status == 0)
    #expect(try workspace.sitrep("index", "reports", "-q", "--rebuild").status == 0)
    let outcome = try bench(
      "--queries", "queries.jsonl", "--baseline", "base.json", "--factor", "1e9")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("the index is not the one of the baseline"))
  }

  @Test func `queries are read with line ends of Windows and a byte-order mark`() throws {
    try workspace.write("dos.txt", "\u{FEFF}troops\r\nmuseum\r\n")
    #expect(try bench("--queries", "dos.txt", "--json", "report.json").status == 0)
    let queries = try #require(try report()["queries"] as? [[String: Any]])
    #expect(queries.map { $0["query"] as? String } == ["troops", "museum"])
    try workspace.write("dos.jsonl", "{\"query\":\"troops\",\"class\":\"a\"}\r\n")
    #expect(try bench("--queries", "dos.jsonl").status == 0)
    try workspace.write("bad.txt", Array("troops\n".utf8) + [0xFF, 0x0A])
    let bad = try bench("--queries", "bad.txt")
    #expect(bad.status == 2 && bad.errors.contains("bad.txt: line 2 is not UTF-8"))
  }

  @Test func `queries a second are those that were answered, not what the latency promises`() throws
  {
    let outcome = try bench("--queries", "queries.jsonl", "--rate", "20", "--json", "report.json")
    #expect(outcome.status == 0)
    let report = try report()
    let classes = try #require(report["classes"] as? [[String: Any]])
    let rates = classes.compactMap { $0["qps"] as? Double }
    #expect(rates.count == 3 && rates.allSatisfy { $0 > 0 && $0 < 60 })
    #expect(report["throughput"] as? Double == rates.last)
  }
}
