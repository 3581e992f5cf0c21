/// The hashes by which features, words and titles are known in the model.
///
/// Part of the model format: a change makes every model file unreadable and needs a new version.
package enum SequenceHash {
  /// FNV-1a over bytes, 64 bits.
  @inline(__always)
  package static func bytes<S: Sequence>(_ bytes: S, seed: UInt64 = 0) -> UInt64
  where S.Element == UInt8 {
    var hash = start(seed: seed)
    for byte in bytes { hash = step(hash, byte) }
    return mix(hash)
  }

  /// ``bytes(_:seed:)`` of bytes that come one by one: start, a step for each, at last ``mix(_:)``.
  @inline(__always)
  static func start(seed: UInt64) -> UInt64 { 0xCBF2_9CE4_8422_2325 ^ mix(seed) }

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The finaliser of splitmix64.
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The fingerprint of an attribute seen at an offset from the token, -2 to 2.
  @inline(__always)
  package static func feature(_ attribute: UInt64, at offset: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: mix(attribute &+ UInt64(offset + 3) &* 0xA24B_AED4_963E_E407) >> 32)
  }

  /// The fingerprint of a context code (see ``SequenceContext``).
  package static func context(_ code: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: mix(0xC0DE_0000_0000 + UInt64(code)) >> 32)
  }

  /// The hash of a title grown by one more word.
  @inline(__always)
  static func joined(_ title: UInt64, _ word: UInt64) -> UInt64 {
    mix(title &* 0x9FB2_1C65_1E98_DF25 ^ word)
  }

  /// The hash of a title of words.
  package static func title(_ words: [UInt64]) -> UInt64 { words.reduce(0, joined) }

  /// Of the bytes of a model file, eight at a time.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0x5349_5452_4550
    var i = 0
    while i + 8 <= bytes.count {
      let value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      hash = (hash ^ value) &* 0x9FB2_1C65_1E98_DF25
      hash ^= hash >> 29
      i += 8
    }
    while i < bytes.count {
      hash = (hash ^ UInt64(bytes[i])) &* 0x100_0000_01B3
      i += 1
    }
    return mix(hash)
  }
}
