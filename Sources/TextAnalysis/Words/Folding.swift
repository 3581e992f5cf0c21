import CUtf8proc

/// Makes the searchable form of a word: NFC, lower case, without accents.
///
/// Accents of Latin letters go, and compatibility forms (`ﬁ`, full-width letters) become plain; of the
/// Cyrillic marks only the breve and the diaeresis that make й, ў and ї stay, so stress marks go and
/// ё becomes е. All apostrophes become `'`.
enum Folding {
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    bytes.allSatisfy { $0 < 0x80 } ? foldASCII(bytes) : foldUnicode(bytes)
  }

  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { out in
      var count = 0
      for byte in bytes {
        switch byte {
        case 0x41...0x5A: out[count] = byte | 0x20
        case 0x60: out[count] = 0x27
        case 0x26, 0x20: continue
        default: out[count] = byte
        }
        count += 1
      }
      return count
    }
  }

  private static func foldUnicode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if let simple = foldPlainCyrillic(bytes) { return simple }
    var scalars = decompose(bytes)
    var kept = 0
    var base: Int32 = 0
    for scalar in scalars {
      let lower = utf8proc_tolower(scalar)
      if isMark(lower) {
        guard keepsMark(lower, after: base) else { continue }
      } else {
        base = lower
        guard !isDropped(lower) else { continue }
      }
      scalars[kept] = lower
      kept += 1
    }
    scalars.removeLast(scalars.count - kept)
    return string(compose(scalars))
  }

  /// Ukrainian and Russian words without marks need no Unicode tables: the bulk of Cyrillic text.
  private static func foldPlainCyrillic(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let lead = bytes[i]
      guard lead == 0xD0 || lead == 0xD1 || lead == 0xD2, i + 1 < bytes.count else { return nil }
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
      let lower: UInt32
      switch scalar {
      case 0x410...0x42F: lower = scalar + 0x20
      case 0x401, 0x451: lower = 0x435
      case 0x404, 0x406, 0x407: lower = scalar + 0x50
      case 0x430...0x44F, 0x454, 0x456, 0x457, 0x491: lower = scalar
      case 0x490: lower = 0x491
      default: return nil
      }
      output.append(UInt8(0xC0 | lower >> 6))
      output.append(UInt8(0x80 | lower & 0x3F))
      i += 2
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// NFKD as UTF-32; the bytes decoded one by one if utf8proc refuses them.
  private static func decompose(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
    let options = utf8proc_option_t(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    var buffer = [Int32](repeating: 0, count: bytes.count * 2 + 16)
    for _ in 0..<2 {
      let needed = utf8proc_decompose(
        bytes.baseAddress, bytes.count, &buffer, buffer.count, options)
      if needed < 0 { break }
      if needed <= buffer.count {
        buffer.removeLast(buffer.count - needed)
        return buffer
      }
      buffer = [Int32](repeating: 0, count: needed)
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { Int32($0.value) }
  }

  private static func compose(_ scalars: [Int32]) -> [Int32] {
    var scalars = scalars
    let options = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
    let count = utf8proc_normalize_utf32(&scalars, scalars.count, options)
    return count < 0 ? scalars : Array(scalars.prefix(count))
  }

  private static func isMark(_ scalar: Int32) -> Bool {
    ScalarClass(scalar: UInt32(scalar)) == .mark
  }

  private static func keepsMark(_ mark: Int32, after base: Int32) -> Bool {
    switch base {
    case 0...0x52F where (0x400...0x52F).contains(base):
      mark == 0x306 || (mark == 0x308 && base != 0x435)
    case 0..<0x400: false
    case 0x1E00..<0x2000: false
    default: true
    }
  }

  /// Spaces inside numbers, ampersands of `AT&T` and format characters.
  private static func isDropped(_ scalar: Int32) -> Bool {
    if scalar == 0x26 { return true }
    let kind = ScalarClass(scalar: UInt32(scalar))
    return kind == .space || kind == .ignorable
  }

  private static func string(_ scalars: [Int32]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if let spelled = spelledOut(scalar) {
        result.append(contentsOf: spelled.unicodeScalars)
      } else if let scalar = Unicode.Scalar(UInt32(scalar)) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Letters that Unicode does not decompose, as they are commonly written without them.
  private static func spelledOut(_ scalar: Int32) -> String? {
    switch scalar {
    case 0x60, 0x2BC, 0x2018, 0x2019, 0x2032: "'"
    case 0xDF: "ss"
    case 0xE6: "ae"
    case 0xF0, 0x111: "d"
    case 0xF8: "o"
    case 0xFE: "th"
    case 0x131: "i"
    case 0x142: "l"
    case 0x153: "oe"
    case 0x3C2: "σ"
    default: nil
    }
  }
}
