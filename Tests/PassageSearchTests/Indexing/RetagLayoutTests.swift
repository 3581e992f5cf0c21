import Testing
import TextAnalysis

@testable import PassageSearch

struct RetagLayoutTests {
  @Test func `a passage that is one paragraph needs nothing stored`() {
    #expect(PassageLayout(length: 300).stored(length: 300) == "")
    #expect(PassageLayout(stored: "", length: 300) == PassageLayout(length: 300))
  }

  @Test func `what is stored reads back`() {
    var random = TestRandom(21)
    for _ in 0..<500 {
      let length = Int.random(in: 1...3_000, using: &random)
      var blocks: [TextBlock] = []
      var end = 0
      while end < length, blocks.count < 6 {
        let start = Int.random(in: end..<length, using: &random)
        end = Int.random(in: start + 1...length, using: &random)
        let kind: TextBlock.Kind =
          [.paragraph, .heading, .listItem].randomElement(using: &random) ?? .paragraph
        blocks.append(TextBlock(kind: kind, bytes: start..<end))
      }
      let layout = PassageLayout(
        start: [.block, .continued, .joined].randomElement(using: &random) ?? .block,
        repeatsHeading: Bool.random(using: &random), blocks: blocks)
      #expect(PassageLayout(stored: layout.stored(length: length), length: length) == layout)
    }
  }

  @Test(arguments: [
    "P", "P1", "P1.", "P0.zzzzzzzzzzzzzzzzzzzz", "P9.9", "X0.1", "~^P-1.2", "P0.5P-3.4", "é", "~~",
  ])
  func `what is no layout is taken for one paragraph`(stored: String) {
    #expect(PassageLayout(stored: stored, length: 10).blocks == PassageLayout(length: 10).blocks)
  }
}
