import CEmbedded

extension EntityTagger {
  /// Identifies what tags depend on beside the gazetteer and the program itself: the compiled-in model,
  /// the lists of words and the words of the rules. Another digest may give other tags.
  public static let digest: String = {
    var value = modelChecksum
    let rules = [
      RuleLexicon.numbers, RuleLexicon.dates, RuleLexicon.joints, RuleLexicon.units,
      RuleLexicon.weapons, RuleLexicon.unitModifiers, RuleLexicon.counted,
      RuleLexicon.approximations, RuleLexicon.unitStemList,
    ]
    for list in WordLists.all.map(\.1) + rules {
      value = NameHash.chain(value, NameHash.content(Array(list.utf8)))
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }()

  /// As the model's file holds it behind its magic, version and number of sections.
  private static var modelChecksum: UInt64 {
    guard sitrep_model_size() >= 24 else { return 0 }
    let bytes = sitrep_model_bytes()
    return (16..<24).reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }
}
