import SearchEvaluation
import Testing

@Suite struct EvaluationReportTests {
  private func report(_ averaging: Averaging = .answered) throws -> EvaluationReport {
    let qrels = try Qrels(parsing: "1 0 a 2\n1 0 b 1\n2 0 a 1\n3 0 c 1\n")
    let plain = try Run(
      parsing: "1 Q0 b 1 9 x\n1 Q0 a 2 8 x\n2 Q0 z 1 9 x\n2 Q0 a 2 1 x\n9 Q0 a 1 1 x\n")
    let better = try Run(parsing: "1 Q0 a 1 9 y\n1 Q0 b 2 8 y\n2 Q0 a 1 9 y\n")
    return EvaluationReport(
      runs: [("plain", plain), ("a,\"b\"", better)], qrels: qrels,
      metrics: [.reciprocalRank, .judged(10)], averaging: averaging)
  }

  @Test func `the text shows means, the difference and what was left out`() throws {
    #expect(
      try report().text() == """
        run              topics        MRR  judged@10
        plain                 2     0.7500     0.7500
          95 % interval          0.50–1.00  0.50–1.00
        a,"b"                 2     1.0000     1.0000
          95 % interval          1.00–1.00  1.00–1.00

        a,"b" against plain
        metric  baseline   other  difference      95 % interval       p  better  worse  equal
        MRR       0.7500  1.0000     +0.2500  0.0000 to +0.5000  1.0000       1      0      1

        plain: 1 topic without results left out of the means
        plain: 1 topic without judgements left out
        a,"b": 1 topic without results left out of the means
        p: paired randomisation test, two-sided, 2 topics, 2 permutations (all)

        """)
  }

  @Test func `topics are listed on request`() throws {
    let text = try report().text(perTopic: true)
    #expect(
      text.contains(
        "\nplain  relevant  found     MRR  judged@10\n1             2      2  1.0000     1.0000\n"))
  }

  @Test func `complete averaging is said in the remarks`() throws {
    #expect(try report(.complete).text().contains("plain: 1 topic without results counted as 0\n"))
    #expect(try report(.complete).entries[1].evaluation.topics.count == 3)
  }

  @Test func `csv has a line per run, topic and metric, quoted where needed`() throws {
    #expect(
      try report().csv() == """
        run,topic,metric,value
        plain,1,MRR,1.0
        plain,1,judged@10,1.0
        plain,2,MRR,0.5
        plain,2,judged@10,0.5
        plain,all,MRR,0.75
        plain,all,judged@10,0.75
        "a,""b""\",1,MRR,1.0
        "a,""b""\",1,judged@10,1.0
        "a,""b""\",2,MRR,1.0
        "a,""b""\",2,judged@10,1.0
        "a,""b""\",all,MRR,1.0
        "a,""b""\",all,judged@10,1.0

        """)
  }

  @Test func `csv of the comparisons has a line per metric`() throws {
    #expect(
      try report().comparisonsCSV() == """
        baseline,other,metric,topics,baseline_mean,other_mean,difference,lower,upper,p,\
        better,worse,equal
        plain,"a,""b""\",MRR,2,0.75,1.0,0.25,0.0,0.5,1.0,1,0,1

        """)
  }

  @Test func `json is one object on one line`() throws {
    let json = try report().json(perTopic: false)
    #expect(
      json.hasPrefix(
        "{\"averaging\":\"answered\",\"metrics\":[\"MRR\",\"judged@10\"],\"runs\":[{\"name\":\"plain\","
          + "\"topicCount\":2,\"means\":{\"MRR\":0.75,\"judged@10\":0.75},"))
    #expect(json.contains("\"name\":\"a,\\\"b\\\"\""))
    #expect(json.contains("\"pValue\":1.0,\"permutations\":2,\"exact\":true,\"better\":1"))
    #expect(json.hasSuffix("}]}\n"))
    #expect(!json.contains("\"topics\":["))
    #expect(
      try report().json().contains(
        "{\"topic\":\"2\",\"retrieved\":2,\"relevant\":1,\"relevantRetrieved\":1,"
          + "\"values\":{\"MRR\":0.5,\"judged@10\":0.5}}"))
  }

  @Test func `the remark on p speaks of a measure that differs`() throws {
    let qrels = try Qrels(parsing: "1 0 a 2\n1 0 b 1\n2 0 a 1\n")
    let one = try Run(parsing: "1 Q0 b 1 9 x\n1 Q0 a 2 8 x\n2 Q0 a 1 9 x\n")
    let other = try Run(parsing: "1 Q0 a 1 9 x\n1 Q0 b 2 8 x\n2 Q0 a 1 9 x\n")
    // Precision is the same for both, nDCG is not.
    let metrics: [Metric] = [.precision(10), .nDCG(10)]
    let text = EvaluationReport(
      runs: [("x", one), ("y", other)], qrels: qrels, metrics: metrics
    ).text()
    #expect(text.contains("2 permutations (all)"))
    let same = EvaluationReport(runs: [("x", one), ("y", one)], qrels: qrels, metrics: metrics)
    #expect(!same.text().contains("permutations"))
  }

  @Test func `a single run has no comparison`() throws {
    let report = EvaluationReport(
      runs: [("x", try Run(parsing: "1 Q0 a 1 1 x"))], qrels: try Qrels(parsing: "1 0 a 1"))
    #expect(report.differences.isEmpty)
    #expect(report.comparisonsCSV().split(separator: "\n").count == 1)
    #expect(report.text().split(separator: "\n").count == 3)
  }

  @Test func `the same seed gives the same report`() throws {
    let fixture = ReferenceFixture()
    let runs = [("x", fixture.run), ("y", fixture.run)]
    let first = EvaluationReport(runs: runs, qrels: fixture.qrels, permutations: 10_000)
    let again = EvaluationReport(runs: runs, qrels: fixture.qrels, permutations: 10_000)
    #expect(first == again)
  }
}
