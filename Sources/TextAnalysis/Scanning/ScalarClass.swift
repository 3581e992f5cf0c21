import CUtf8proc

/// What a Unicode scalar means to the tokenizer.
enum ScalarClass: UInt8 {
  /// Punctuation and symbols: a token of their own.
  case symbol
  case space
  case lower, upper
  /// A letter without case.
  case letter
  case digit
  /// A combining mark: belongs to the letter before it.
  case mark
  /// Han and kana: written without spaces, one token each.
  case ideograph
  /// Invisible format characters (soft hyphen, joiners): part of whatever stands around them.
  case ignorable
  /// Any sign that is written for an apostrophe.
  case apostrophe
  /// A hyphen, breaking or not; dashes are symbols.
  case hyphen

  /// Whether the scalar can stand in a word.
  @inline(__always)
  var isAlphanumeric: Bool { isLetter || self == .digit }

  @inline(__always)
  var isLetter: Bool { self == .lower || self == .upper || self == .letter }

  /// Classes of the scalars below U+3000, which covers nearly all text that is read.
  static let table: [ScalarClass] = (0..<0x3000).map { ScalarClass(scalar: UInt32($0)) }

  /// Looks the scalar up in Unicode's general categories; some signs get a class by hand.
  init(scalar: UInt32) {
    switch scalar {
    case 0x27, 0x60, 0x2BC, 0x2018, 0x2019, 0x2032: self = .apostrophe
    case 0x2D, 0x2010, 0x2011: self = .hyphen
    case 0x200B: self = .space
    case 0x3005, 0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      self = .ideograph
    default: self = Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: UInt32) -> ScalarClass {
    switch utf8proc_category(Int32(bitPattern: scalar)) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LT: .upper
    case UTF8PROC_CATEGORY_LL: .lower
    case UTF8PROC_CATEGORY_LM, UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_NL: .letter
    case UTF8PROC_CATEGORY_ND: .digit
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: .mark
    case UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP, UTF8PROC_CATEGORY_CC:
      .space
    case UTF8PROC_CATEGORY_CF: .ignorable
    default: .symbol
    }
  }
}
