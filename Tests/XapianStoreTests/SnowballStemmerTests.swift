import Testing

@testable import XapianStore

struct SnowballStemmerTests {
  @Test(arguments: [
    ("english", "looting", "loot"), ("english", "surrendered", "surrend"),
    ("russian", "отступили", "отступ"), ("en", "withdrawals", "withdraw"),
    ("none", "going", "going"),
  ])
  func `words are stemmed`(_ language: String, _ word: String, _ stem: String) throws {
    #expect(try SnowballStemmer(language: language).stem(word) == stem)
  }

  @Test func `an unknown language is refused`() {
    #expect(error { _ = try SnowballStemmer(language: "martian") }?.code == .invalidArgument)
  }

  @Test func `odd words do no harm`() throws {
    let stemmer = try SnowballStemmer(language: "english")
    #expect(stemmer.stem("") == "")
    #expect(stemmer.stem("a\0b") == "a\0b")
    #expect(stemmer.stem(String(repeating: "x", count: 100_000)).count == 100_000)
  }
}
