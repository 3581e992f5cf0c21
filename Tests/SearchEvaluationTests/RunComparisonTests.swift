import SearchEvaluation
import Testing

@Suite struct RunComparisonTests {
  private func evaluation(_ run: String, _ averaging: Averaging) throws -> Evaluation {
    let qrels = try Qrels(parsing: "1 0 a 1\n2 0 a 1\n3 0 a 1\n4 0 a 1\n")
    return Evaluation(
      of: try Run(parsing: run), by: qrels, metrics: [.reciprocalRank], averaging: averaging)
  }

  private let first = "1 Q0 a 1 9 x\n2 Q0 b 1 9 x\n2 Q0 a 2 8 x\n3 Q0 a 1 9 x\n"
  private let second = "1 Q0 b 1 9 y\n1 Q0 a 2 8 y\n2 Q0 a 1 9 y\n4 Q0 a 1 9 y\n"

  @Test func `topics that both runs answered are compared`() throws {
    let comparison = try #require(
      RunComparison(
        of: .reciprocalRank, baseline: evaluation(first, .answered),
        other: evaluation(second, .answered)))
    #expect(comparison.topics == ["1", "2"])
    #expect(comparison.baselineMean == 0.75)
    #expect(comparison.difference == 0)
    #expect([comparison.better, comparison.worse, comparison.equal] == [1, 1, 0])
    #expect(comparison.test.pValue == 1)
  }

  @Test func `with complete averaging missing topics count as zero`() throws {
    let comparison = try #require(
      RunComparison(
        of: .reciprocalRank, baseline: evaluation(first, .complete),
        other: evaluation(second, .complete)))
    #expect(comparison.topics == ["1", "2", "3", "4"])
    #expect(comparison.baselineMean == 0.625)
    #expect([comparison.better, comparison.worse, comparison.equal] == [2, 2, 0])
  }

  @Test func `a run does not differ from itself`() throws {
    let same = try evaluation(first, .answered)
    let comparison = try #require(RunComparison(of: .reciprocalRank, baseline: same, other: same))
    #expect(comparison.equal == 3)
    #expect(comparison.interval.lower == 0 && comparison.interval.upper == 0)
    #expect(comparison.test.pValue == 1)
  }

  @Test func `a measure that was not taken cannot be compared`() throws {
    let evaluation = try evaluation(first, .answered)
    #expect(
      RunComparison(of: .averagePrecision, baseline: evaluation, other: evaluation) == nil)
  }
}
