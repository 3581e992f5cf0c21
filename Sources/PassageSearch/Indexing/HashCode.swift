/// Short names for terms that are many and long: a hash of what they stand for.
enum HashCode {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// - Parameter count: characters of six bits each, at most 10.
  static func characters(of string: String, count: Int) -> String {
    var hash = hash(string)
    return String(unsafeUninitializedCapacity: count) { characters in
      for place in 0..<count {
        characters[place] = alphabet[Int(hash & 63)]
        hash >>= 6
      }
      return count
    }
  }

  /// FNV-1a, mixed for its low bits.
  private static func hash(_ string: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in string.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return TextSignature.mixed(hash)
  }
}
