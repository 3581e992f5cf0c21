/// Names of weapons and the like that join letters and digits: `T-72`, `БМП-2`, `9К720`.
///
/// Latin and Cyrillic spellings fold to the same Latin word, so that one query finds both.
enum Designations {
  /// Whether the parts of a hyphenated word name a thing: letters and a number that is no year.
  static func isDesignation(_ segments: [String]) -> Bool {
    let digits = segments.filter { $0.utf8.first?.isDigit == true }
    guard let number = digits.first, segments.count <= 4 else { return false }
    if segments.first == number {
      // `155-mm` and `5-A`, but not `24-year-old`.
      return segments.count == 2 && segments[1].unicodeScalars.count <= 2
    }
    return digits.allSatisfy { !isYear($0) }
  }

  /// The Latin spelling of a word that mixes digits and Cyrillic letters; `nil` for other words.
  static func joined(_ folded: String) -> String? {
    var hasDigit = false
    var hasCyrillic = false
    for scalar in folded.unicodeScalars {
      hasDigit = hasDigit || ("0"..."9").contains(scalar)
      hasCyrillic = hasCyrillic || (0x430...0x491).contains(scalar.value)
    }
    guard hasDigit, hasCyrillic, Numerals.stem(of: folded) == nil else { return nil }
    return folded.unicodeScalars.reduce(into: "") { result, scalar in
      if let latin = latin[scalar] {
        result += latin
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// `t72s` is `t72`.
  static func singular(_ folded: String) -> String {
    let ending = folded.utf8.suffix(2)
    guard ending.count == 2, ending.first?.isDigit == true, ending.last == 0x73 else {
      return folded
    }
    return String(folded.dropLast())
  }

  private static func isYear(_ digits: String) -> Bool {
    digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  /// As the English names of weapons are commonly spelled (Kh-101, MiG-29, Yak-130).
  private static let latin: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ж": "zh",
    "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
  ]
}
