import Testing

@testable import TextAnalysis

@Suite struct QueryWordTests {
  private let analyzer = Analyzer(stemmer: PluralStemmer())

  @Test func `a query word has the form of the same word in a text`() {
    let text = analyzer.analyse(Array("withdrew T-72 40,000".utf8))
    let forms = text.tokens.map { text.words[$0.word].stem }
    #expect(
      ["withdrew", "T-72", "40,000"].map { analyzer.wordForms(for: $0).first?.stem } == forms)
  }

  @Test func `a Cyrillic word has a form in each language that stems it differently`() {
    #expect(analyzer.wordForms(for: "полон").map(\.stem) == ["полон", "полон+ru"])
    #expect(analyzer.wordForms(for: "полон", languages: [.russian]).map(\.stem) == ["полон+ru"])
    #expect(analyzer.wordForms(for: "відступили").map(\.stem) == ["відступ"])
    #expect(analyzer.wordForms(for: "Т-72").map(\.stem) == ["t72"])
    #expect(analyzer.wordForms(for: "tanks").map(\.stem) == ["tank"])
    #expect(analyzer.wordForms(for: "полон", languages: [.english]).map(\.stem) == ["полон"])
  }

  @Test func `the words of a query keep their place in it`() {
    let words = analyzer.queryWords(in: "«жест» well-known man's")
    #expect(words.map(\.bytes) == [2..<10, 13..<23, 24..<27])
    #expect(words.map(\.position) == [1, 2, 4])
  }

  @Test func `us in a query is the country`() {
    #expect(analyzer.wordForms(for: "us").first?.isStopWord == false)
    #expect(analyzer.wordForms(for: "the").first?.isStopWord == true)
  }

  @Test func `a text stays valid while queries are analysed, and without one the table is bounded`()
  {
    let analyzer = Analyzer(wordLimit: 4)
    _ = analyzer.wordForms(for: "one two three four five")
    let generation = analyzer.words.generation
    _ = analyzer.wordForms(for: "six")
    #expect(analyzer.words.generation != generation)
    let text = analyzer.analyse(Array("seven eight nine ten eleven".utf8))
    _ = analyzer.queryWords(in: "twelve thirteen")
    #expect((0..<5).map { text.folded($0) } == ["seven", "eight", "nine", "ten", "eleven"])
  }

  @Test func `a query without words has none`() {
    #expect(analyzer.wordForms(for: "").isEmpty)
    #expect(analyzer.queryWords(in: "— ?!").isEmpty)
  }
}
