/// How a name in Latin letters would be spelt in English if it is written as in another language.
///
/// `Charkiw` is German for Kharkiv, `Żytomierz` Polish for Zhytomyr, `Laçın` Azerbaijani for Lachin; the
/// `j` of `Manbij` is that of `jet`, the `j` of `Isjum` a glide.
enum SpellingReadings {
  /// English spellings by each language's letters, without those that change nothing.
  static func spellings(of word: Substring) -> [String] {
    let lower = word.lowercased()
    guard lower.unicodeScalars.contains(where: { (0x61...0x7A).contains($0.value) }) else {
      return []
    }
    var result: [String] = []
    for table in tables {
      let spelling = replaced(lower, by: table)
      if spelling != lower, !result.contains(spelling) { result.append(spelling) }
    }
    for spelling in result + [lower] where spelling.first == "s" {
      // A German s before a vowel is voiced: Selenskyj.
      if spelling.dropFirst().first.map(vowels.contains) ?? false {
        result.append("z" + spelling.dropFirst())
      }
    }
    return result
  }

  /// Whether a word of a longer name is an Arabic article or a preposition, which come and go.
  static func isSmall(_ word: Substring) -> Bool { small.contains(word.lowercased()) }

  private static let small: Set<String> = [
    "al", "el", "ar", "as", "ash", "at", "ad", "an", "az", "ez", "es", "e", "i", "аль", "эль",
    "ель",
    "ар", "ас", "аш", "ат", "ад", "ан", "аз", "эз", "ез", "эс", "ес", "on", "na", "am", "upon",
    "на",
  ]

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]

  /// Letters and what English has for them, the first match counts.
  private static let tables: [[(Substring, String)]] = [
    german(sch: "sh"), german(sch: "zh"),
    // Polish
    [
      ("ż", "zh"), ("rz", "r"), ("szcz", "shch"), ("cz", "ch"), ("sz", "sh"), ("ch", "kh"),
      ("c", "ts"), ("ł", "l"), ("ó", "o"), ("ą", "o"), ("ę", "e"), ("ź", "z"), ("ś", "s"),
      ("ć", "ch"),
      ("ń", "n"), ("w", "v"), ("j", "y"),
    ],
    // Turkish, Azerbaijani, Kurdish
    [
      ("ş", "sh"), ("ç", "ch"), ("ə", "e"), ("ı", "i"), ("ğ", "g"), ("c", "dzh"), ("ê", "e"),
      ("î", "i"), ("û", "u"),
    ],
    // Arabic and Persian as the English and the French write them
    [("dj", "dzh"), ("j", "dzh"), ("ay", "ei"), ("aw", "o"), ("ou", "u"), ("dh", "d")],
    [("ou", "ov"), ("th", "f")],
  ]

  private static func german(sch: String) -> [(Substring, String)] {
    [
      ("schtsch", "shch"), ("tsch", "ch"), ("dsch", "dzh"), ("schsch", sch), ("sch", sch),
      ("ch", "kh"), ("tz", "ts"), ("z", "ts"), ("ß", "s"), ("w", "v"), ("j", "y"), ("ä", "e"),
    ]
  }

  private static func replaced(_ word: String, by table: [(Substring, String)]) -> String {
    var result = ""
    var rest = word[...]
    while let letter = rest.first {
      if let (old, new) = table.first(where: { rest.hasPrefix($0.0) }) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(letter)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
