import Testing

@testable import EntityTagging

@Suite struct SequenceWeightsTests {
  private func scores(_ feature: UInt32, _ bytes: [UInt8]) -> [Float]? {
    bytes.withUnsafeBytes { raw -> [Float]? in
      guard let weights = SequenceWeights(raw) else { return nil }
      var scores = [Int32](repeating: 0, count: 24)
      scores.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { weights.add(feature, to: base) }
      }
      return scores.map { Float($0) * SequenceWeights.unit }
    }
  }

  private func sample(_ index: Int) -> [Float] {
    (0..<21).map { label -> Float in
      guard label % 3 == index % 3 else { return 0 }
      return Float(index % 50) / 10 - Float(label) / 4
    }
  }

  @Test func `weights come back within one part in a hundred of the row's largest`() throws {
    let rows = (0..<400).map { (feature: UInt32($0) &* 2_654_435_761, weights: sample($0)) }
    let bytes = SequenceWeights.packed(rows)
    for row in rows {
      let found = try #require(scores(row.feature, bytes))
      let largest = row.weights.map(abs).max() ?? 0
      for (a, b) in zip(found, row.weights) { #expect(abs(a - b) <= largest / 100 + 0.001) }
    }
  }

  @Test func `an unknown feature adds nothing`() throws {
    let bytes = SequenceWeights.packed([(feature: 5, weights: [Float](repeating: 1, count: 21))])
    #expect(try #require(scores(6, bytes)).allSatisfy { $0 == 0 })
  }

  @Test func `rows that run past the end are refused`() {
    var bytes = SequenceWeights.packed([(feature: 5, weights: [Float](repeating: 1, count: 21))])
    bytes.removeLast(3)
    #expect(scores(5, bytes) == nil)
  }
}
