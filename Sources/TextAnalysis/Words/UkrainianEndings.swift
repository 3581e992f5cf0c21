/// The endings that ``UkrainianStemmer`` strips, and how many letters each must leave.
enum UkrainianEndings {
  static let longest = 9

  /// Ending to the least number of letters before it.
  static let table: [String: Int] = {
    var table: [String: Int] = [:]
    func add(_ endings: [String], least: Int) {
      for ending in endings { table[ending] = min(table[ending] ?? .max, least) }
    }
    add(nouns + adjectives, least: 3)
    add(finiteVerbs, least: 3)
    add(["ія", "ії", "ію", "ією", "ій", "іям", "іями", "іях"], least: 4)
    for (theme, least) in themes {
      add(past.map { theme + $0 }, least: least)
      add((adjectives + ["о"]).map { theme + "н" + $0 }, least: 4)
      add(verbalNouns.map { theme + $0 }, least: 4)
    }
    // Participles and verbal nouns of verbs in -ити: захоплений, захоплення.
    for theme in ["е", "є"] {
      add((adjectives + ["о"]).map { theme + "н" + $0 }, least: 4)
      add(verbalNouns.map { theme + $0 }, least: 4)
    }
    // Participles in -тий after и, я, у: зайнятий, покинутий.
    for theme in ["и", "я", "у"] { add((adjectives + ["о"]).map { theme + "т" + $0 }, least: 4) }
    add(["ість", "ості", "істю", "остей", "остям", "остями", "остях"], least: 4)
    // Nouns in -ець: українець, українця, українців.
    add(["ець", "ця", "цю", "ці", "цем", "ців", "цям", "цями", "цях", "цеві"], least: 4)
    return table
  }()

  /// Suffixes that go after the inflection, in this order, with the letters they must leave.
  static let derivations: [(String, Int)] = [
    ("ськ", 4), ("зьк", 5), ("цтв", 4), ("ств", 4), ("аці", 4), ("яці", 4), ("ац", 4), ("яц", 4),
    ("ов", 3), ("ев", 4), ("ув", 4), ("юв", 4), ("ав", 4), ("яв", 4),
  ]

  /// Ends of stems in closed syllables, and what they are in open ones.
  static let alternations: [(String, String)] = [
    ("хід", "ход"), ("піл", "пол"), ("вивід", "вивод"), ("відвід", "відвод"), ("вивіз", "вивоз"),
    ("осіб", "особ"), ("сторін", "сторон"), ("ів", "ов"), ("їв", "єв"),
  ]

  private static let nouns = [
    "а", "у", "ом", "ові", "і", "и", "о", "е", "ів", "ам", "ами", "ах", "ою", "я", "ю", "ем", "єм",
    "еві", "єві", "ям", "ями", "ях", "ею", "єю", "ї", "їв", "ей", "ь", "й", "'ю", "'я", "'ям",
    "'ях",
    "'ями", "'їв", "'ї", "ень",
  ]

  private static let adjectives = [
    "ий", "ого", "ому", "им", "ім", "а", "у", "ою", "ої", "ій", "е", "і", "их", "ими", "я", "ю",
    "є",
    "ього", "ьому", "ьою", "ьої", "іх", "іми", "іший", "іші", "іших", "ішого", "ішою", "іше",
  ]

  private static let finiteVerbs = [
    "ти", "в", "ла", "ло", "ли", "ть", "ють", "уть", "ать", "ять", "ить", "їть", "єш", "еш", "иш",
    "їш", "ємо", "емо", "имо", "їмо", "єте", "ете", "ите", "їте", "є", "вши", "іть", "імо", "йте",
    "ймо",
  ]

  /// Theme vowels of verbs, and the letters that must stand before them.
  private static let themes: [(String, Int)] = [
    ("а", 3), ("я", 3), ("и", 3), ("і", 3), ("у", 3), ("ува", 3), ("юва", 3), ("ова", 3),
    ("йова", 3),
    ("ьова", 3), ("ва", 4),
  ]

  /// What follows the theme in the past, the infinitive, the present and the participles.
  private static let past = [
    "ти", "в", "ла", "ло", "ли", "вши", "вшись", "є", "ю", "єш", "ємо", "єте", "ють", "ючи", "й",
    "йте", "ймо", "но",
  ]

  private static let verbalNouns = [
    "ння", "нню", "нням", "нні", "нь", "ннями", "ннях", "ннів",
  ]
}
