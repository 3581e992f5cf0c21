/// Words that mean the same in the other languages of the texts (``TranslationLexicon``).
struct Translations: Sendable {
  static let shared = Translations(of: TranslationLexicon.meanings)

  /// A word of a meaning, with the place of its meaning and of its language.
  private struct Entry {
    var word: String
    var meaning: Int
    var language: Int
  }

  /// Words by language, for each meaning.
  private var meanings: [[[String]]] = []
  /// By the first letters: only words that begin alike are worth comparing.
  private var entries: [String: [Entry]] = [:]

  /// - Parameter lines: a meaning a line, languages between bars, words between spaces.
  init(of lines: String) {
    for line in lines.split(separator: "\n") {
      let languages = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      for (language, words) in languages.enumerated() {
        for word in words {
          entries[Self.start(of: word), default: []].append(
            Entry(word: word, meaning: meanings.count, language: language))
        }
      }
      meanings.append(languages)
    }
  }

  /// What a word is in the other languages, in the order of the lexicon, without repetition.
  ///
  /// - Parameters:
  ///   - folded: the word as it is folded for searching.
  ///   - isSame: whether a word of the lexicon is the same word in another form.
  func words(for folded: String, isSame: (String) -> Bool) -> [String] {
    let alike = (entries[Self.start(of: folded)] ?? []).filter { isSame($0.word) }
    var found: [String] = []
    for entry in alike {
      let others = meanings[entry.meaning].enumerated().filter { $0.offset != entry.language }
      for word in others.flatMap(\.element) where !found.contains(word) { found.append(word) }
    }
    return found
  }

  private static func start(of word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.unicodeScalars.prefix(3).map { plain[$0] ?? $0 }))
  }

  /// Letters that folding may or may not have bared of their marks.
  private static let plain: [UnicodeScalar: UnicodeScalar] = ["ё": "е", "й": "и", "ї": "і"]
}
