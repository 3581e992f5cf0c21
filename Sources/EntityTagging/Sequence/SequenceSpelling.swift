/// The spelling of a word without its letters.
struct SequenceSpelling {
  /// ``SequenceHash/bytes(_:seed:)`` of the signs: `Xx` for `Kherson`, `X.X.` for `U.S.`, `Xxd` for
  /// `Su27`; runs of three and more are cut to two.
  private(set) var signsHash: UInt64
  private(set) var shape = SequenceShape.lower
  /// See ``SequenceWord/nameEnd``.
  private(set) var nameEnd: UInt16 = 0

  private static let upper: UInt8 = 0x58
  private static let lower: UInt8 = 0x78
  private static let digit: UInt8 = 0x64
  private static let dot: UInt8 = 0x2E
  private static let hyphen: UInt8 = 0x2D

  /// - Parameter seed: of the hash of the signs.
  init(_ raw: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) {
    var signs = Signs(hash: SequenceHash.start(seed: seed))
    if raw.contains(where: { $0 >= 0x80 }) {
      for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars.prefix(48) {
        signs.add(Self.sign(scalar))
      }
    } else {
      for byte in raw.prefix(48) { signs.add(Self.sign(byte)) }
    }
    signsHash = SequenceHash.mix(signs.hash)
    shape = Self.shape(signs)
    nameEnd = Self.nameEnd(raw, signs)
  }

  /// What is asked of the signs, gathered as they come.
  private struct Signs {
    var hash: UInt64
    var count = 0
    /// The first four signs, the first one lowest.
    var head: UInt32 = 0
    private var last: UInt8 = 0
    private var lastButOne: UInt8 = 0
    var hasUpper = false
    var hasLower = false
    var hasDigit = false
    var hasDot = false
    var hasHyphen = false
    /// Whether nothing but hyphens and small letters follows the first hyphen.
    var hasSmallTail = true

    init(hash: UInt64) { self.hash = hash }

    @inline(__always)
    mutating func add(_ sign: UInt8) {
      if count >= 2, last == sign, lastButOne == sign { return }
      if count < 4 { head |= UInt32(sign) << UInt32(8 * count) }
      count += 1
      (lastButOne, last) = (last, sign)
      hash = SequenceHash.step(hash, sign)
      switch sign {
      case upper: hasUpper = true
      case lower: hasLower = true
      case digit: hasDigit = true
      case dot: hasDot = true
      default: break
      }
      if hasHyphen, sign != lower, sign != hyphen { hasSmallTail = false }
      if sign == hyphen { hasHyphen = true }
    }
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

  private static func shape(_ signs: Signs) -> SequenceShape {
    if signs.hasDigit { return .digits }
    guard signs.hasUpper || signs.hasLower else { return .mark }
    if !signs.hasUpper { return .lower }
    if signs.hasDot { return .dotted }
    if signs.hasHyphen { return .hyphenated }
    switch (signs.count, signs.head) {
    case (2, 0x7858), (3, 0x78_7858): return .capitalised
    case (1, 0x58): return .dotted
    case (2, 0x5858): return .allCapitals
    default: return .mixed
    }
  }

  /// Where the name ends in a word such as `Iranian-backed`: at the hyphen before a lower-case tail.
  private static func nameEnd(_ raw: UnsafeBufferPointer<UInt8>, _ signs: Signs) -> UInt16 {
    guard UInt8(truncatingIfNeeded: signs.head) == upper, signs.hasHyphen, signs.hasSmallTail,
      let end = raw.firstIndex(where: { $0 == 0x2D || $0 == 0xE2 }), end > 0,
      raw.count - end > 3, end < 200
    else { return 0 }
    return UInt16(end)
  }
}
