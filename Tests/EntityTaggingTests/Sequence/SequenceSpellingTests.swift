import Testing

@testable import EntityTagging

@Suite struct SequenceSpellingTests {
  private func spelling(_ word: String) -> SequenceSpelling {
    Array(word.utf8).withUnsafeBufferPointer { SequenceSpelling($0, seed: 2) }
  }

  @Test(arguments: [
    ("city", "xx"), ("Kherson", "Xxx"), ("U.S.", "X.X."), ("Su27", "Xxdd"), ("NATO", "XX"),
    ("Iranian-backed", "Xxx-xx"), ("Херсон", "Xxx"), ("Су\u{2011}27", "Xx-dd"), ("...", ".."),
  ])
  func `runs of three and more signs are cut to two`(word: String, signs: String) {
    #expect(spelling(word).signsHash == SequenceHash.bytes(signs.utf8, seed: 2))
  }

  @Test(
    arguments: [
      ("city", .lower), ("It", .capitalised), ("Kherson", .capitalised), ("NATO", .allCapitals),
      ("A", .dotted), ("U.S.", .dotted), ("McCain", .mixed), ("Su27", .digits), ("?!", .mark),
      ("Iranian-backed", .hyphenated), ("Харків", .capitalised),
    ] as [(String, SequenceShape)])
  func `words have shapes`(word: String, shape: SequenceShape) {
    #expect(spelling(word).shape == shape)
  }

  @Test(arguments: [
    ("Iranian-backed", 7), ("Rolls-Royce", 0), ("pro-Iranian", 0), ("Kherson", 0), ("Su-x", 0),
    ("Anglo-sax-on", 5),
  ])
  func `a name ends at the hyphen before a tail of small letters`(word: String, end: UInt16) {
    #expect(spelling(word).nameEnd == end)
  }
}
