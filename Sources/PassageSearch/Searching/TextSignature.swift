/// What a text is recognised by among near copies: seven bits of the least hash of its shingles under
/// each of eight orders (Li & König, "b-Bit Minwise Hashing", 2010). Stored with each passage, eight
/// bytes.
///
/// Two texts agree in each place with the probability of their Jaccard similarity, plus 1/128 of the
/// rest by chance. It only tells which texts are worth comparing: those that agree in two places are
/// 99 of 100 pairs with a similarity of .6, and 2 of 1,000 unrelated pairs.
struct TextSignature: Equatable {
  private static let places = 8
  private static let leastShared = 2

  private(set) var bytes: [UInt8]

  init(of text: UnsafeBufferPointer<UInt8>) {
    let orders = Self.orders
    var least = SIMD8<UInt64>(repeating: .max)
    for hash in TextShingles.hashes(of: text) {
      least = pointwiseMin(least, Self.mixed(hash ^ orders))
    }
    bytes = (0..<Self.places).map { UInt8(truncatingIfNeeded: least[$0] & 0x7F) }
  }

  init(of text: String) {
    var text = text
    self = text.withUTF8 { TextSignature(of: $0) }
  }

  private static let orders = SIMD8<UInt64>(
    (1...UInt64(places)).map { $0 &* 0x9E37_79B9_7F4A_7C15 })

  /// From a stored value; `nil` where a passage has none.
  init?(stored: String) {
    bytes = Array(stored.utf8)
    guard bytes.count == Self.places else { return nil }
  }

  /// Seven-bit bytes are text.
  var stored: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether two texts may be near copies.
  func mayResemble(_ other: TextSignature) -> Bool {
    zip(bytes, other.bytes).count { $0 == $1 } >= Self.leastShared
  }

  /// Every bit depends on every other (the finaliser of MurmurHash3, Appleby 2011).
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }

  private static func mixed(_ values: SIMD8<UInt64>) -> SIMD8<UInt64> {
    var values = (values ^ values &>> 33) &* 0xFF51_AFD7_ED55_8CCD
    values = (values ^ values &>> 33) &* 0xC4CE_B9FE_1A85_EC53
    return values ^ values &>> 33
  }
}
