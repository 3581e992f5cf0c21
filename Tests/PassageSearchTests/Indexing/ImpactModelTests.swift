import Testing

@testable import PassageSearch

struct ImpactModelTests {
  private let model = ImpactModel(averagePassageLength: 50, averageDocumentLength: 200)

  @Test func `an impact is BM25's term frequency part on a scale of 127`() {
    // tf/(tf + k1·(1 − b + b·len/avg)) with k1 = 1.2, b = .75.
    #expect(model.passageImpact(frequency: 1, length: 50) == 58)  // 127/2.2 = 57.7
    #expect(model.passageImpact(frequency: 2, length: 100) == 62)  // 127·2/(2 + 1.2·1.75) = 61.95
    #expect(model.documentImpact(frequency: 3, length: 200) == 91)  // 127·3/4.2 = 90.7
  }

  @Test func `an impact is 1 to 127 whatever the counts`() {
    for frequency in [0, 1, 10, 1_000_000] {
      for length in [0, 1, 50, 10_000_000] {
        #expect((1...127).contains(model.passageImpact(frequency: frequency, length: length)))
        #expect((1...127).contains(model.documentImpact(frequency: frequency, length: length)))
      }
    }
  }

  @Test func `more of a word counts more, a longer text less`() {
    let impacts = (1...8).map { model.passageImpact(frequency: $0, length: 50) }
    #expect(impacts == impacts.sorted() && impacts[0] < impacts[7])
    let lengths = [20, 50, 100, 400].map { model.passageImpact(frequency: 1, length: $0) }
    #expect(lengths == lengths.sorted(by: >) && lengths[0] > lengths[3])
  }

  @Test func `a mean of nothing divides nothing by nothing`() {
    let empty = ImpactModel(averagePassageLength: 0, averageDocumentLength: 0)
    #expect((1...127).contains(empty.passageImpact(frequency: 1, length: 0)))
  }

  @Test func `a weight falls with the frequency and stays above 0`() {
    let weights = [1, 10, 500, 999, 1_000].map {
      ImpactModel.weight(documentFrequency: $0, passages: 1_000)
    }
    #expect(weights == weights.sorted(by: >))
    #expect(weights.allSatisfy { $0 > 0 })
    #expect(ImpactModel.weight(documentFrequency: 20, passages: 10) > 0)
  }

  @Test func `sums of weights are exact in any order`() {
    var random = TestRandom(7)
    let addends = (1...200).map { frequency in
      ImpactModel.weight(documentFrequency: frequency, passages: 5_000)
        * Double(Int.random(in: 1...127, using: &random))
    }
    let sum = addends.reduce(0, +)
    for _ in 0..<20 { #expect(addends.shuffled(using: &random).reduce(0, +) == sum) }
  }
}
