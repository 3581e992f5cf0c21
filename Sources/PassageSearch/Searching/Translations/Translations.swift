/// Words that mean the same in the other languages of the texts (``TranslationLexicon``).
///
/// The lexicon is read anew for each word: it takes some microseconds, and a process that answers one
/// query is done before an index over it would be built.
struct Translations: Sendable {
  static let shared = Translations(of: TranslationLexicon.meanings)

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private let lines: String

  /// - Parameter lines: a meaning a line, languages between bars, words between spaces; letters of at
  ///   most two bytes.
  init(of lines: String) { self.lines = lines }

  /// What a word is in the other languages, in the order of the lexicon, without repetition.
  ///
  /// - Parameters:
  ///   - folded: the word as it is folded for searching.
  ///   - isSame: whether a word of the lexicon is the same word in another form.
  func words(for folded: String, isSame: (String) -> Bool) -> [String] {
    var folded = folded
    let start = folded.withUTF8(Self.start)
    var lines = lines
    var found: [String] = []
    lines.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let line = Bytes(rebasing: line)
        for language in Self.languages(of: line, withWordsThatBegin: start, isSame) {
          for word in Self.words(of: line, besides: language) where !found.contains(word) {
            found.append(word)
          }
        }
      }
    }
    return found
  }

  /// The languages, by place, in which a meaning has the word.
  private static func languages(
    of line: Bytes, withWordsThatBegin start: UInt64, _ isSame: (String) -> Bool
  ) -> [Int] {
    var languages: [Int] = []
    var language = 0
    var at = 0
    while at < line.count {
      let first = at
      while at < line.count, line[at] != separator, line[at] != bar { at += 1 }
      let word = Bytes(rebasing: line[first..<at])
      // Only words that begin alike are worth comparing.
      if Self.start(of: word) == start, isSame(String(decoding: word, as: UTF8.self)) {
        languages.append(language)
      }
      if at < line.count, line[at] == bar { language += 1 }
      at += 1
    }
    return languages
  }

  private static func words(of line: Bytes, besides language: Int) -> [String] {
    line.split(separator: bar).enumerated().filter { $0.offset != language }.flatMap {
      $0.element.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static let separator = UInt8(ascii: " ")
  private static let bar = UInt8(ascii: "|")

  /// The first three letters as one number.
  private static func start(of word: Bytes) -> UInt64 {
    var start: UInt64 = 0
    var at = 0
    for _ in 0..<3 where at < word.count {
      var letter = UInt64(word[at])
      at += 1
      if letter >= 0xC0, at < word.count {
        letter = letter << 8 | UInt64(word[at])
        at += 1
      }
      start = start << 16 | plain(letter)
    }
    return start
  }

  /// Letters that folding may or may not have bared of their marks, as their bytes: ё, й, ї.
  private static func plain(_ letter: UInt64) -> UInt64 {
    switch letter {
    case 0xD191: 0xD0B5
    case 0xD0B9: 0xD0B8
    case 0xD197: 0xD196
    default: letter
    }
  }
}
