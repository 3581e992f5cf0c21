import EntityTagging
import Testing
import TextAnalysis

/// How words stand to their entity, and what is left open.
struct MentionRelationTests {
  private func mentions(_ text: String) -> [(text: String, mention: Mention)] {
    let analyzer = Analyzer()
    let analysed = analyzer.analyse(Array(text.utf8))
    return EntityTagger(gazetteer: .builtIn).mentions(in: analysed)
      .map { (analysed.string($0.span.bytes), $0) }
  }

  @Test(arguments: [
    ("Moscow's denial came late.", "Moscow", "iso:RU"),
    ("The mayor was installed by Moscow.", "Moscow", "iso:RU"),
    ("For years Asmara denied the reports.", "Asmara", "iso:ER"),
    ("Це сказав призначений Москвою чиновник.", "Москвою", "iso:RU"),
  ])
  func `a capital that acts stands for its country`(item: (String, String, String)) {
    let found = mentions(item.0).first { $0.text == item.1 }?.mention
    #expect(found?.relation == .metonym)
    #expect(found?.entity?.id == item.2)
  }

  @Test(arguments: [
    ("Поранено двох херсонських лікарів.", "херсонських", "geo:706448"),
    ("В больницу привезли харьковского врача.", "харьковского", "geo:706483"),
  ])
  func `an adjective of a city is one`(item: (String, String, String)) {
    let found = mentions(item.0).first { $0.text == item.1 }?.mention
    #expect(found?.relation == .adjective)
    #expect(found?.type == .nationality)
    #expect(found?.entity?.id == item.2)
  }

  @Test func `a battalion in quotation marks is no town`() {
    let found = mentions("Бійці «Азову» вийшли з міста.").first { $0.text == "Азову" }?.mention
    #expect(found?.entity?.id == "unit:ua-azov")
  }

  @Test func `namesakes side by side stay open, a later full name decides`() {
    let found = mentions(
      """
      Ivan Fedorov and Mykhailo Fedorov met. Fedorov left early. Much later, and after a long walk \
      through the cold streets of the town that both of them know well, Mykhailo Fedorov spoke. \
      Fedorov smiled.
      """
    ).filter { $0.text == "Fedorov" }.map(\.mention)
    #expect(found.count == 2)
    #expect(found.first?.entity == nil)
    #expect(Set(found.first?.candidates.map(\.id) ?? []) == ["per:fedorov-i", "per:fedorov-m"])
    #expect(found.last?.entity?.id == "per:fedorov-m")
  }
}
