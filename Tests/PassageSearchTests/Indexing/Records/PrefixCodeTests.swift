import Testing

@testable import PassageSearch

struct PrefixCodeTests {
  private func roundTrip(_ ranks: [Int], _ code: PrefixCode) -> [Int] {
    var writer = BitWriter()
    let codes = WrittenCodes(code)
    for rank in ranks { codes.write(rank, to: &writer) }
    writer.align()
    var reader = BitReader(writer.bytes, 0..<writer.bytes.count)
    return ranks.map { _ in code.read(from: &reader) }
  }

  @Test func `ranks come back as they were, whatever their counts`() {
    var random = TestRandom(5)
    for symbols in [1, 2, 3, 17, 600, 5_000] {
      let counts = (0..<symbols).map { _ in
        Int.random(in: 1...1 << Int.random(in: 0...30, using: &random), using: &random)
      }.sorted(by: >)
      let code = PrefixCode(descending: counts)
      #expect(code.symbolCount == symbols)
      let ranks = (0..<2_000).map { _ in Int.random(in: 0..<symbols, using: &random) }
      #expect(roundTrip(ranks, code) == ranks)
    }
  }

  @Test func `no code is shorter than that of a more frequent symbol, and none is missing`() {
    let code = PrefixCode(descending: [50, 20, 20, 5, 3, 1, 1])
    #expect(code.lengthCounts[..<7] == [0, 1, 1, 1, 1, 1, 2])
    #expect(code.symbolCount == 7)
  }

  @Test func `counts that double would need longer codes than there may be`() {
    let code = PrefixCode(descending: (0..<60).reversed().map { 1 << $0 })
    #expect(code.symbolCount == 60)
    let ranks = Array(0..<60)
    #expect(roundTrip(ranks, code) == ranks)
  }

  @Test func `lengths that are no code's are refused`() {
    var counts = Array(repeating: 0, count: PrefixCode.longest + 1)
    #expect(PrefixCode(lengthCounts: counts) == nil)
    counts[1] = 3
    #expect(PrefixCode(lengthCounts: counts) == nil)
    counts[1] = 1
    #expect(PrefixCode(lengthCounts: counts) == nil)
    #expect(PrefixCode(lengthCounts: [1]) == nil)
    counts[2] = 2
    #expect(PrefixCode(lengthCounts: counts)?.symbolCount == 3)
  }
}
