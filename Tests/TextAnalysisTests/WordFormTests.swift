import Testing

@testable import TextAnalysis

@Suite struct WordFormTests {
  @Test func `a designation is posted joined and in parts at one position`() throws {
    let analyzer = Analyzer()
    let text = analyzer.analyse(Array("T-72 BMP-2 Su-34".utf8))
    #expect(text.tokens.map { text.words[$0.word].stem } == ["t72", "bmp2", "su34"])
    #expect(text.tokens.map { text.words[$0.word].positions } == [1, 1, 1])
    let parts = text.words[text.tokens[1].word].parts
    #expect(parts.map { text.words[$0.word].stem } == ["bmp", "2"])
    #expect(parts.map(\.offset) == [0, 0])
  }

  @Test(arguments: [
    ("Т-72", "t72"), ("БМП-2", "bmp2"), ("Су-34", "su34"), ("Х-101", "kh101"), ("9К720", "9k720"),
    ("МіГ-29", "mig29"), ("МиГ-29", "mig29"), ("Т72", "t72"), ("ТОС-1А", "tos1a"),
    ("T-72s", "t72"), ("Ка-52", "ka52"),
  ]) func `Cyrillic and Latin designations are one term`(text: String, stem: String) {
    #expect(form(text)?.stem == stem)
  }

  @Test func `other hyphenated words have a position for each part`() throws {
    let analyzer = Analyzer()
    let text = analyzer.analyse(Array("counter-offensive 24-year-old U.S.-supplied".utf8))
    let forms = text.tokens.map { text.words[$0.word] }
    #expect(forms.map(\.folded) == ["counteroffensive", "24yearold", "ussupplied"])
    #expect(forms.map(\.positions) == [2, 3, 2])
    #expect(forms[1].parts.map(\.offset) == [0, 1, 2])
    #expect(forms[2].parts.map { text.words[$0.word].folded } == ["us", "supplied"])
    let acronym = try #require(forms[2].parts.first)
    #expect(!text.words.isStopWord(acronym.word))
  }

  @Test(arguments: ["93rd", "93-тя", "93-я", "93-ї", "93-й"])
  func `ordinals share the stem of their number`(text: String) {
    #expect(form(text)?.stem == "93")
    #expect(form(text)?.positions == 1)
  }

  @Test func `years with a word are no designation`() {
    #expect(form("post-2014")?.positions == 2)
    #expect(form("155-mm")?.positions == 1)
    #expect(form("155-mm")?.stem == form("155mm")?.stem)
  }

  @Test func `the country is no stop word, the pronoun is`() {
    #expect(form("U.S.")?.isStopWord == false)
    #expect(form("US")?.isStopWord == false)
    #expect(form("us")?.isStopWord == true)
    #expect(form("U.S.")?.stem == form("us")?.stem)
  }

  @Test(arguments: [
    ("withdrew", "withdraw"), ("withdrawn", "withdraw"), ("withdrawal", "withdraw"),
    ("stolen", "steal"), ("fled", "flee"), ("laid", "lay"), ("took", "take"), ("looters", "loot"),
    ("defence", "defense"), ("left", "left"), ("found", "found"), ("saw", "saw"),
  ]) func `irregular forms are stemmed as their base word`(text: String, stem: String) {
    #expect(form(text)?.stem == stem)
  }

  @Test func `the stemmer is asked in the language of the word`() {
    let stemmer = PluralStemmer()
    #expect(form("tanks", stemmer: stemmer)?.stem == "tank")
    #expect(form("войска города", language: .russian, stemmer: stemmer)?.stem == "войска+ru")
    #expect(form("выстрел", stemmer: stemmer)?.stem == "выстрел+ru")
    #expect(form("відступили", language: .russian, stemmer: stemmer)?.stem == "відступ")
    #expect(form("T-72s", stemmer: stemmer)?.stem == "t72")
  }

  @Test func `a word over 64 bytes is cut at a scalar and closed with a hash`() throws {
    let long = String(repeating: "ї", count: 40)
    let other = String(repeating: "ї", count: 39) + "х"
    let analyzer = Analyzer()
    let text = analyzer.analyse(Array("\(long) \(other) short".utf8))
    let stems = text.tokens.map { text.words[$0.word].stem }
    #expect(stems[0] != stems[1])
    #expect(stems.allSatisfy { $0.utf8.count <= 64 })
    #expect(stems[0].hasPrefix(String(repeating: "ї", count: 23) + "~"))
    #expect(text.tokens.map { text.words[$0.word].isShortened } == [true, true, false])
    #expect(analyzer.shortenedWords == 2)
  }

  @Test func `marks and split endings are never posted`() {
    let text = Analyzer().analyse(Array("Ukraine's, (“x”)".utf8))
    for token in text.tokens where !token.isWord {
      #expect(text.words.isStopWord(token.word))
    }
  }
}
