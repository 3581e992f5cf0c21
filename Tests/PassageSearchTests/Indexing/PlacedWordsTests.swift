import Testing

@testable import PassageSearch

struct PlacedWordsTests {
  @Test func `positions come back word by word, in the order in which they were added`() {
    var random = TestRandom(11)
    var placed = PlacedWords()
    for _ in 0..<20 {
      placed.removeAll()
      var expected: [Int: [UInt32]] = [:]
      for position in 0..<UInt32.random(in: 0...200, using: &random) {
        let number = Int.random(in: 0..<50, using: &random)
        placed.add(number, at: position)
        expected[number, default: []].append(position)
      }
      placed.finish()
      for number in 0..<60 {
        #expect(Array(placed.positions(of: number)) == expected[number] ?? [])
      }
    }
  }
}
