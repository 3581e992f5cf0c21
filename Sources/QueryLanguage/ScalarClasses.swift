/// The classes of characters that the query language tells apart.
enum ScalarClass {
  /// White space, and characters that pasted text carries between words without showing them:
  /// control characters, byte-order marks, zero-width spaces, direction marks.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0: true
    case 0x21...0x7E: false
    case 0x200B, 0xFEFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.properties.isWhitespace
    }
  }

  /// Letters and digits, without which nothing can be searched for.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0...0x7F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// A mark that belongs to the letter before it, such as a stress mark.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Dashes that stand where a minus sign would change the meaning.
  static func isDashLikeMinus(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// What may close a quotation that `scalar` opens; nil if it is no quotation mark.
  static func closers(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "\"": ["\""]
    case "“", "„", "‟": ["”", "“"]
    case "”": ["”"]
    case "«": ["»"]
    case "»": ["«"]
    default: nil
    }
  }

  /// True where a bare word ends.
  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Up to the space, quotation mark, brackets, and the control character above ASCII's signs.
    case 0...0x20, 0x22, 0x28, 0x29, 0x7F: true
    case 0x21...0x7E: false
    default: isSpace(scalar) || closers(of: scalar) != nil
    }
  }
}
