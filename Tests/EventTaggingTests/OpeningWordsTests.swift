import Testing

@testable import EventTagging

@Suite struct OpeningWordsTests {
  @Test func `every English word that a frame can begin with is in the list, and no other`() {
    let lexicon = Lexicon.english
    var opening: Set<String> = []
    lexicon.words.forEachForm { entry, form, isStem in
      let word = form.string
      guard lexicon.opensFrame[entry], word.utf8.allSatisfy({ $0 < 0x80 }) else { return }
      #expect(!isStem)
      opening.insert(word)
    }
    let listed = "\(OpeningWords.list)".split(separator: " ").map(String.init)
    #expect(Set(listed).symmetricDifference(opening) == [])
    #expect(listed.count == opening.count)
  }

  @Test func `a word tells an event in whatever case it is written`() {
    #expect(EventTagger.mayTellEvent(from: "Surrendered"))
    #expect(!EventTagger.mayTellEvent(from: "Kherson"))
  }
}
