import Testing

@testable import TextAnalysis

@Suite struct StopWordsTests {
  @Test func `function words are stopped in each language`() {
    for word in ["the", "and", "not", "don't", "of", "s"] {
      #expect(StopWords.contains(word, cyrillic: false), "\(word)")
    }
    for word in ["та", "що", "і", "не", "и", "что", "из"] {
      #expect(StopWords.contains(word, cyrillic: true), "\(word)")
    }
  }

  @Test func `words that searches turn on are not stopped`() {
    for word in ["un", "left", "back", "without", "against", "may", "looting"] {
      #expect(!StopWords.contains(word, cyrillic: false), "\(word)")
    }
    for word in ["полон", "здача", "плен", "біля"] {
      #expect(!StopWords.contains(word, cyrillic: true), "\(word)")
    }
  }

  @Test func `every stop word is stored as words are folded`() {
    for word in StopWords.english.union(StopWords.cyrillic) {
      var copy = word
      #expect(copy.withUTF8 { Folding.fold($0) } == word)
    }
  }

  @Test func `the English list is about as long as the one that was measured`() {
    #expect((120...190).contains(StopWords.english.count), "\(StopWords.english.count)")
  }
}
