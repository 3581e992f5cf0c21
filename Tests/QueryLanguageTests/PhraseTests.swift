import QueryLanguage
import Testing

@Suite struct PhraseTests {
  @Test(arguments: [
    "\"laid down arms\"", "“laid down arms”", "„laid down arms“", "„laid down arms”",
    "«laid down arms»", "»laid down arms«", "”laid down arms”", "\" laid\tdown \n arms \"",
  ])
  func `every pair of quotation marks makes a phrase`(text: String) throws {
    let words = ["laid", "down", "arms"].map { QueryWord($0) }
    #expect(try tree(text) == .phrase(Phrase(words: words)))
  }

  @Test func `operators, signs, fields and brackets inside quotation marks are text`() throws {
    let phrase = try tree("\"a AND -b title:c (d\"")
    #expect(
      phrase == .phrase(Phrase(words: ["a", "AND", "-b", "title:c", "(d"].map { QueryWord($0) })))
  }

  @Test func `a phrase with a distance keeps it`() throws {
    let words = ["grain", "ships"].map { QueryWord($0) }
    #expect(try tree("\"grain ships\"~3") == .phrase(Phrase(words: words, distance: 3)))
  }

  @Test func `a quotation inside other marks keeps them`() throws {
    #expect(try normalForm("«the \"goodwill gesture\" of»") == "“the \"goodwill gesture\" of”")
  }

  @Test func `words of a phrase know where they stand`() throws {
    guard case .phrase(let phrase) = try Query(parsing: "x1 «де  їх»").root.children[1].kind else {
      Issue.record("not a phrase")
      return
    }
    #expect(phrase.words.map(\.range.scalars) == [4..<6, 8..<10])
    #expect(phrase.words.map(\.range.utf8) == [5..<9, 11..<15])
  }

  @Test func `phrases are ranked like words`() throws {
    #expect(
      try normalForm("museum \"laid down\" -\"gave up\"") == "museum \"laid down\" -\"gave up\"")
  }
}
