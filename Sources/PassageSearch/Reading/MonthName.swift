/// The names of the months in English, Ukrainian and Russian.
enum MonthName {
  /// By month: beginnings that tell it from every other, with the shortest that are in use.
  private static let stems: [[String]] = [
    ["jan", "січ", "янв"], ["feb", "лют", "фев"], ["mar", "бер", "мар"], ["apr", "кві", "апр"],
    ["may", "трав", "май", "мая"], ["jun", "чер", "июн"], ["jul", "лип", "июл"],
    ["aug", "сер", "авг"], ["sep", "вер", "сен"], ["oct", "жов", "окт"], ["nov", "лис", "ноя"],
    ["dec", "гру", "дек"],
  ]
  private static let full = Set([
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "sept",
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
    "жовтня", "листопада", "грудня",
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ])

  /// The month, from 1, that a word names, in full or by its first letters (`Nov`, `Nov.`).
  static func number(_ word: Substring) -> Int? {
    let name = word.lowercased().filter { $0 != "." }
    guard full.contains(name) || name.count == 3 || name == "трав" else { return nil }
    return stems.firstIndex { $0.contains { name.hasPrefix($0) } }.map { $0 + 1 }
  }
}
