import EventTagging

/// Words of a query that say how something is said ("denies", "claims", "refuses"): they ask for
/// passages that say it in that way more than for the words themselves.
enum QueryStances {
  /// What such a word is worth beside the others.
  static let wordShare = 0.5

  private static let stances: [(stance: Stance, words: [String])] = [
    (
      .deny,
      [
        "denies", "deny", "denied", "denying", "denial", "denials", "rejects", "rejected",
        "refutes",
        "refuted", "disputes", "disputed", "doubts", "doubted", "заперечує", "заперечують",
        "заперечив", "спростовує", "спростували", "отрицает", "отрицают", "опроверг", "опровергает",
      ]
    ),
    (
      .demand,
      [
        "demands", "demanded", "demanding", "urges", "urged", "вимагає", "вимагають", "требует",
        "требуют", "призвав", "призвал",
      ]
    ),
    (
      .assert,
      [
        "says", "said", "claims", "claimed", "insists", "insist", "insisted", "alleges", "alleged",
        "admits", "admitted", "confirms", "confirmed", "заявляє", "заявив", "стверджує", "заявил",
        "заявляет", "утверждает",
      ]
    ),
    (.predict, ["predicts", "predicted", "warns", "warned", "expects"]),
  ]
  /// Words of doing that refuse, and so ask for what is negated.
  private static let refusals: Set<String> = ["refuses", "refused", "refusing", "refusal"]

  /// The first stance that has the word.
  private static let stanceOfWord = Dictionary(
    stances.flatMap { stance in stance.words.map { ($0, stance.stance) } },
    uniquingKeysWith: { first, _ in first })

  static func stance(of word: String) -> Stance? { stanceOfWord[word.lowercased()] }

  /// How an event is spoken of where the query has such a word.
  static func modality(of word: String) -> Modality? {
    if refusals.contains(word.lowercased()) { return .negated }
    return switch stance(of: word) {
    case .deny: .denied
    case .demand: .demanded
    default: nil
    }
  }
}
