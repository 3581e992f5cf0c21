/// Ukrainian verbs of motion and taking, and their nouns.
enum UkrainianVerbs {
  static func stem(of word: String) -> String? { families.stem(of: word) }

  /// Their forms that begin so.
  static func forms(beginning start: String) -> [String] { families.words(beginning: start) }

  private static let families = VerbFamilies(
    prefixes: [
      ("пере", "пере"), ("розі", "роз"), ("роз", "роз"), ("віді", "від"), ("від", "від"),
      ("піді", "під"), ("під", "під"), ("ви", "ви"), ("за", "за"), ("при", "при"), ("про", "про"),
      ("наді", "над"), ("над", "над"), ("обі", "об"), ("об", "об"), ("уві", "в"), ("вві", "в"),
      ("ві", "в"), ("у", "в"), ("в", "в"), ("зі", "з"), ("з", "з"), ("с", "с"),
    ],
    roots: [
      .init(
        "вод",
        [
          "вед": present + nouns + passive, "вел": past, "вес": "ти", "вів": "- ши",
          "вод": imperfective,
          "від": "-", "водж": nouns,
        ]),
      .init(
        "воз",
        [
          "вез": present + past2 + nouns + passive + " ти", "віз": "- ши", "воз": imperfective,
          "возж": nouns,
        ]),
      .init(
        "ход",
        [
          "йшл": "а о и", "йшов": "-", "йд": present, "йт": "и", "ход": imperfective, "хід": "-",
          "ходж": nouns,
        ]),
      .init(
        "крад",
        [
          "крад": present + nouns + passive + " ати ав ала али ало ають ає", "кра": "ла ло ли в",
          "крас": "ти",
        ]),
      .init(
        "бир",
        [
          "бира": "ти в ла ло ли ють є ння нням нню", "бер": present,
          "бра": "ти в ла ло ли но ний ні них",
        ]),
      .init(
        "тік",
        [
          "тек": "ти ла ло ли", "теч": "а і у ею уть е", "тік": "- ши",
          "тіка": "ти в ла ло ли ють є",
        ]),
    ])

  private static let present = "у е уть еш емо ете и іть"
  private static let past = "а о и"
  private static let past2 = " ла ло ли"
  private static let nouns = " ення енню енням енні ень"
  private static let passive = " ено ений ена ене ені еного еної ених еним ену"
  private static let imperfective =
    "- и у ом і ів ам ами ах ить ять ити ив ила или ило имо ячи жу"
}
