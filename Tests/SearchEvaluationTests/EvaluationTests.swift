import SearchEvaluation
import Testing

@Suite struct EvaluationTests {
  private static let metrics = Array(Metric.standard.prefix(5))
  private let fixture = ReferenceFixture()

  private func agree(_ ours: Double?, _ theirs: Double) -> Bool {
    ours.map { abs($0 - theirs) < 0.00005 } ?? false
  }

  @Test func `every measure of every topic agrees with trec_eval to four decimals`() {
    let evaluation = Evaluation(of: fixture.run, by: fixture.qrels, metrics: Self.metrics)
    #expect(evaluation.topics.map(\.id) == (1...12).map { "t\($0)" })
    for topic in evaluation.topics {
      for (value, expected) in zip(topic.values, ReferenceFixture.expected[topic.id] ?? []) {
        #expect(agree(value, expected), "\(topic.id)")
      }
    }
  }

  @Test func `means agree with trec_eval without and with -c`() {
    for (averaging, expected) in [
      (Averaging.answered, ReferenceFixture.expectedMeans),
      (.complete, ReferenceFixture.expectedCompleteMeans),
    ] {
      let evaluation = Evaluation(
        of: fixture.run, by: fixture.qrels, metrics: Self.metrics, averaging: averaging)
      for (metric, mean) in zip(Self.metrics, expected) {
        #expect(agree(evaluation.mean(of: metric), mean), "\(averaging) \(metric)")
      }
    }
  }

  @Test func `a parsed run gives the same figures as one built by hand`() throws {
    let parsed = try Run(parsing: fixture.runText)
    #expect(
      Evaluation(of: parsed, by: fixture.qrels) == Evaluation(of: fixture.run, by: fixture.qrels))
  }

  @Test func `topics without results or judgements are named`() {
    let evaluation = Evaluation(of: fixture.run, by: fixture.qrels)
    #expect(evaluation.topicsWithoutResults == ["t13"])
    #expect(evaluation.topicsWithoutJudgements == ["t14"])
    #expect(!evaluation.topics.map(\.id).contains("t13"))
  }

  @Test func `with complete averaging a topic without results counts as nothing found`() {
    let evaluation = Evaluation(of: fixture.run, by: fixture.qrels, averaging: .complete)
    #expect(evaluation.topics.count == 13)
    #expect(evaluation.topics.last?.values == [0, 0, 0, 0, 0, 0])
    #expect(evaluation.topics.last?.retrieved == 0)
  }

  @Test func `a topic counts its documents`() throws {
    let qrels = try Qrels(parsing: "q 0 a 2\nq 0 b 1\nq 0 c 0\nq 0 d -1\n")
    let run = try Run(parsing: "q Q0 a 1 3 x\nq Q0 c 2 2 x\nq Q0 z 3 1 x\n")
    let topic = try #require(Evaluation(of: run, by: qrels).topics.first)
    #expect([topic.retrieved, topic.relevant, topic.relevantRetrieved] == [3, 2, 1])
  }

  @Test func `without common topics the means are zero, and unmeasured is nil`() throws {
    let qrels = try Qrels(parsing: "q 0 a 1")
    let run = try Run(parsing: "other Q0 a 1 1 x")
    let evaluation = Evaluation(of: run, by: qrels, metrics: [.averagePrecision])
    #expect(evaluation.mean(of: .averagePrecision) == 0)
    #expect(evaluation.mean(of: .reciprocalRank) == nil)
    #expect(evaluation.values(of: .reciprocalRank).isEmpty)
  }
}
