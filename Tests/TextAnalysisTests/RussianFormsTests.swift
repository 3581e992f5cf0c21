import Testing

@testable import TextAnalysis

@Suite struct RussianFormsTests {
  @Test(arguments: [
    "сдались сдался сдать сдаться сдача сдачу сдаются сдавались",
    "вывели вывел вывести вывод вывода выводят выводили выведение выведены",
    "отвели отвод отвести отводят отведены отведение",
    "отошли отошел отойти отход отхода отходят отходили отойдут",
    "вышли вышел выйти выход выхода выходят вышла",
    "вывезли вывез вывезти вывоз вывозят вывозили вывезено вывезены вывозится",
    "украли украл украсть украденных украдены",
    "отступили отступать отступление отступления отступает",
    "мародерство мародеры мародерствовать мародер",
    "разграбили разграбление разграблен разграбить разграбленный",
    "эвакуация эвакуировать эвакуировали эвакуированы",
  ]) func `the forms of a verb and its nouns share a stem`(words: String) {
    let stems = Set(words.split(separator: " ").map { RussianForms.stem(of: String($0)) })
    #expect(stems.count == 1 && !stems.contains(nil), "\(stems)")
  }

  @Test(arguments: [
    "прошлый", "прошлом", "пошлость", "водка", "вода", "красный", "ведомство", "у", "сь",
  ])
  func `other words are left to the stemmer`(word: String) {
    #expect(RussianForms.stem(of: word) == nil)
  }
}
