import SearchEvaluation
import Testing

@Suite struct MetricTests {
  private let grades = ["a": 3, "b": 1, "c": 0, "d": -2, "e": 2]

  @Test func `nDCG divides by the best order of the grades`() {
    // 3/log2(2) + 2/log2(4) over 3/log2(2) + 2/log2(3) + 1/log2(4)
    let value = Metric.nDCG(3).value(of: ["a", "x", "e", "b"], grades: grades)
    #expect(abs(value - 4 / (3 + 2 / 1.584962500721156 + 0.5)) < 1e-12)
    #expect(Metric.nDCG(10).value(of: ["a", "e", "b"], grades: grades) == 1)
  }

  @Test func `negative grades gain nothing and lose nothing`() {
    #expect(
      Metric.nDCG(2).value(of: ["d", "a"], grades: ["a": 1, "d": -2])
        == Metric.nDCG(2).value(of: ["x", "a"], grades: ["a": 1]))
  }

  @Test func `average precision counts relevant documents that were not found`() {
    let value = Metric.averagePrecision.value(of: ["a", "c", "b"], grades: grades)
    #expect(abs(value - (1 + 2.0 / 3) / 3) < 1e-12)
  }

  @Test func `precision divides by the depth even if there are fewer results`() {
    #expect(Metric.precision(10).value(of: ["a", "b"], grades: grades) == 0.2)
  }

  @Test func `recall divides by all relevant documents`() {
    #expect(Metric.recall(2).value(of: ["a", "c", "b"], grades: grades) == 1.0 / 3)
  }

  @Test func `reciprocal rank looks past judged documents that are not relevant`() {
    #expect(Metric.reciprocalRank.value(of: ["c", "d", "x", "b"], grades: grades) == 0.25)
    #expect(Metric.reciprocalRank.value(of: ["c"], grades: grades) == 0)
  }

  @Test func `judged counts any grade among the results there are`() {
    #expect(Metric.judged(10).value(of: ["c", "d", "x", "b"], grades: grades) == 0.75)
    #expect(Metric.judged(2).value(of: ["c", "x", "b"], grades: grades) == 0.5)
    #expect(Metric.judged(2).value(of: [], grades: grades) == 0)
  }

  @Test func `no relevant document makes every measure but judged zero`() {
    for metric in Metric.standard.dropLast() {
      #expect(metric.value(of: ["c", "d"], grades: ["c": 0, "d": -1]) == 0)
    }
  }

  @Test func `names read back`() {
    for metric in Metric.standard + [.nDCG(3), .recall(1000)] {
      #expect(Metric(metric.description) == metric)
      #expect(Metric(metric.description.lowercased()) == metric)
    }
    for name in ["", "ndcg", "P@", "P@0", "P@-1", "P@1@2", "map@10", "f@1", "R@1000001"] {
      #expect(Metric(name) == nil, "\(name)")
    }
  }

  @Test func `all measures stay between zero and one`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<300 {
      let documents = (0..<30).map { "d\($0)" }.shuffled(using: &random)
      let grades = Dictionary(
        uniqueKeysWithValues: documents.shuffled(using: &random).prefix(12).map {
          ($0, Int.random(in: -2...3, using: &random))
        })
      let ranking = Array(documents.prefix(Int.random(in: 0...30, using: &random)))
      for metric in Metric.standard {
        #expect((0...1 + 1e-12).contains(metric.value(of: ranking, grades: grades)))
      }
    }
  }
}
