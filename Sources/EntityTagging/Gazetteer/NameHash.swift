import TextAnalysis

/// Hashes of folded words and of their sequences, as the table's builder computes them
/// (Tools/gazetteer/folding.py).
enum NameHash {
  static let plainSeed: UInt64 = 0x5369_7472_6570_4761
  static let stemSeed: UInt64 = 0x7A65_7474_6565_7231

  /// FNV-1a over the bytes that count: hyphens, dots and apostrophes do not.
  static func word(_ folded: some Sequence<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in folded where byte != 0x27 && byte != 0x2D && byte != 0x2E {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return value
  }

  /// The hash of a name that continues with one more word.
  @inline(__always)
  static func chain(_ name: UInt64, _ word: UInt64) -> UInt64 {
    var value = (name << 5 | name >> 59) ^ word
    value ^= value >> 32
    value = value &* 0x9E37_79B9_7F4A_7C15
    return value ^ value >> 29
  }

  static func name(_ words: some Sequence<UInt64>) -> UInt64 { words.reduce(plainSeed, chain) }
}

extension NameHash {
  /// FNV-1a over all bytes.
  static func content(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
