import TextAnalysis

/// Writes Ukrainian and Russian names in Latin letters.
///
/// Ukrainian follows the table of the Cabinet of Ministers of Ukraine (resolution 55 of 27 January 2010),
/// Russian the BGN/PCGN system of 1947 without its signs for ъ and ь, as news agencies print it.
public enum Transliteration {
  /// The name in Latin letters; letters of other scripts stay as they are.
  /// - Parameter language: Ukrainian or Russian; of any other the Ukrainian table is used.
  public static func latin(_ name: String, language: Language) -> String {
    let letters = Array(name)
    var result = ""
    for index in letters.indices {
      let letter = letters[index]
      let before = index > 0 ? letters[index - 1] : " "
      let lower = Character(letter.lowercased())
      let latin =
        language == .russian
        ? russian(lower, after: Character(before.lowercased()))
        : ukrainian(lower, after: Character(before.lowercased()))
      guard let latin else {
        result.append(letter)
        continue
      }
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      result += cased(latin, like: letter, before: before, next: next)
    }
    return result
  }

  /// The language that a Cyrillic name's own letters give away; `nil` if they fit both.
  public static func language(of name: String) -> Language? {
    let lower = name.lowercased()
    if lower.contains(where: { "іїєґ".contains($0) }) { return .ukrainian }
    return lower.contains(where: { "ыэёъ".contains($0) }) ? .russian : nil
  }

  private static func ukrainian(_ letter: Character, after before: Character) -> String? {
    if letter == "г", before == "з" { return "gh" }
    let isFirst = !before.isLetter && !apostrophes.contains(before)
    if isFirst, let first = ukrainianFirst[letter] { return first }
    // An apostrophe between letters is not written.
    if apostrophes.contains(letter) { return before.isLetter ? "" : nil }
    return ukrainian[letter]
  }

  private static func russian(_ letter: Character, after before: Character) -> String? {
    if letter == "е", !before.isLetter || "аеёиоуыэюяйъь".contains(before) { return "ye" }
    return russian[letter]
  }

  /// A capital gives one capital (`Shch`), or all within a word in capitals (`SHCH`).
  private static func cased(
    _ latin: String, like letter: Character, before: Character, next: Character
  ) -> String {
    guard letter.isUppercase else { return latin }
    if latin.count > 1, next.isUppercase || (before.isUppercase && !next.isLowercase) {
      return latin.uppercased()
    }
    return latin.prefix(1).uppercased() + latin.dropFirst()
  }

  private static let apostrophes: Set<Character> = ["'", "’", "ʼ"]

  private static let ukrainianFirst: [Character: String] = [
    "є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya",
  ]

  private static let ukrainian: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh",
    "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia", "ё": "io", "ы": "y",
    "э": "e", "ъ": "",
  ]

  private static let russian: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g",
  ]
}
