import TextAnalysis

/// What the spellings of one name in several romanisations have in common.
///
/// Cyrillic is romanised first. The key then folds what romanisations differ in: `kh`, `gh`, `g` and `h`;
/// `y`, `i`, `j` and their pairs; `w` and `v`; doubled letters; apostrophes; the endings `-iv` and `-ov`,
/// `-yi`, `-y` and `-ii`. Two names of one thing have one key, or keys one edit apart.
public struct SpellingKey: Sendable, Equatable, Hashable {
  /// One part for each word of the name, in order; Arabic articles and small words between are left out.
  public let words: [String]
  /// For each word its keys if it is written as in German, Polish, Turkish or Arabic; see
  /// ``SpellingReadings``.
  private let readings: [[String]]
  /// For each Cyrillic word the keys of what it may be a case form of.
  private let nominatives: [[String]]
  /// The whole name as one word, articles included.
  private let joined: String

  public init(_ name: String) {
    let parts = name.split { $0.isWhitespace || $0 == "-" || $0 == "‐" || $0 == "–" }
    let all = Self.withoutDoubles(Array(parts.map { Self.key(of: $0) }.joined().utf8))
    joined = String(decoding: all, as: UTF8.self)
    let named = parts.filter { !SpellingReadings.isSmall($0) }
    let kept = (named.isEmpty ? parts : named).map { (part: $0, key: Self.key(of: $0)) }
      .filter { !$0.key.isEmpty }
    words = kept.map(\.key)
    readings = kept.map { kept in
      SpellingReadings.spellings(of: kept.part).map { Self.key(of: $0[...]) }
        .filter { $0 != kept.key && !$0.isEmpty }
    }
    nominatives = kept.map { kept in
      let lower = kept.part.lowercased()
      guard CaseEndings.isCyrillic(lower) else { return [] }
      return CaseEndings.baseForms(of: lower).map { Self.key(of: $0[...]) }
    }
  }

  /// Whether both may be spellings of one name: as many words, each with an equal key or, from six
  /// letters on, one edit away. Given names that translate (`Volodymyr`, `Vladimir`) count as equal.
  ///
  /// The caller must know that both are of one type and context: `Ivanov` and `Ivanova` join too.
  public func joins(_ other: SpellingKey) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    // Hyphens come and go: Deir Ezzor, Deir ez-Zor; Lysychansk is never Lysy Chansk.
    if joined == other.joined { return true }
    guard words.count == other.words.count else { return words.joined() == other.words.joined() }
    return words.indices.allSatisfy { joins(other, word: $0) }
  }

  private func joins(_ other: SpellingKey, word: Int) -> Bool {
    let own = [words[word]] + readings[word]
    let its = [other.words[word]] + other.readings[word]
    if own.contains(where: { a in its.contains { Self.near(a, $0) } }) { return true }
    let nominatives = nominatives[word]
    let itsNominatives = other.nominatives[word]
    return nominatives.contains(where: its.contains) || itsNominatives.contains(where: own.contains)
      || nominatives.contains(where: itsNominatives.contains)
  }

  private static func near(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    if let translated = TranslatedNames.group[a], translated == TranslatedNames.group[b] {
      return true
    }
    let shorter = min(a.utf8.count, b.utf8.count)
    if shorter >= 6, EditDistance.isAtMostOne(Array(a.utf8), Array(b.utf8)) { return true }
    guard shorter >= 5, a.utf8.count == b.utf8.count else { return false }
    let swaps = vowelSwaps(a, b) ?? .max
    return swaps <= (shorter >= 7 ? 2 : 1)
  }

  /// In how many places one vowel stands for a like one, if they differ in nothing else: Ukrainian
  /// closes syllables with i where Russian keeps e or o (Irpin, Irpen; Oskil, Oskol), and Arabic vowels
  /// are written by ear (Erbil, Arbil; Kunduz, Kondoz).
  private static func vowelSwaps(_ a: String, _ b: String) -> Int? {
    let like: [Set<UInt8>] = [
      [0x65, 0x69], [0x65, 0x6F], [0x69, 0x6F], [0x61, 0x65], [0x61, 0x6F], [0x6F, 0x75],
    ]
    let differences = zip(a.utf8, b.utf8).filter { $0 != $1 }
    return differences.allSatisfy { like.contains([$0, $1]) } ? differences.count : nil
  }

  // MARK: Key of a word

  static func key(of word: Substring) -> String {
    var name = String(word)
    if name.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) }) {
      // г as g: its h would run together with a letter before it into sh or zh.
      name = Transliteration.latin(
        String(name.lowercased().map { $0 == "г" ? "g" : $0 }),
        language: Transliteration.language(of: name) ?? .ukrainian)
    }
    var letters = plainLetters(name)
    for (old, new) in folds { letters = replacing(old, with: new, in: letters) }
    letters = withoutGlides(letters)
    letters = withoutDoubles(letters)
    letters = withNeuterEnding(letters)
    return String(decoding: withCommonEnding(letters), as: UTF8.self)
  }

  /// Lower-case ASCII letters; accents go, other scripts too.
  private static func plainLetters(_ name: String) -> [UInt8] {
    let table = WordTable(limit: 1)
    let folded = table.folded(table.intern(name))
    return folded.utf8.filter { (0x61...0x7A).contains($0) }
  }

  /// Digits stand for sounds that several letters write: 1 h, 2 zh, 3 ch, 4 sh, 5 ts, 6 dzh, 8 shch.
  private static let folds: [([UInt8], [UInt8])] = [
    ("zgh", "z1"), ("schtsch", "8"), ("tsch", "3"), ("dzh", "6"), ("dj", "6"), ("dh", "d"),
    ("shch", "8"), ("sch", "8"), ("zh", "2"), ("kh", "1"),
    ("gh", "1"),
    ("ch", "3"), ("cz", "3"), ("sh", "4"), ("sz", "4"), ("tz", "5"), ("ts", "5"), ("ck", "k"),
    ("ph", "f"), ("x", "ks"), ("q", "k"), ("w", "v"), ("g", "1"), ("h", "1"), ("j", "y"),
    ("ou", "u"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func replacing(_ old: [UInt8], with new: [UInt8], in letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var i = 0
    while i < letters.count {
      if letters[i...].starts(with: old) {
        result += new
        i += old.count
      } else {
        result.append(letters[i])
        i += 1
      }
    }
    return result
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x6F || letter == 0x75
  }

  private static func isGlide(_ letter: UInt8) -> Bool { letter == 0x69 || letter == 0x79 }

  /// i and y before or after another vowel go; alone, any run of them is one i.
  private static func withoutGlides(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var i = 0
    while i < letters.count {
      guard isGlide(letters[i]) else {
        result.append(letters[i])
        i += 1
        continue
      }
      let end = letters[i...].firstIndex { !isGlide($0) } ?? letters.count
      let isBefore = end < letters.count && isVowel(letters[end])
      let isAfter = result.last.map(isVowel) ?? false
      if !isBefore, !isAfter { result.append(0x69) }
      i = end
    }
    return result
  }

  private static func withoutDoubles(_ letters: [UInt8]) -> [UInt8] {
    letters.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Neuters end in -e, -o or -oe (Svatove, Svatovo); an h after the last vowel is silent.
  private static func withNeuterEnding(_ letters: [UInt8]) -> [UInt8] {
    var letters = letters
    guard letters.count >= 5 else { return letters }
    if letters.last == 0x31, isVowel(letters[letters.count - 2]) { letters.removeLast() }
    if letters.suffix(2).elementsEqual([0x6F, 0x65]) { letters.removeLast() }
    if letters.last == 0x65 { letters[letters.count - 1] = 0x6F }
    return letters
  }

  /// `-iv`, `-ev` and `-ov` are one ending, before `-ski` too: Antonivskyi, Antonovsky.
  private static func withCommonEnding(_ letters: [UInt8]) -> [UInt8] {
    var letters = letters
    for tail in ["v", "vski", "vsk", "vka", "va"] {
      let tail = Array(tail.utf8)
      let vowel = letters.count - tail.count - 1
      if vowel > 0, letters.suffix(tail.count).elementsEqual(tail),
        letters[vowel] == 0x69 || letters[vowel] == 0x65 || letters[vowel] == 0x6F
      {
        letters[vowel] = 0x6F
        return letters
      }
    }
    return letters
  }
}
