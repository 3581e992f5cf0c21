import Testing

@testable import PassageSearch

struct TRECNameTests {
  @Test func `a name with white space is written without any, and two stay two`() {
    #expect(TRECName.encoded("a b") == "a%20b")
    #expect(TRECName.encoded("a\nb\tc\u{0}") == "a%0Ab%09c%00")
    #expect(TRECName.encoded("50% of\u{A0}it") == "50%25%20of%C2%A0it")
    #expect(TRECName.encoded("a%20 b") == "a%2520%20b")
    #expect(TRECName.encoded("звіт 1\u{2028}") == "звіт%201%E2%80%A8")
  }

  @Test func `a name without white space stays as judgements have it`() {
    for name in ["report.txt", "https://example.org/a%20b?c=1", "звіт-1", "100%"] {
      #expect(TRECName.encoded(name) == name)
    }
  }
}
