import Testing

@testable import TextAnalysis

@Suite struct AbbreviationsTests {
  @Test(
    arguments: [
      ("gen", .beforeName), ("м", .beforeName), ("no", .beforeNumber), ("inc", .inside),
      ("р", .inside),
      ("etc", .closing), ("ін", .closing), ("army", nil), ("", nil),
    ] as [(String, Abbreviations.Rule?)]) func `each abbreviation has its rule`(
      word: String, rule: Abbreviations.Rule?
    )
  {
    #expect(Abbreviations.rule(folded: word) == rule)
  }

  @Test func `capitals make no difference`() {
    let bytes = Array("GEN Gen".utf8)
    bytes.withUnsafeBufferPointer {
      #expect(Abbreviations.rule($0[0..<3]) == .beforeName)
      #expect(Abbreviations.rule($0[4..<7]) == .beforeName)
    }
  }
}
