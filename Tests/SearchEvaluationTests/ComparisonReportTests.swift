import SearchEvaluation
import Testing

@Suite struct ComparisonReportTests {
  private static let qrels = "1 0 a 2\n1 0 b 1\n2 0 a 1\n3 0 a 1\n"

  private func report(_ averaging: Averaging = .complete) throws -> ComparisonReport {
    ComparisonReport(
      baseline: ("old", try Run(parsing: "1 Q0 b 1 9 x\n2 Q0 a 1 8 x\n3 Q0 a 1 8 x\n")),
      other: ("new", try Run(parsing: "1 Q0 b 1 9 y\n1 Q0 a 2 8 y\n3 Q0 a 1 8 y\n")),
      qrels: try Qrels(parsing: Self.qrels), metric: .recall(10), queries: ["1": "left the city"],
      averaging: averaging)
  }

  @Test func `rows come with the largest gain first`() throws {
    let rows = try report().rows
    #expect(rows.map(\.topic) == ["1", "3", "2"])
    #expect(rows.map(\.difference) == [0.5, 0, -1])
    #expect(rows[0].gained == ["a"] && rows[0].lost.isEmpty)
    #expect(rows[2].lost == ["a"] && rows[2].gained.isEmpty)
    #expect(rows[0].query == "left the city")
  }

  @Test func `only answered topics are compared on request`() throws {
    #expect(try report(.answered).rows.map(\.topic) == ["1", "3"])
  }

  @Test func `the measure of the rows comes first, judged documents not at all`() throws {
    let metrics = try report().comparisons.map(\.metric)
    #expect(metrics.first == .recall(10))
    #expect(!metrics.contains(.judged(10)))
    #expect(Set(metrics).count == metrics.count)
  }

  @Test func `the text lists what differs and counts the rest`() throws {
    let text = try report().text()
    #expect(text.hasPrefix("new against old\n"))
    #expect(text.contains("\n1        0.5000  1.0000     +0.5000      1     0  left the city\n"))
    #expect(text.contains("\nR@10: 1 better, 1 worse, 1 equal\n"))
    #expect(!text.contains("\n3  "))
    #expect(try report().text(all: true).contains("\n3  "))
  }

  @Test func `csv and json hold every topic`() throws {
    #expect(
      try report().csv() == """
        topic,metric,baseline,other,difference,gained,lost,query
        1,R@10,0.5,1.0,0.5,a,,left the city
        3,R@10,1.0,1.0,0.0,,,
        2,R@10,1.0,0.0,-1.0,,a,

        """)
    let json = try report().json()
    #expect(json.hasPrefix(#"{"baseline":"old","other":"new","metric":"R@10","comparisons":[{"#))
    #expect(json.contains(#"{"topic":"2","query":null,"baseline":1.0,"other":0.0,"#))
  }

  @Test func `runs that do not differ have no p to explain`() throws {
    let run = try Run(parsing: "1 Q0 a 1 9 x\n")
    let same = ComparisonReport(
      baseline: ("a", run), other: ("b", run), qrels: try Qrels(parsing: Self.qrels))
    #expect(same.text().hasSuffix("\nnDCG@10: 0 better, 0 worse, 3 equal\n"))
  }
}
