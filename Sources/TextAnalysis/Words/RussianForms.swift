/// Russian words whose forms the Snowball stemmer does not join, with the stem they share.
enum RussianForms {
  /// The stem of a word without its particle `-ся` or `-сь`, if it belongs to a known family.
  static func stem(of folded: String) -> String? {
    var word = folded
    if word.hasSuffix("ся") || word.hasSuffix("сь") { word = String(word.dropLast(2)) }
    if let stem = words[word] { return stem }
    for (beginning, stem) in beginnings where word.hasPrefix(beginning) { return stem }
    return families.stem(of: word)
  }

  /// The words of known families that begin so.
  static func forms(beginning start: String) -> [String] {
    words.keys.filter { $0.hasPrefix(start) } + families.words(beginning: start)
  }

  /// Beginnings and stems: words of the topics whose nouns and verbs Snowball keeps apart.
  private static let beginnings = [
    ("разграб", "разграб"), ("ограб", "ограб"), ("мародер", "мародер"), ("отступ", "отступ"),
    ("капитул", "капитул"), ("эваку", "эваку"), ("оккупац", "оккуп"), ("оккупир", "оккуп"),
  ]

  /// The stem, then the words that have it.
  private static let words: [String: String] = {
    let source = """
      сда сдать сдал сдала сдало сдали сдам сдаст сдадут сдай сдайте сдавать сдавал сдавала сдавали
      сда сдает сдают сдаешь сдача сдачи сдаче сдачу сдачей сдано сдан сдана сданы сдавая
      """
    var table: [String: String] = [:]
    for line in source.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms { table[form] = forms.first }
    }
    return table
  }()

  private static let families = VerbFamilies(
    prefixes: [
      ("пере", "пере"), ("раз", "раз"), ("рас", "рас"), ("ото", "от"), ("от", "от"),
      ("подо", "под"), ("под", "под"), ("вы", "вы"), ("за", "за"), ("при", "при"), ("про", "про"),
      ("у", "у"), ("во", "в"), ("в", "в"), ("с", "с"),
    ],
    roots: [
      .init(
        "вод",
        ["вед": present + nouns + passive, "вел": "- а о и", "вес": "ти", "вод": imperfective]),
      .init(
        "воз",
        ["вез": "- ла ло ли ти" + " " + present + nouns + passive, "воз": imperfective]),
      .init(
        "ход",
        ["шел": "-", "шл": "а о и", "йд": present, "йт": "и", "ход": imperfective]),
      .init(
        "крад",
        ["кра": "л ла ло ли", "крас": "ть", "крад": present + nouns + passive + " ывать ывали"]),
    ])

  private static let present = "у ет ут ешь ем ете я"
  private static let nouns = " ение ения ению ением ении ений"
  private static let passive =
    " ен ена ено ены енный енная енное енные енного енной енных енным ено енную"
  private static let imperfective =
    "- а у ом е ы ов ам ами ах ит ят ить ил ила или ило им ишь я"
}
