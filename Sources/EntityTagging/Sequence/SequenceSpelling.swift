/// The spelling of a word without its letters.
struct SequenceSpelling {
  /// `Xx` for `Kherson`, `X.X.` for `U.S.`, `Xxd` for `Su27`: runs of three and more are cut to two.
  private(set) var signs: [UInt8] = []
  private(set) var shape = SequenceShape.lower
  /// See ``SequenceWord/nameEnd``.
  private(set) var nameEnd: UInt16 = 0

  private static let upper: UInt8 = 0x58
  private static let lower: UInt8 = 0x78
  private static let digit: UInt8 = 0x64

  init(_ raw: [UInt8]) {
    signs.reserveCapacity(8)
    if raw.contains(where: { $0 >= 0x80 }) {
      for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars.prefix(48) {
        add(Self.sign(scalar))
      }
    } else {
      for byte in raw.prefix(48) { add(Self.sign(byte)) }
    }
    shape = Self.shape(signs)
    nameEnd = Self.nameEnd(raw, signs)
  }

  private mutating func add(_ sign: UInt8) {
    let count = signs.count
    if count >= 2, signs[count - 1] == sign, signs[count - 2] == sign { return }
    signs.append(sign)
  }

  private static func sign(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: upper
    case 0x61...0x7A: lower
    case 0x30...0x39: digit
    default: byte
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case ..<0x80: return sign(UInt8(scalar.value))
    case 0x400...0x42F, 0x490: return upper
    case 0x430...0x45F, 0x491: return lower
    case 0x2010, 0x2011: return 0x2D
    default: break
    }
    let properties = scalar.properties
    if properties.isUppercase { return upper }
    if properties.isAlphabetic { return lower }
    return properties.numericType == nil ? 0x3F : digit
  }

  private static func shape(_ signs: [UInt8]) -> SequenceShape {
    if signs.contains(digit) { return .digits }
    let hasUpper = signs.contains(upper)
    guard hasUpper || signs.contains(lower) else { return .mark }
    if !hasUpper { return .lower }
    if signs.contains(0x2E) { return .dotted }
    if signs.contains(0x2D) { return .hyphenated }
    switch signs {
    case [upper, lower], [upper, lower, lower]: return .capitalised
    case [upper]: return .dotted
    case [upper, upper]: return .allCapitals
    default: return .mixed
    }
  }

  /// Where the name ends in a word such as `Iranian-backed`: at the hyphen before a lower-case tail.
  private static func nameEnd(_ raw: [UInt8], _ signs: [UInt8]) -> UInt16 {
    guard signs.first == upper, let hyphen = signs.firstIndex(of: 0x2D),
      signs[(hyphen + 1)...].allSatisfy({ $0 == lower || $0 == 0x2D }),
      let end = raw.firstIndex(where: { $0 == 0x2D || $0 == 0xE2 }), end > 0,
      raw.count - end > 3, end < 200
    else { return 0 }
    return UInt16(end)
  }
}
