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
}
