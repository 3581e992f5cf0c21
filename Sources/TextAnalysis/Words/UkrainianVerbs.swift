/// Ukrainian verbs of motion and taking: prefix and changing root, joined under one stem.
///
/// `вивели`, `виведення`, `виводять` and `вивід` are all `вивод`.
enum UkrainianVerbs {
  static func stem(of word: String) -> String? {
    for root in roots {
      for (prefix, plain) in prefixes where word.hasPrefix(prefix) {
        let rest = word.dropFirst(prefix.count)
        guard let beginning = root.beginnings.first(where: { rest.hasPrefix($0) }) else { continue }
        if endings.contains(String(rest.dropFirst(beginning.count))) { return plain + root.stem }
      }
    }
    return nil
  }

  private struct Root {
    var stem: String
    var beginnings: [String]
  }

  /// Prefixes as written and without their fleeting і.
  private static let prefixes = [
    ("пере", "пере"), ("розі", "роз"), ("роз", "роз"), ("віді", "від"), ("від", "від"),
    ("піді", "під"), ("під", "під"), ("ви", "ви"), ("за", "за"), ("при", "при"), ("про", "про"),
    ("по", "по"), ("на", "на"), ("наді", "над"), ("над", "над"), ("до", "до"), ("обі", "об"),
    ("об", "об"), ("уві", "в"), ("вві", "в"), ("ві", "в"), ("у", "в"), ("в", "в"), ("зі", "з"),
    ("з", "з"), ("с", "с"),
  ]

  private static let roots = [
    Root(stem: "вод", beginnings: ["веден", "вед", "вод", "вел", "вес", "вів", "від"]),
    Root(stem: "воз", beginnings: ["везен", "вез", "воз", "віз"]),
    Root(stem: "ход", beginnings: ["йшл", "йшо", "йде", "йду", "йти", "ход", "хід"]),
    Root(stem: "крад", beginnings: ["краден", "крад", "крас", "кра"]),
    Root(stem: "бир", beginnings: ["бира", "бер", "бра"]),
    Root(stem: "теч", beginnings: ["тек", "теч", "тік", "тіка"]),
  ]

  private static let endings: Set<String> = [
    "", "и", "а", "о", "ла", "ло", "ли", "в", "ти", "те", "ть", "е", "у", "уть", "ують", "ить",
    "ять",
    "ити", "ив", "ила", "или", "ило", "ення", "енню", "енням", "енні", "ня", "но", "ний", "ні",
    "них",
    "ного", "на", "ну", "ю", "ють", "є", "ємо", "емо", "имо", "ний", "ня", "ням", "ні", "нь", "ом",
    "і", "ів", "ами", "ам", "ах", "ження", "жу", "мо", "ено", "ений", "ені", "ених", "еного", "не",
    "ою",
  ]
}
