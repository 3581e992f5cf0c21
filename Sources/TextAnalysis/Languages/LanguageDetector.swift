/// Tells English, Ukrainian and Russian from each other and from the rest.
///
/// Ukrainian and Russian go by the letters that only one of them has, and where a short text has none,
/// by frequent words. Latin text is English unless the function words of another language outnumber
/// its own. Short texts without any evidence are taken for English or, in Cyrillic, Ukrainian: the
/// languages that most reports here are written in.
enum LanguageDetector {
  /// How often the letters of a text speak for a language.
  struct CyrillicCensus {
    var letters = 0
    var ukrainian = 0
    var russian = 0
    /// Letters of Belarusian, Serbian and Macedonian.
    var other = 0

    init(_ view: ByteView, _ range: Range<Int>) {
      var i = range.lowerBound
      while i + 1 < range.upperBound {
        let lead = view.bytes[i]
        guard lead >= 0xD0, lead <= 0xD2 else {
          i = lead < 0x80 ? view.asciiSkipped(i + 1, range.upperBound) : i + 1
          continue
        }
        let scalar = UInt32(lead & 0x1F) << 6 | UInt32(view.bytes[i + 1] & 0x3F)
        letters += 1
        switch CyrillicLetters.language(of: scalar) {
        case .ukrainian: ukrainian += 1
        case .russian: russian += 1
        default:
          switch scalar {
          case 0x402, 0x403, 0x405, 0x408...0x40C, 0x40E, 0x40F, 0x452, 0x453, 0x455,
            0x458...0x45C, 0x45E, 0x45F:
            other += 1
          default: break
          }
        }
        i += 2
      }
    }

    /// The language, if one of them has clearly more of its letters.
    var verdict: Language? {
      if letters == 0 { return nil }
      if other * 60 > letters { return .other }
      if ukrainian > russian * 2 { return .ukrainian }
      if russian > ukrainian * 2 { return .russian }
      return nil
    }
  }

  /// The language of the Cyrillic words in a range whose own letters do not tell; `nil` if nothing
  /// tells it, or if there are fewer than `minimum` Cyrillic letters.
  static func cyrillic(
    _ view: ByteView, _ range: Range<Int>, atLeast minimum: Int = 1
  ) -> Language? {
    let census = CyrillicCensus(view, range)
    guard census.letters >= minimum else { return nil }
    if let verdict = census.verdict { return verdict }
    let words = FrequentWords(view, range)
    if words.ukrainian != words.russian {
      return words.ukrainian > words.russian ? .ukrainian : .russian
    }
    if census.ukrainian != census.russian {
      return census.ukrainian > census.russian ? .ukrainian : .russian
    }
    return nil
  }

  /// The language of a run of tokens.
  /// - Parameter whole: the language of the text around them, if it is known; a few words are no
  ///   evidence against it.
  static func language(
    of tokens: ArraySlice<Token>, words: WordTable, within whole: Language? = nil
  ) -> Language {
    var count = [Int](repeating: 0, count: Language.allCases.count)
    var english = 0
    var foreign = 0
    for token in tokens where token.isWord && token.flags.isDisjoint(with: [.url, .number]) {
      let language = words.language(of: token.word)
      count[Int(language.rawValue)] += 1
      guard language == .english else { continue }
      if words.isStopWord(token.word) { english += 1 }
      if words.isForeign(token.word) { foreign += 1 }
    }
    let latin = count[Int(Language.english.rawValue)]
    let ukrainian = count[Int(Language.ukrainian.rawValue)]
    let russian = count[Int(Language.russian.rawValue)]
    let rest = count[Int(Language.other.rawValue)]
    if rest > latin, rest > ukrainian + russian { return .other }
    if ukrainian + russian > latin { return ukrainian >= russian ? .ukrainian : .russian }
    if latin == 0 { return whole ?? .other }
    if foreign > english { return .other }
    if latin < 8, english == 0, whole == .other { return .other }
    // A long run in which hardly any English function word occurs.
    return latin >= 40 && english * 12 < latin ? .other : .english
  }
}

/// Counts short words that are frequent in one of Ukrainian and Russian and no words of the other.
private struct FrequentWords {
  var ukrainian = 0
  var russian = 0

  init(_ view: ByteView, _ range: Range<Int>) {
    var i = range.lowerBound
    var seen = 0
    while i < range.upperBound, seen < 400 {
      let start = i
      while i < range.upperBound, view.bytes[i] >= 0x80 || view.bytes[i] == 0x27 { i += 1 }
      if i > start {
        seen += 1
        if i - start <= 12 {
          let word = Folding.fold(UnsafeBufferPointer(rebasing: view.bytes[start..<i]))
          if Self.ukrainianWords.contains(word) { ukrainian += 1 }
          if Self.russianWords.contains(word) { russian += 1 }
        }
      }
      i += 1
    }
  }

  private static let ukrainianWords: Set<String> = [
    "та", "що", "як", "але", "або", "був", "були", "вже", "ще", "від", "щоб",
    "проте", "вона", "вони", "буде", "серед",
  ]
  private static let russianWords: Set<String> = [
    "и", "что", "как", "но", "или", "был", "уже", "еще", "от", "чтобы", "однако",
    "он", "она", "они", "когда", "где", "будет", "из", "его", "среди", "также", "это", "к",
  ]
}
