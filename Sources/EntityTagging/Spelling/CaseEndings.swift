/// Ukrainian and Russian case endings of names.
enum CaseEndings {
  /// Nominatives that a folded Cyrillic word may be a case form of, longest ending first. They are
  /// guesses: a caller accepts one only if it is a known name.
  static func baseForms(of word: String) -> [String] {
    var result: [String] = []
    var ending = word.endIndex
    var starts = [ending]
    while starts.count <= longestRule, ending > word.startIndex {
      ending = word.index(before: ending)
      starts.append(ending)
    }
    for start in starts.reversed() {
      let stem = word[..<start]
      guard let nominatives = rules[word[start...]], stem.utf8.count >= 4, stem.utf8.last != 0x27
      else { continue }
      for nominative in nominatives {
        let base = String(stem) + nominative
        if base != word, base.utf8.count >= 6, !result.contains(base) { result.append(base) }
      }
    }
    return result
  }

  /// Masculine nominatives of the adjective that a folded Cyrillic word may be a form of: guesses too.
  static func adjectives(of word: String) -> [String] {
    guard let stem = adjectiveStems.first(where: { word.hasSuffix($0) && word.utf8.count > 12 })
    else { return [] }
    return [word.dropLast(stem.count) + "ий"].map(String.init).filter { $0 != word }
  }

  /// Endings of adjectives in -ий, longest first.
  private static let adjectiveStems = [
    "ього", "ого", "ому", "ими", "ая", "ое", "ие", "ої", "ой", "ою", "ую", "их", "им", "ім", "ій",
    "а",
    "е", "і", "у",
  ]

  /// A folded Cyrillic word without its ending, as the table's builder takes it off the words of longer
  /// names (Tools/gazetteer/folding.py); other words as they are.
  static func stem(_ word: String) -> String {
    guard isCyrillic(word) else { return word }
    let letters = word.utf8.count / 2
    for length in stride(from: min(longestStemEnding, letters - 3), to: 0, by: -1) {
      let start = word.utf8.index(word.endIndex, offsetBy: -2 * length)
      if stemEndings.contains(word[start...]) { return opened(withoutSuffix(word[..<start])) }
    }
    return opened(word[...])
  }

  /// `Федорова`, `Федорову` and `Федоров`, which itself looks like a case form, have one stem.
  private static func withoutSuffix(_ stem: Substring) -> Substring {
    guard stem.utf8.count >= 10, let suffix = stemSuffixes.first(where: { stem.hasSuffix($0) })
    else { return stem }
    return stem.dropLast(suffix.count)
  }

  private static let stemSuffixes = ["ов", "ев", "єв", "ів"]

  /// Closed syllables have і where open ones have о: міст, мосту.
  private static func opened(_ stem: Substring) -> String {
    String(stem.map { $0 == "і" ? "о" : $0 })
  }

  /// Whether every letter is Ukrainian or Russian.
  static func isCyrillic(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      (0x430...0x44F).contains($0.value) || [0x454, 0x456, 0x457, 0x491].contains($0.value)
    }
  }

  private static let stemEndings: Set<Substring> = [
    "иями", "ього", "ьому", "іями", "ієві", "ами", "еві", "его", "еем", "ему", "ией", "ием", "ими",
    "иям", "иях", "ові", "ого", "ому", "ыми", "ями", "єві", "іми", "іям", "іях", "ієм", "ією",
    "їми", "ам", "ах", "ая", "ев", "ее", "ей", "ем", "ею", "ея", "ие", "ии", "ий", "им", "их", "ию",
    "ия", "ов", "ое", "ой", "ом", "ою", "ої", "ую", "ые", "ый", "ым", "ых", "юю", "ям", "ях", "яя",
    "єв", "єм", "єю", "ів", "ій", "ім", "іх", "ію", "ія", "ії", "їм", "їх", "а", "е", "и", "й", "о",
    "у", "ы", "ь", "ю", "я", "є", "і", "ї",
  ]

  private static let longestStemEnding = 4
  private static let longestRule = 6

  /// Nominative endings by the ending that a case form may have; `_` is none.
  private static let rules: [Substring: [String]] = """
    ового ів
    ському ський ське
    ського ський ське
    ским ский
    ської ська
    ської ська
    ского ский ское
    скому ский ское
    цького цький цьке
    цькому цький цьке
    овим ов ів
    євим єв їв
    ового овий
    овом ів ов
    овою ова
    овой ова
    ової ова
    єві їв єв
    єва їв єв
    єву їв єв
    євом їв єв
    єве їв
    ові ів ов о
    ова ів
    ову ів
    ове ів
    олем іль
    оля іль
    олю іль
    олі іль
    ого е ий ій ый ой ое
    ому е ий ій ый ой ое
    ьому є ій
    ього є ій
    его ее ий
    ему ее ий
    ими ий і
    ыми ый
    ами и ы а о
    ями і я и
    иями ия
    ией ия
    ію ія
    ією ія
    ею я ь а
    єю я
    ою а
    ої а
    ой а ая
    ей я і а
    ую ая
    ій а я ий
    их ий і
    ых ый
    им ий е ин
    им _
    ым ый ое
    ым _
    ах и ы а
    ях і я и
    ам и ы
    ям я і и
    еві ь й _
    єм й є
    ем ь й е я _
    ом _ о ок
    ці ка ць ця
    ів і
    ев і
    ие ий
    ые ый
    ії ія
    ии ия
    ию ия ий
    ї я й їй
    ия ий
    ія ій
    я ь й е
    ю я ь й е
    і а я ь _ о ий
    и а я ь
    ы а
    у а _ о ь
    а _ о ок
    е _ а ь о
    о а
    _ и
    """.split(separator: "\n").reduce(into: [:]) { result, line in
      let fields = line.split(separator: " ").map { $0 == "_" ? "" : $0 }
      result[fields[0], default: []] += fields.dropFirst().map(String.init)
    }
}
