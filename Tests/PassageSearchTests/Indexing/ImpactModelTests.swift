import Testing

@testable import PassageSearch

struct ImpactModelTests {
  private let model = ImpactModel(
    averagePassageLength: 50, averageDocumentLength: 200, documentShare: 0.5)

  @Test func `saturation is BM25's term frequency part`() {
    // tf/(tf + k1·(1 − b + b·len/avg)) with k1 = 1.2, b = .75.
    #expect(ImpactModel.saturation(frequency: 1, length: 50, average: 50) == 1 / 2.2)
    #expect(ImpactModel.saturation(frequency: 2, length: 100, average: 50) == 2 / (2 + 1.2 * 1.75))
    #expect(ImpactModel.saturation(frequency: 0, length: 50, average: 50) == 0)
  }

  @Test func `an impact is the mean of passage and document on a scale of 127`() {
    // 127 × (½·1/2.2 + ½·3/(3 + 1.2)) = 74.2
    #expect(
      model.impact(
        frequency: 1, passageLength: 50, documentFrequency: 3, documentLength: 200) == 74)
  }

  @Test func `an impact is 1 to 127 whatever the counts`() {
    for frequency in [1, 10, 1_000_000] {
      for length in [1, 50, 10_000_000] {
        let impact = model.impact(
          frequency: frequency, passageLength: length, documentFrequency: frequency,
          documentLength: length)
        #expect((1...127).contains(impact))
      }
    }
  }

  @Test func `more of a word counts more, a longer text less`() {
    let impacts = (1...8).map {
      model.impact(frequency: $0, passageLength: 50, documentFrequency: 8, documentLength: 200)
    }
    #expect(impacts == impacts.sorted() && impacts[0] < impacts[7])
    let lengths = [20, 50, 100, 400].map {
      model.impact(frequency: 1, passageLength: $0, documentFrequency: 1, documentLength: 400)
    }
    #expect(lengths == lengths.sorted(by: >) && lengths[0] > lengths[3])
  }

  @Test func `a mean of nothing divides nothing by nothing`() {
    #expect(ImpactModel.saturation(frequency: 1, length: 0, average: 0).isFinite)
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
