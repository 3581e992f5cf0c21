/// Which stemmer a word goes to.
enum WordLanguage {
  /// Latin words are English; Cyrillic words go by their letters (і ї є ґ or ы э ъ ё), and when the
  /// letters do not tell, to `cyrillic`; words in other scripts and plain numbers have no stemmer.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, cyrillic: Language) -> Language {
    var language = Language.other
    var i = 0
    while i < bytes.count {
      let lead = bytes[i]
      if lead < 0x80 {
        if language == .other, (0x61...0x7A).contains(lead | 0x20) { language = .english }
        i += 1
      } else if lead >= 0xC0, lead < 0xE0, i + 1 < bytes.count {
        let scalar = UInt32(lead & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
        if let telling = CyrillicLetters.language(of: scalar) { return telling }
        if (0x400...0x52F).contains(scalar) {
          language = cyrillic
        } else if (0xC0...0x24F).contains(scalar), language == .other {
          language = .english
        }
        i += 2
      } else {
        i += 1
      }
    }
    return language
  }
}

/// The letters by which Ukrainian and Russian are told apart.
enum CyrillicLetters {
  @inline(__always)
  static func language(of scalar: UInt32) -> Language? {
    switch scalar {
    case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491: .ukrainian
    case 0x401, 0x42A, 0x42B, 0x42D, 0x44A, 0x44B, 0x44D, 0x451: .russian
    default: nil
    }
  }
}
