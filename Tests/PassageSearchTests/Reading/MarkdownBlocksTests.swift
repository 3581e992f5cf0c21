import PassageSearch
import Testing

@Suite struct MarkdownBlocksTests {
  private func outline(_ text: String) throws -> [String] {
    try ReadingResult.of("a.md", text).only.outline
  }

  @Test func `headings, paragraphs and items are found and marks left out`() throws {
    let text = """
      # Head #

      First line
      second line.

      ## Next
      Text right below.
      - one
      * two
        goes on
      1. three
      2) four

      After.
      """
    #expect(
      try outline(text) == [
        "h Head", "p First line\nsecond line.", "h Next", "p Text right below.", "l one",
        "l two\n  goes on", "l three", "l four", "p After.",
      ])
  }

  @Test func `underlined headings and rules are told apart`() throws {
    #expect(
      try outline("Title\n=====\n\nText\n\n---\n\nMore\n---\n***\nEnd")
        == ["h Title", "p Text", "h More", "p End"])
  }

  @Test func `quotations lose their mark and fences their fence`() throws {
    #expect(
      try outline("> Said one.\n> Said two.\n\n```\n# not a heading\n```\nText")
        == ["p Said one.\n> Said two.", "p # not a heading", "p Text"])
  }

  @Test func `comments and link definitions are in no block`() throws {
    #expect(
      try outline("<!-- a\n\n# b\n-->\nText\n\n[1]: https://example.org\n\nEnd")
        == ["p Text", "p End"])
  }

  @Test func `rows of a table are items`() throws {
    #expect(
      try outline("| a | b |\n|---|---|\n| 1 | 2 |\n")
        == ["l | a | b |", "l | 1 | 2 |"])
  }

  @Test func `a number that starts a line of prose starts no list`() throws {
    #expect(try outline("It was in\n2022. Then it ended.") == ["p It was in\n2022. Then it ended."])
    #expect(try outline("#hashtag first\n\n-5 degrees") == ["p #hashtag first", "p -5 degrees"])
  }

  @Test func `Windows line ends leave no trace in the blocks`() throws {
    #expect(try outline("# Head\r\n\r\nText\r\n- item\r\n") == ["h Head", "p Text", "l item"])
  }

  @Test func `blocks are in order, apart, not empty and on scalar boundaries`() throws {
    var random = TestRandom(7)
    let pieces = [
      "# ", "> ", "- ", "1. ", "```", "---", "===", "\n", "\n\n", " ", "Ж", "text", "|", "<!--",
      "-->", "[a]: b", "\r\n", "\t", "😀",
    ]
    for _ in 0..<400 {
      let text = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let result = try ReadingResult.of("a.md", text)
      guard let document = result.documents.first else { continue }
      var end = 0
      for block in document.blocks ?? [] {
        #expect(block.bytes.lowerBound >= end && !block.bytes.isEmpty, "\(text.debugDescription)")
        #expect(!document.string(block.bytes).contains("\u{FFFD}"))
        end = block.bytes.upperBound
      }
      #expect(end <= document.text.count)
    }
  }
}
