import Testing

@testable import TextAnalysis

@Suite struct FoldingTests {
  private func fold(_ word: String) -> String {
    var word = word
    return word.withUTF8 { Folding.fold($0) }
  }

  @Test(arguments: [
    ("Kherson", "kherson"), ("ŻÓŁĆ", "zolc"), ("naïve", "naive"), ("Straße", "strasse"),
    ("İstanbul", "istanbul"), ("Đorđe", "dorde"), ("ﬁnal", "final"), ("ＡＢＣ", "abc"),
    ("e\u{301}te\u{301}", "ete"), ("Αθήνα", "αθηνα"),
  ]) func `Latin and Greek letters lose case and accents`(word: String, expected: String) {
    #expect(fold(word) == expected)
  }

  @Test(arguments: [
    ("Київ", "київ"), ("ЇЖАК", "їжак"), ("Ґанок", "ґанок"), ("Є", "є"),
    ("мародёрство", "мародерство"),
    ("ЁЛКА", "елка"), ("Йод", "йод"), ("за\u{301}мок", "замок"), ("и\u{306}", "й"),
    ("і\u{308}", "ї"),
    ("I\u{308}", "i"), ("воды\u{301}", "воды"), ("Ѐ", "е"), ("е\u{308}", "е"), ("Ўў", "ўў"),
  ]) func `Cyrillic letters keep breve and diaeresis and lose stress`(
    word: String, expected: String
  ) {
    #expect(fold(word) == expected)
  }

  @Test(arguments: ["п'ять", "п’ять", "пʼять", "п`ять", "п′ять", "п‘ять"])
  func `every apostrophe is the same`(word: String) {
    #expect(fold(word) == "п'ять")
  }

  @Test func `decomposed and composed spellings are one word`() {
    let composed = "Україна Київ йод"
    let decomposed = "Украі\u{308}на Киі\u{308}в и\u{306}од"
    #expect(folded(composed, language: .ukrainian) == folded(decomposed, language: .ukrainian))
  }

  @Test func `folding what is folded changes nothing`() {
    for word in ["zolc", "київ", "п'ять", "strasse", "αθηνα", "don't", "日本", "한국어"] {
      #expect(fold(word) == word)
    }
  }
}
