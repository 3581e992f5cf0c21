import Testing

@testable import TextAnalysis

@Suite struct WordScannerTests {
  @Test func `an acronym is one token with its dots`() {
    #expect(tokens("the U.N. and U.S. forces") == ["the", "U.N.", "and", "U.S.", "forces"])
    #expect(
      folded("the U.N. and U.S. at 5 a.m. in the U.S") == [
        "the", "un", "and", "us", "at", "5", "am", "in", "the", "us",
      ])
  }

  @Test func `initials and abbreviations own their dot`() {
    #expect(tokens("Gen. J. P. Smith, No. 5") == ["Gen.", "J.", "P.", "Smith", ",", "No.", "5"])
    #expect(tokens("He said no. Then") == ["He", "said", "no", ".", "Then"])
    #expect(
      tokens("м. Київ, 2022 р. вул. Нова") == ["м.", "Київ", ",", "2022", "р.", "вул.", "Нова"])
  }

  @Test func `a numeral after a name is no initial`() {
    #expect(tokens("World War I. Then") == ["World", "War", "I", ".", "Then"])
  }

  @Test(arguments: [
    ("40,000", "40000"), ("1,234,567", "1234567"), ("1.5", "1.5"), ("02:00", "02:00"),
    ("12:30:15", "12:30:15"), ("24.02.2022", "24.02.2022"), ("2022-11-11", "20221111"),
    ("93rd", "93rd"), ("40\u{A0}000", "40000"), ("1.000.000", "1000000"), ("155mm", "155mm"),
  ]) func `a number is one token`(text: String, expected: String) {
    #expect(tokens(text) == [text])
    #expect(folded(text) == [expected])
  }

  @Test func `numbers in Ukrainian take a decimal comma and spaces between groups`() {
    let text = "За оцінками штабу, там було 40 000 солдатів і 1,5 тисячі машин"
    #expect(folded(text).contains("40000"))
    #expect(folded(text).contains("1.5"))
    #expect(folded("In 2014 200 men, [1,2]") == ["in", "2014", "200", "men", "1", "2"])
  }

  @Test func `numbers with a hyphen between are two, dashes part words`() {
    #expect(tokens("2014-2022 and 1998–2000") == ["2014", "-", "2022", "and", "1998", "–", "2000"])
    #expect(tokens("Kyiv—Lviv") == ["Kyiv", "—", "Lviv"])
  }

  @Test func `a hyphen joins words and designations`() {
    #expect(
      tokens("T-72, Су-34 and U.S.-supplied well‑known")
        == ["T-72", ",", "Су-34", "and", "U.S.-supplied", "well‑known"])
    #expect(tokens("pre- and post-war -x") == ["pre", "-", "and", "post-war", "-", "x"])
  }

  @Test func `a chain of hyphens ends somewhere`() {
    let chain = Array(repeating: "a", count: 20).joined(separator: "-")
    let found = tokens(chain)
    #expect(found.first == Array(repeating: "a", count: 8).joined(separator: "-"))
    #expect(found.joined() == chain)
  }

  @Test(arguments: [
    ("https://www.example.com/a?b=1#c", "example.com"),
    ("http://user@example.com:8080/", "example.com"), ("www.mil.gov.ua", "mil.gov.ua"),
    ("t.me/channel/12", "t.me"), ("reuters.com", "reuters.com"),
    ("https://uk.wikipedia.org/wiki/Херсон_(місто)", "uk.wikipedia.org"),
  ]) func `a URL is one token and its host the word`(url: String, host: String) {
    for text in [url, "see \(url).", "(\(url))"] {
      let analysed = Analyzer().analyse(Array(text.utf8))
      let token = analysed.tokens.first { $0.flags.contains(.url) }
      #expect(token.map { analysed.string($0.bytes) } == url, "\(text)")
      #expect(token.map { analysed.words[$0.word].folded } == host)
    }
  }

  @Test func `an e-mail address is one token`() {
    #expect(
      tokens("Write to first.last+x@mod.gov.ua.") == [
        "Write", "to", "first.last+x@mod.gov.ua", ".",
      ])
    #expect(tokens("a@b") == ["a", "@", "b"])
  }

  @Test func `a missing space after a full stop does not make a host`() {
    #expect(tokens("the area.The army") == ["the", "area", ".", "The", "army"])
    #expect(tokens("it ended.Then") == ["it", "ended", ".", "Then"])
  }

  @Test func `an ampersand joins capitals`() {
    #expect(tokens("AT&T, salt&pepper") == ["AT&T", ",", "salt", "&", "pepper"])
  }
}
