import EntityTagging
import Testing

struct TransliterationTests {
  @Test(arguments: [
    ("Згурський", "Zghurskyi"), ("Борщагівка", "Borshchahivka"), ("Єнакієве", "Yenakiieve"),
    ("Їжакевич", "Yizhakevych"), ("Йосипівка", "Yosypivka"), ("Юрій", "Yurii"),
    ("Яготин", "Yahotyn"),
    ("Знам'янка", "Znamianka"), ("Запоріжжя", "Zaporizhzhia"), ("Ґалаґан", "Galagan"),
    ("Щербухи", "Shcherbukhy"), ("Нова Каховка", "Nova Kakhovka"), ("ЩЕРБАКИ", "SHCHERBAKY"),
    ("T-72", "T-72"), ("", ""),
  ])
  func `Ukrainian follows the table of 2010`(pair: (String, String)) {
    #expect(Transliteration.latin(pair.0, language: .ukrainian) == pair.1)
  }

  @Test(arguments: [
    ("Енакиево", "Yenakiyevo"), ("Харьков", "Kharkov"), ("Щёлково", "Shchelkovo"),
    ("Объячево", "Obyachevo"), ("Эльбрус", "Elbrus"), ("Чечня", "Chechnya"), ("Грозный", "Groznyy"),
  ])
  func `Russian follows BGN without its signs`(pair: (String, String)) {
    #expect(Transliteration.latin(pair.0, language: .russian) == pair.1)
  }

  @Test func `letters of one language alone give it away`() {
    #expect(Transliteration.language(of: "Миколаїв") == .ukrainian)
    #expect(Transliteration.language(of: "Грозный") == .russian)
    #expect(Transliteration.language(of: "Херсон") == nil)
  }
}
