/// A word that the scanner found.
struct ScannedWord {
  var end: Int
  var kind: WordKind
  var flags: Token.Flags
  var isASCII: Bool
  var hasCyrillic: Bool
}

/// Finds where the word that starts at a letter or digit ends.
///
/// Runs over letters and digits at full speed and stops at everything else, where a rule decides
/// whether the sign belongs to the word: the rules for dots are in `WordScanner+Dots.swift`, those for
/// numbers in `WordScanner+Numbers.swift`, those for addresses in `WordScanner+Addresses.swift`.
struct WordScanner {
  let view: ByteView
  /// Whether numbers are written `1,5` and `40 000`, as in Ukrainian and Russian.
  let writesDecimalComma: Bool

  /// What is known of the word up to `end`.
  struct Progress {
    let start: Int
    var end: Int
    /// Start of the part after the last hyphen.
    var segment: Int
    var segments = 1
    var upper = 0
    var cased = 0
    var segmentHasLetter = false
    /// Digits in a row up to `end`.
    var digits = 0
    var isASCII = true
    var hasCyrillic = false
    var kind = WordKind.word
    var isAddress = false

    init(start: Int) {
      self.start = start
      end = start
      segment = start
    }
  }

  /// Longest chain of hyphens that is still one word.
  static let maximumSegments = 8

  func scan(from start: Int) -> ScannedWord {
    var word = Progress(start: start)
    repeat {
      runASCII(&word)
    } while word.end < view.limit && takesSign(&word)
    return finished(word)
  }

  @inline(__always)
  private func runASCII(_ word: inout Progress) {
    let bytes = view.bytes
    var i = word.end
    while i < view.limit {
      let byte = bytes[i]
      guard byte < 0x80 else { break }
      switch view.classes[Int(byte)] {
      case .lower:
        word.cased += 1
        word.digits = 0
        word.segmentHasLetter = true
      case .upper:
        word.cased += 1
        word.upper += 1
        word.digits = 0
        word.segmentHasLetter = true
      case .digit: word.digits += 1
      default:
        word.end = i
        return
      }
      i += 1
    }
    word.end = i
  }

  /// Whether the sign at `word.end` belongs to the word; it is then taken in.
  private func takesSign(_ word: inout Progress) -> Bool {
    let i = word.end
    switch view.bytes[i] {
    case 0x2E: return takesDot(&word)
    case 0x2C: return takesComma(&word)
    case 0x3A: return takesColon(&word)
    case 0x40: return takesAt(&word)
    case 0x5F: return takes(1, &word, if: view.kind(i + 1).isAlphanumeric)
    case 0x26: return takes(1, &word, if: word.upper == word.cased && view.kind(i + 1) == .upper)
    case 0x20: return takesDigitGroup(after: 1, &word)
    case let byte where byte < 0x80: return takesJoiner(view.classes[Int(byte)], length: 1, &word)
    default: return takesWide(&word)
    }
  }

  private func takesWide(_ word: inout Progress) -> Bool {
    let scalar = view.scalar(word.end)
    let kind = view.kind(of: scalar.value)
    switch kind {
    case .lower, .upper, .letter:
      word.cased += kind == .letter ? 0 : 1
      word.upper += kind == .upper ? 1 : 0
      word.digits = 0
      word.segmentHasLetter = true
      word.hasCyrillic = word.hasCyrillic || (0x400...0x52F).contains(scalar.value)
    case .digit: word.digits += 1
    case .mark, .ignorable: break
    case .space:
      let isNumberSpace = [0xA0, 0x2009, 0x202F].contains(scalar.value)
      return isNumberSpace && takesDigitGroup(after: scalar.length, &word)
    default: return takesJoiner(kind, length: scalar.length, &word)
    }
    word.isASCII = false
    word.end += scalar.length
    return true
  }

  /// Apostrophes and hyphens between letters.
  private func takesJoiner(_ kind: ScalarClass, length: Int, _ word: inout Progress) -> Bool {
    let next = word.end + length
    switch kind {
    case .apostrophe:
      guard word.segmentHasLetter, word.digits == 0, view.kind(next).isLetter,
        view.possessiveEnd(word.end) == nil
      else { return false }
    case .hyphen:
      guard view.kind(next).isAlphanumeric else { return false }
      guard word.segments < Self.maximumSegments else { return false }
      if !word.segmentHasLetter, view.kind(next) == .digit { return takesDate(&word) }
      word.segments += 1
      word.segment = next
      word.segmentHasLetter = false
    default: return false
    }
    word.digits = 0
    if length > 1 { word.isASCII = false }
    word.end = next
    return true
  }

  /// Takes `length` bytes in if the condition holds.
  func takes(_ length: Int, _ word: inout Progress, if condition: Bool) -> Bool {
    if condition {
      word.end += length
      word.digits = 0
    }
    return condition
  }

  private func finished(_ word: Progress) -> ScannedWord {
    var flags: Token.Flags = []
    let first = view.kind(word.start)
    if first == .upper { flags.insert(.capitalised) }
    if word.upper >= 2, word.upper == word.cased { flags.insert(.allCapitals) }
    var kind = word.kind
    if word.isAddress {
      flags.insert(.url)
    } else if first == .digit {
      flags.insert(.number)
      kind = .number
    } else if word.segments > 1 {
      kind = .word
    }
    return ScannedWord(
      end: word.end, kind: kind, flags: flags, isASCII: word.isASCII,
      hasCyrillic: word.hasCyrillic)
  }
}

extension ByteView {
  /// The end of a possessive `'s` that starts with an apostrophe at `i`, if one stands there.
  func possessiveEnd(_ i: Int) -> Int? {
    guard i < limit, kind(i) == .apostrophe else { return nil }
    let s = i + scalar(i).length
    guard byte(s) | 0x20 == 0x73, !kind(s + 1).isAlphanumeric, kind(s + 1) != .mark else {
      return nil
    }
    // `'s-` and `'s'x` are no endings.
    if kind(s + 1) == .apostrophe || kind(s + 1) == .hyphen {
      let after = s + 1 + scalar(s + 1).length
      guard !kind(after).isAlphanumeric else { return nil }
    }
    return s + 1
  }
}
