import Testing

@testable import TextAnalysis

@Suite struct PassageSplitterTests {
  private func passages(
    _ text: String, blocks: [TextBlock]? = nil, splitter: PassageSplitter = PassageSplitter()
  ) -> [String] {
    let analysed = Analyzer().analyse(Array(text.utf8), blocks: blocks)
    return splitter.split(analysed).map { passage in
      let heading = passage.heading.map { "[\(analysed.string(analysed.blocks[$0].bytes))] " } ?? ""
      return heading + analysed.string(passage.bytes)
    }
  }

  /// A sentence of so many words.
  private func sentence(_ words: Int, _ word: String = "word") -> String {
    "A" + String(repeating: " " + word, count: words - 1) + "."
  }

  @Test func `paragraphs of ten words and more are passages of their own`() {
    let paragraphs = [sentence(10), sentence(25), sentence(119), sentence(12)]
    #expect(passages(paragraphs.joined(separator: "\n\n")) == paragraphs)
  }

  @Test func `a tiny paragraph joins the one before, or else the one after`() {
    #expect(
      passages("\(sentence(20))\n\nHe refused.\n\n\(sentence(20))") == [
        "\(sentence(20))\n\nHe refused.", sentence(20),
      ])
    #expect(passages("He refused.\n\n\(sentence(20))") == ["He refused.\n\n\(sentence(20))"])
  }

  @Test func `a run of tiny paragraphs becomes one passage up to the lower bound`() {
    let lines = Array(repeating: "They took five cars.", count: 12)
    let found = passages(lines.joined(separator: "\n\n"))
    #expect(found.count == 2)
    #expect(found.first == lines.prefix(10).joined(separator: "\n\n"))
  }

  @Test func `list items are gathered`() {
    let items = (1...6).map { "- item \($0) of the list that they made" }
    #expect(passages(items.joined(separator: "\n")).count == 2)
  }

  @Test func `a long paragraph is split at sentence ends into about equal parts`() {
    let text = Array(repeating: sentence(30), count: 8).joined(separator: " ")
    let found = passages(text)
    #expect(
      found
        == Array(
          repeating: Array(repeating: sentence(30), count: 4).joined(separator: " "), count: 2))
  }

  @Test func `a passage holds at most the upper bound unless one sentence is longer`() {
    let text = [90, 60, 100, 20, 130, 5, 118].map { sentence($0) }.joined(separator: " ")
    let analysed = Analyzer().analyse(Array(text.utf8))
    let counts = PassageSplitter().split(analysed).map { analysed.wordCount($0.tokens) }
    #expect(counts.reduce(0, +) == 523)
    #expect(counts.filter { $0 > 120 } == [130])
  }

  @Test func `a sentence over the hard limit is split between tokens`() {
    let text = sentence(300)
    let analysed = Analyzer().analyse(Array(text.utf8))
    let found = PassageSplitter().split(analysed)
    #expect(found.map { analysed.wordCount($0.tokens) } == [120, 120, 60])
    #expect(found.map(\.sentences) == [0..<1, 0..<1, 0..<1])
    #expect(found.flatMap { Array($0.tokens) } == Array(analysed.tokens.indices))
  }

  @Test func `a passage stands under its heading and never crosses one`() {
    #expect(
      passages("Title\n\n\(sentence(30))\n\nOdds and ends\n\nNo. \(sentence(20))") == [
        "[Title] \(sentence(30))", "[Odds and ends] No. \(sentence(20))",
      ])
  }

  @Test func `a heading without text is a passage`() {
    let text = "First\nSecond\nBody text here"
    let blocks = [
      TextBlock(kind: .heading, bytes: 0..<5), TextBlock(kind: .heading, bytes: 6..<12),
      TextBlock(kind: .paragraph, bytes: 13..<27),
    ]
    #expect(passages(text, blocks: blocks) == ["First", "[Second] Body text here"])
    #expect(passages("First", blocks: [blocks[0]]) == ["First"])
  }

  @Test func `a part of a text can be cut alone`() {
    let analysed = Analyzer().analyse(
      Array("\(sentence(20)) \(sentence(30))\n\n\(sentence(12))".utf8))
    let found = PassageSplitter().split(analysed, sentences: 1..<3)
    #expect(found.map(\.sentences) == [1..<2, 2..<3])
    #expect(PassageSplitter().split(analysed, sentences: 0..<0).isEmpty)
  }

  @Test func `an empty text has no passages`() {
    #expect(passages("").isEmpty)
    #expect(passages(" \n ").isEmpty)
  }

  @Test func `limits can be chosen`() {
    let text = Array(repeating: sentence(10), count: 4).joined(separator: " ")
    #expect(passages(text, splitter: PassageSplitter(words: 5...20)).count == 2)
    #expect(passages(text, splitter: PassageSplitter(words: 1...1)).count == 4)
  }
}
