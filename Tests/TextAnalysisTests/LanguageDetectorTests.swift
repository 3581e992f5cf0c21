import Testing

@testable import TextAnalysis

@Suite struct LanguageDetectorTests {
  private func language(_ text: String) -> Language {
    Analyzer().analyse(Array(text.utf8)).language
  }

  @Test(arguments: [
    "Russian troops withdrew from the city.", "Kherson looted", "U.S. General Mark Milley",
    "The Київ government said that they had left the town", "Withdraw",
  ]) func english(text: String) {
    #expect(language(text) == .english)
  }

  @Test(arguments: [
    "Російські війська відступили з міста.", "Вони та мародери", "Херсон", "здалися в полон",
    "Міністр оборони РФ Сергій Шойгу наказав відвести війська за Днипро", "що як було",
  ]) func ukrainian(text: String) {
    #expect(language(text) == .ukrainian)
  }

  @Test(arguments: [
    "Российские войска отступили из города.", "Это был плен", "что и как", "мародёры",
    "Войска вышли из Херсона, но не ушли",
  ]) func russian(text: String) {
    #expect(language(text) == .russian)
  }

  @Test(arguments: [
    "Die russischen Truppen haben sich aus der Stadt zurückgezogen und nicht verteidigt.",
    "Les troupes russes se sont retirées de la ville dans la nuit.",
    "Las tropas rusas se retiraron de la ciudad.", "俄军撤出了城市", "القوات الروسية انسحبت من المدينة",
    "Rosyjskie wojska wycofały się z miasta i nie wrócą.",
    "Руске снаге су се повукле из града, рекао је министар одбране",
    "Беларускія войскі ўвайшлі ў горад",
    "", "12 34",
  ]) func other(text: String) {
    #expect(language(text) == .other)
  }

  @Test func `a passage has its own language`() {
    let text = Analyzer().analyse(
      Array(
        """
        Російські війська відступили з міста, повідомив речник. Бої тривали до вечора.

        Войска вышли из города, это подтвердил министр. Потом они ушли.

        The troops have left the city, said the minister.
        """.utf8))
    #expect(text.language == .ukrainian)
    let languages = PassageSplitter().split(text).map { text.language(ofSentences: $0.sentences) }
    #expect(languages == [.ukrainian, .russian, .english])
    #expect(text.language(ofSentences: 0..<0) == .ukrainian)
  }

  @Test func `a given language overrides detection`() {
    #expect(Analyzer().analyse(Array("Херсон".utf8), language: .russian).language == .russian)
    #expect(Analyzer().analyse(Array("Kherson".utf8), language: .other).language == .other)
  }

  @Test func `a Cyrillic word goes by its own letters first, then by its text`() {
    let text = Analyzer().analyse(Array("Это слово было їжак".utf8))
    #expect(
      text.tokens.map { text.words.language(of: $0.word) } == [
        .russian, .russian, .russian, .ukrainian,
      ])
  }
}
