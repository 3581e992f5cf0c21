import EventTagging

/// Words of a query that say how something is said ("denies", "claims", "refuses"): they ask for
/// passages that say it in that way more than for the words themselves.
enum QueryStances {
  /// What such a word is worth beside the others.
  static let wordShare = 0.5

  /// A switch, because a table would be built for each process and a query asks for few words.
  static func stance(of word: String) -> Stance? {
    switch word.lowercased() {
    case "denies", "deny", "denied", "denying", "denial", "denials", "rejects", "rejected",
      "refutes",
      "refuted", "disputes", "disputed", "doubts", "doubted", "заперечує", "заперечують",
      "заперечив", "спростовує", "спростували", "отрицает", "отрицают", "опроверг", "опровергает":
      .deny
    case "demands", "demanded", "demanding", "urges", "urged", "вимагає", "вимагають", "требует",
      "требуют", "призвав", "призвал":
      .demand
    case "says", "said", "claims", "claimed", "insists", "insist", "insisted", "alleges", "alleged",
      "admits", "admitted", "confirms", "confirmed", "заявляє", "заявив", "стверджує", "заявил",
      "заявляет", "утверждает":
      .assert
    case "predicts", "predicted", "warns", "warned", "expects":
      .predict
    default:
      nil
    }
  }

  /// How an event is spoken of where the query has such a word.
  static func modality(of word: String) -> Modality? {
    if ["refuses", "refused", "refusing", "refusal"].contains(word.lowercased()) {
      return .negated
    }
    return switch stance(of: word) {
    case .deny: .denied
    case .demand: .demanded
    default: nil
    }
  }
}
