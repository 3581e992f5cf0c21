import Testing

@testable import TextAnalysis

@Suite struct AnalyzerTests {
  @Test func `blocks that overlap or leave the text are dropped`() {
    let text = Analyzer().analyse(
      Array("one two three".utf8),
      blocks: [
        TextBlock(kind: .paragraph, bytes: 0..<7), TextBlock(kind: .paragraph, bytes: 4..<13),
        TextBlock(kind: .listItem, bytes: 8..<13), TextBlock(kind: .paragraph, bytes: 13..<99),
      ])
    #expect(text.blocks.map(\.bytes) == [0..<7, 8..<13])
    #expect(text.tokens.map { text.string($0.bytes) } == ["one", "two", "three"])
  }

  @Test func `no blocks means plain text`() {
    #expect(Analyzer().analyse(Array("One.\n\nTwo.".utf8), blocks: []).blocks.count == 2)
  }

  @Test func `a span tells tokens, bytes and scalars`() {
    let text = Analyzer().analyse(Array("Міст через Дніпро".utf8))
    let span = text.span(1..<3)
    #expect(span == TextSpan(tokens: 1..<3, bytes: 9..<32, scalars: 5..<17))
    #expect(text.string(span.bytes) == "через Дніпро")
    #expect(text.wordCount(0..<3) == 3)
  }

  @Test func `an empty text has nothing`() {
    let text = Analyzer().analyse([])
    #expect(text.tokens.isEmpty && text.sentences.isEmpty && text.blocks.isEmpty)
    #expect(text.language == .other)
  }

  @Test func `each paragraph in Cyrillic is read in its own language`() {
    let text = Analyzer().analyse(
      Array(
        "Війська відійшли на північ, їх було багато. Город.\n\nБыли слышны выстрелы, шёл бой. Город."
          .utf8))
    let towns = text.tokens.filter { text.string($0.bytes) == "Город" }
    #expect(towns.map { text.words.language(of: $0.word) } == [.ukrainian, .russian])
  }
}
