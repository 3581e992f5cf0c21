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
    add(
      ["ія", "ії", "ію", "ією", "ій", "іям", "іями", "іях", "ієм", "ієві", "іїв"], least: 4)
    for theme in themes {
      add(past.map { theme + $0 }, least: 4)
      if participleThemes.contains(theme) {
        add((adjectives + ["о"]).map { theme + "н" + $0 }, least: 4)
      }
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
    ("аційн", 4), ("яційн", 4), ("ськ", 4), ("зьк", 5), ("цтв", 4), ("ств", 4), ("аці", 4),
    ("яці", 4), ("ац", 4), ("яц", 4), ("ан", 4), ("ян", 4), ("ен", 4), ("єн", 4), ("ов", 4),
    ("ев", 4), ("єв", 4), ("ув", 4), ("юв", 4), ("ав", 4), ("яв", 4), ("ив", 4), ("ат", 4),
    ("ит", 4), ("ут", 4), ("іт", 4), ("ал", 4), ("ял", 4), ("іл", 4), ("ил", 4), ("ул", 4),
  ]

  /// Consonants that also start endings of the past and the infinitive: off they go from all words,
  /// so that `канали`, which looks like a verb, stays with `канал`.
  static let verbalConsonants: Set<Unicode.Scalar> = ["в", "л", "т"]

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

  /// Endings that only follow a vowel, the theme of a verb: not those of Михайла and капіталу.
  static let afterVowel: Set<String> = ["ти", "ть", "в", "ла", "ло", "ли", "вши", "йте", "ймо"]

  private static let finiteVerbs = [
    "ти", "в", "ла", "ло", "ли", "ть", "еть", "єть", "ють", "уть", "ать", "ять", "ить", "їть", "єш",
    "еш", "иш",
    "їш", "ємо", "емо", "имо", "їмо", "єте", "ете", "ите", "їте", "є", "вши", "іть", "імо", "йте",
    "ймо",
  ]

  /// Themes with a participle in -ний: розграбований. Not и and і, for the sake of країна and Путіна.
  private static let participleThemes: Set<String> = [
    "а", "я", "ува", "юва", "ова", "йова", "ьова", "ва",
  ]

  /// Theme vowels of verbs.
  private static let themes = [
    "а", "я", "и", "і", "у", "ува", "юва", "ова", "йова", "ьова", "ва",
  ]

  /// What follows the theme in the past, the infinitive, the present and the participles.
  private static let past = [
    "ти", "в", "ла", "ло", "ли", "вши", "вшись", "є", "єть", "ю", "єш", "ємо", "єте", "ють", "ючи",
    "й",
    "йте", "ймо", "но",
  ]

  private static let verbalNouns = [
    "ння", "нню", "нням", "нні", "нь", "ннями", "ннях", "ннів",
  ]
}
