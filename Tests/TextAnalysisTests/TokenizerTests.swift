import Testing

@testable import TextAnalysis

@Suite struct TokenizerTests {
  @Test func `a text becomes words and marks`() {
    #expect(
      tokens("They left, “quietly”, at dawn.")
        == ["They", "left", ",", "“", "quietly", "”", ",", "at", "dawn", "."])
  }

  @Test func `positions count words and skip marks and split endings`() {
    let text = Analyzer().analyse(Array("The general's order: go!".utf8))
    #expect(text.tokens.map(\.position) == [1, 2, 2, 3, 3, 4, 4])
  }

  @Test func `a hyphenated word takes as many positions as it has parts`() {
    let text = Analyzer().analyse(Array("A well-known man".utf8))
    #expect(text.tokens.map(\.position) == [1, 2, 4])
    #expect(text.words.positions(of: text.tokens[1].word) == 2)
  }

  @Test func `a possessive is split from its word`() {
    #expect(tokens("Ukraine’s city's boss'S") == ["Ukraine", "’s", "city", "'s", "boss", "'S"])
    let text = Analyzer().analyse(Array("Ukraine’s".utf8))
    #expect(text.tokens[1].flags == .clitic)
    #expect(text.folded(1) == "'s")
    #expect(tokens("the soldiers' homes") == ["the", "soldiers", "'", "homes"])
  }

  @Test func `a contraction is one word`() {
    #expect(folded("They don’t, can't and won`t") == ["they", "don't", "can't", "and", "won't"])
  }

  @Test func `an apostrophe inside a Ukrainian word stays`() {
    #expect(folded("пʼять об’єктів п'ять") == ["п'ять", "об'єктів", "п'ять"])
  }

  @Test func `hashtags and handles keep their sign in the token and lose it in the word`() {
    #expect(tokens("#Kherson @Mod_Russia") == ["#Kherson", "@Mod_Russia"])
    #expect(
      folded("#StandWithUkraine, @GeneralStaff_ua") == ["standwithukraine", "generalstaff_ua"])
    #expect(flags("#AFU")?.contains(.hashtag) == true)
    #expect(flags("@AFU")?.contains(.handle) == true)
    #expect(tokens("#1 a#b") == ["#", "1", "a", "#", "b"])
  }

  @Test func `a hashtag is the same word as without its sign`() {
    let text = Analyzer().analyse(Array("#Kherson Kherson".utf8))
    #expect(text.tokens[0].word == text.tokens[1].word)
  }

  @Test func `flags tell case, numbers and spaces`() {
    #expect(flags("Kherson")?.contains(.capitalised) == true)
    #expect(flags("Kherson")?.contains(.allCapitals) == false)
    #expect(flags("ЗСУ")?.isSuperset(of: [.capitalised, .allCapitals]) == true)
    #expect(flags("A")?.contains(.allCapitals) == false)
    #expect(flags("40,000")?.contains(.number) == true)
    #expect(flags("T-72")?.contains(.number) == false)
    let text = Analyzer().analyse(Array("a (b)".utf8))
    #expect(text.tokens.map { $0.flags.contains(.spaceBefore) } == [true, true, false, false])
  }

  @Test func `marks run together only with their like`() {
    #expect(tokens("Go?! Now... -- end ((") == ["Go", "?!", "Now", "...", "--", "end", "(", "("])
  }

  @Test func `byte and scalar offsets differ by what UTF-8 adds`() {
    let text = Analyzer().analyse(Array("Дніпро — річка".utf8))
    #expect(text.tokens.map(\.bytes) == [0..<12, 13..<16, 17..<27])
    #expect(text.tokens.map(\.scalars) == [0..<6, 7..<8, 9..<14])
  }

  @Test func `Han and kana are one token each, other scripts are runs of letters`() {
    #expect(tokens("基辅") == ["基", "辅"])
    #expect(tokens("كييف 키이우") == ["كييف", "키이우"])
  }

  @Test func `invisible characters belong to no word`() {
    #expect(folded("with\u{AD}drew \u{FEFF}now a\u{200B}b") == ["withdrew", "now", "a", "b"])
  }

  @Test func `text outside the blocks that a reader gives is skipped but counted`() {
    let bytes = Array("é# Title\nBody".utf8)
    let text = Analyzer().analyse(
      bytes,
      blocks: [
        TextBlock(kind: .heading, bytes: 4..<9), TextBlock(kind: .paragraph, bytes: 10..<14),
      ])
    #expect(text.tokens.map { text.string($0.bytes) } == ["Title", "Body"])
    #expect(text.tokens.map(\.scalars) == [3..<8, 9..<13])
  }
}
