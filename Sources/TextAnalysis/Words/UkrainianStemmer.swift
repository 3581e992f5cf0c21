/// A suffix stemmer for Ukrainian, made for this project from the grammar of the language.
///
/// Strips the longest inflection that leaves a stem with a vowel and enough letters, then a few
/// derivations (`-ськ-`, `-ств-`, `-ість`, `-ація`), and levels the commonest alternations of vowels.
/// Words that it would tear apart stand in ``UkrainianForms``. It errs on the side of joining:
/// `відступили`, `відступають` and `відступ` meet, and so do `танк` and `танковий`.
struct UkrainianStemmer {
  func stem(_ word: String) -> String {
    if let known = UkrainianForms.stem(of: word) { return known }
    var letters = Array(word.unicodeScalars)
    guard letters.count > 3, letters.count <= 40 else { return word }
    Self.stripReflexive(&letters)
    if let known = UkrainianForms.stem(of: Self.string(letters[...])) { return known }
    Self.stripInflection(&letters)
    let isBare = letters.count == word.unicodeScalars.count
    Self.stripSoftness(&letters)
    Self.level(&letters, isBare: isBare)
    Self.stripDerivation(&letters)
    return Self.string(letters[...])
  }

  /// `здалася`, `здались`: the particle goes if what is left looks like a verb.
  private static func stripReflexive(_ letters: inout [Unicode.Scalar]) {
    guard letters.count > 4, letters[letters.count - 2] == "с" else { return }
    let verbal: Bool
    let rest = letters.dropLast(2)
    switch letters[letters.count - 1] {
    case "я":
      verbal = [
        "ти", "ть", "в", "ла", "ло", "ли", "ю", "у", "є", "мо", "те", "й", "ш", "и", "чи", "м",
      ]
      .contains { ends(rest, $0) }
    case "ь":
      verbal = ["ти", "в", "ла", "ло", "ли", "ю", "мо", "те", "ши"].contains { ends(rest, $0) }
    default: verbal = false
    }
    if verbal { letters.removeLast(2) }
  }

  private static func stripInflection(_ letters: inout [Unicode.Scalar]) {
    for length in stride(from: min(UkrainianEndings.longest, letters.count - 2), to: 0, by: -1) {
      let rest = letters.count - length
      let ending = string(letters[rest...])
      guard let least = UkrainianEndings.table[ending], rest >= least, hasVowel(letters[..<rest])
      else { continue }
      if UkrainianEndings.afterVowel.contains(ending), !vowels.contains(letters[rest - 1]) {
        continue
      }
      letters.removeLast(length)
      // The л of `захоплений`, `захоплять` beside `захопити`.
      if length > 1, letters.count > 4, letters.last == "л",
        "бпвмф".unicodeScalars.contains(letters[letters.count - 2])
      {
        letters.removeLast()
      }
      return
    }
  }

  private static func stripSoftness(_ letters: inout [Unicode.Scalar]) {
    while let last = letters.last, last == "ь" || last == "'" || last == "й", letters.count > 3 {
      letters.removeLast()
    }
  }

  private static func stripDerivation(_ letters: inout [Unicode.Scalar]) {
    for (suffix, least) in UkrainianEndings.derivations where ends(letters[...], suffix) {
      let rest = letters.count - suffix.unicodeScalars.count
      guard rest >= least, hasVowel(letters[..<rest]) else { continue }
      letters.removeLast(letters.count - rest)
      stripSoftness(&letters)
    }
    if letters.count > 3, vowels.contains(letters[letters.count - 2]),
      UkrainianEndings.verbalConsonants.contains(letters[letters.count - 1])
    {
      letters.removeLast()
    }
  }

  /// і and о, ї and є in closed and open syllables; the fleeting о of `-ок`.
  ///
  /// - Parameter isBare: whether no ending was stripped; only then is і before в an alternation.
  private static func level(_ letters: inout [Unicode.Scalar], isBare: Bool) {
    let count = letters.count
    for (closed, open) in UkrainianEndings.alternations
    where isBare || !closed.hasSuffix("в") {
      guard count >= closed.unicodeScalars.count + 1, ends(letters[...], closed) else {
        continue
      }
      letters.replaceSubrange((count - closed.unicodeScalars.count)..., with: open.unicodeScalars)
      return
    }
    if count >= 5, ends(letters[...], "ок"), hasVowel(letters[..<(count - 2)]) {
      letters.remove(at: count - 2)
    }
  }

  private static func ends(_ letters: ArraySlice<Unicode.Scalar>, _ suffix: String) -> Bool {
    letters.reversed().starts(with: suffix.unicodeScalars.reversed())
  }

  private static func hasVowel(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.contains { vowels.contains($0) }
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "а", "е", "и", "і", "о", "у", "є", "ї", "ю", "я",
  ]

  private static func string(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }
}
