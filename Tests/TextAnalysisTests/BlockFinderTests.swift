import Testing

@testable import TextAnalysis

@Suite struct BlockFinderTests {
  private let long =
    "The troops left the town in the night and the people came out of their cellars in the morning to see what was left of it."

  @Test func `blank lines part paragraphs`() {
    #expect(
      blocks("\(long)\n\n  \n\(long)\r\n\r\n\(long)\n") == [
        "paragraph: \(long)", "paragraph: \(long)", "paragraph: \(long)",
      ])
  }

  @Test func `long lines are a paragraph each`() {
    #expect(blocks("\(long)\n\(long)") == ["paragraph: \(long)", "paragraph: \(long)"])
  }

  @Test func `lines wrapped at a margin are one paragraph`() {
    let wrapped = """
      The troops left the town in the night and the people came
      out of their cellars in the morning to see what was left of
      it, and nobody knew whether the troops would come back.

      Another paragraph that was wrapped at the same margin, so it
      has to be joined as well.
      """
    #expect(blocks(wrapped).count == 2)
    #expect(blocks(wrapped).first?.hasSuffix("come back.") == true)
  }

  @Test func `a short line that ends before the margin ends its paragraph`() {
    let wrapped = """
      The troops left the town in the night and the people came
      out of their cellars.
      Another paragraph that was wrapped at the same margin, so it
      has to be joined as well, with a line that fills the margin.
      """
    #expect(blocks(wrapped).count == 2)
  }

  @Test func `lines of an address are not joined`() {
    #expect(blocks("Kherson\nUkraine\nEurope").count == 3)
  }

  @Test(arguments: [
    "A ‘glorious’ withdrawal", "State of the area.", "History.", "WHAT WE KNOW", "2022",
  ])
  func `a short line over a text is a heading`(title: String) {
    #expect(
      blocks("\(long)\n\n\(title)\n\n\(long)") == [
        "paragraph: \(long)", "heading: \(title)", "paragraph: \(long)",
      ])
  }

  @Test func `headings are found where every paragraph is one line`() {
    #expect(
      blocks("\(long)\nHistory.\nEarly years.\n\(long)") == [
        "paragraph: \(long)", "heading: History.", "heading: Early years.", "paragraph: \(long)",
      ])
  }

  @Test(arguments: [
    "He refused to go.", "“No comment.”", "and so on", "Where did they go?", "This is it.",
  ])
  func `a short sentence is no heading`(line: String) {
    #expect(blocks("\(long)\n\n\(line)\n\n\(long)")[1] == "paragraph: \(line)")
  }

  @Test func `the last line is no heading`() {
    #expect(blocks("\(long)\n\nReuters").last == "paragraph: Reuters")
    #expect(blocks("A single line") == ["paragraph: A single line"])
  }

  @Test func `bullets and numbers make list items`() {
    #expect(
      blocks("- one thing\n* another\n• third\n12. fourth\n3) fifth") == [
        "listItem: - one thing", "listItem: * another", "listItem: • third", "listItem: 12. fourth",
        "listItem: 3) fifth",
      ])
    #expect(blocks("2022. A year") == ["paragraph: 2022. A year"])
    #expect(blocks("-5 degrees") == ["paragraph: -5 degrees"])
  }

  @Test func `a text of spaces has no blocks`() {
    #expect(blocks(" \n\t\n ").isEmpty)
    #expect(blocks("").isEmpty)
  }
}
