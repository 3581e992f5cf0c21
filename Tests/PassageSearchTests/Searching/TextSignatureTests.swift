import Testing

@testable import PassageSearch

struct TextSignatureTests {
  /// A text with a share of its words changed.
  private func edited(_ text: String, every step: Int) -> String {
    text.split(separator: " ").enumerated().map { place, word in
      place % step == step - 1 ? "other\(place)" : String(word)
    }.joined(separator: " ")
  }

  private func signature(_ text: String) -> TextSignature {
    TextSignature(of: text)
  }

  @Test func `the same words have the same signature, in any dress`() {
    let one = signature("Troops withdrew from the town on Friday night, it said.")
    #expect(one == signature("TROOPS withdrew from the town — on Friday night; it said"))
    #expect(one != signature("Looters emptied the museum while the guards were away."))
  }

  @Test func `words of every script are told by their letters and digits, whatever their case`() {
    let one = signature("Війська відійшли з міста Ґданськ 9 листопада, Ёлка і Éclair")
    #expect(one == signature("ВІЙСЬКА ВІДІЙШЛИ «З МІСТА» — ҐДАНСЬК… 9 ЛИСТОПАДА! ёлка І éclair"))
    #expect(one != signature("Війська відійшли з міста Ґданськ 8 листопада, Ёлка і Éclair"))
  }

  @Test func `a signature is eight bytes of text, and is read back`() {
    var sample = SampleText(seed: 5)
    for text in ["", "one", "one two three four", sample.paragraph(sentences: 4)] {
      let one = signature(text)
      #expect(one.stored.utf8.count == 8)
      #expect(TextSignature(stored: one.stored) == one)
    }
    #expect(TextSignature(stored: "") == nil)
  }

  @Test func `near copies may resemble each other, unrelated texts hardly ever`() {
    var sample = SampleText(seed: 6)
    var missed = 0
    var mistaken = 0
    for _ in 0..<300 {
      let text = sample.paragraph(sentences: 5)
      let other = sample.paragraph(sentences: 5)
      let copy = edited(text, every: 25)
      if TextShingles(text).similarity(to: TextShingles(copy)) >= 0.6 {
        missed += signature(text).mayResemble(signature(copy)) ? 0 : 1
      }
      let isAlike = TextShingles(text).similarity(to: TextShingles(other)) > 0.05
      mistaken += !isAlike && signature(text).mayResemble(signature(other)) ? 1 : 0
    }
    #expect(missed <= 9)
    #expect(mistaken <= 9)
  }

  @Test func `similarity is the share of shingles that both have`() {
    let one = TextShingles("a b c d e f")
    #expect(one.similarity(to: TextShingles("a b c d e g")) == 0.5)
    #expect(one.similarity(to: TextShingles("g h i j k l")) == 0)
    #expect(one.similarity(to: one) == 1)
  }
}
