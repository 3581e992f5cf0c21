import Testing

@testable import TextAnalysis

@Suite struct SentenceSplitterTests {
  /// `|` stands where a sentence ends.
  @Test(arguments: [
    "They left.| The city was quiet.",
    "Gen. Surovikin met Mr. Peskov.| They talked.",
    "By 5 a.m. Moscow time it was over.| No shots were fired.",
    "It ended at 5 a.m.| The troops had gone.",
    "U.S. General Mark Milley spoke.| He left.",
    "The U.N. General Assembly voted.",
    "He moved to the U.S.| It was hard.",
    "J. R. Smith and W. H. Jones came.| Nobody else did.",
    "About 3.5 million fled.| Some returned.",
    "See No. 5 and Fig. 3 there.| Then go.",
    "He said no.| Then he left.",
    "It was World War I.| The next came later.",
    "He asked: “Why?”| Nobody knew.",
    "“All will be foiled.| Any soldier will be detained.”",
    "“Will they go?” Peskov asked.| He got no answer.",
    "“No!” he said.| “Never!”",
    "People were chanting “ZSU! ZSU!” (Armed Forces).",
    "(It was over.)| They slept.",
    "They waited... and waited.| Then left…| Gone.",
    "What?!| Really!| Yes.",
    "It fell in 1991.[12]| The rest followed.",
    "Troops entered the area.| The locals cheered.",
    "They held Lyman, Izium, etc.| Kupiansk fell later.",
    "Acme Inc. said so.| Nobody cared.",
    "Sen. McCain visited St. Petersburg in Jan. 2014.| He left.",
    "The area.|The town.",
  ]) func `English sentences`(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "У 2014 р. Росія анексувала Крим.| Це був лютий.",
    "Бої тривали до 2022 р.| Потім настала тиша.",
    "Він прибув у м. Київ.| Там його чекали.",
    "Загинуло 5 тис. осіб.| Ще більше поранено.",
    "Вулиця ім. Шевченка зруйнована.| Мости теж.",
    "Взяли зерно, техніку та ін.| Селяни бачили це.",
    "Були танки, гармати і т. д.| Усе горіло.",
    "«Вони пішли!» — сказав мер.| Місто вільне.",
    "О 5 год. ранку почалося.| Ніхто не спав.",
    "Россия ушла в 2022 г. из города.| Это факт.",
    "В. Путин подписал указ.| Он вступил в силу.",
    "Мешканці с. Благодатне повернулися.| Вони плакали.",
  ]) func `Ukrainian and Russian sentences`(marked: String) {
    check(marked)
  }

  private func check(_ marked: String) {
    let text = marked.replacing("|", with: "")
    let expected = marked.split(separator: "|").map { $0.drop { $0 == " " } }
    #expect(sentences(text) == expected.map(String.init))
  }

  @Test func `a sentence never crosses a block`() {
    #expect(
      sentences("A title without a stop\n\nand a text") == ["A title without a stop", "and a text"])
  }

  @Test func `the number of a list item ends no sentence`() {
    #expect(sentences("1. First thing\n2. Second thing") == ["1. First thing", "2. Second thing"])
  }

  @Test func `ideographic full stops end sentences without a space`() {
    #expect(sentences("俄军撤退。乌军进城。") == ["俄军撤退。", "乌军进城。"])
  }

  @Test func `the first word of a sentence is flagged, a mark before it is not`() {
    let text = Analyzer().analyse(Array("“So it is. And was.”".utf8))
    let first = text.tokens.filter { $0.flags.contains(.sentenceStart) }
    #expect(first.map { text.string($0.bytes) } == ["So", "And"])
  }

  @Test func `sentences cover all tokens once and in order`() {
    let text = Analyzer().analyse(Array("One. Two? \n\n - Three\n\n...\n\nFive!".utf8))
    #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
  }
}
