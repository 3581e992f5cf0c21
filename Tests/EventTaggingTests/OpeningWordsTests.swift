import Testing

@testable import EventTagging

@Suite struct OpeningWordsTests {
  @Test func `every English word that a frame can begin with is in the list, and no other`() {
    let lexicon = Lexicon.english
    var wrong: [String] = []
    lexicon.words.forEachForm { entry, form, isStem in
      let word = form.string
      if lexicon.opensFrame[entry] != OpeningWords.contain(word) || isStem { wrong.append(word) }
    }
    #expect(wrong.filter { word in word.utf8.allSatisfy { $0 < 0x80 } } == [])
  }

  @Test func `a word tells an event in whatever case it is written`() {
    #expect(EventTagger.mayTellEvent(from: "Surrendered"))
    #expect(!EventTagger.mayTellEvent(from: "Kherson"))
  }
}
