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

  /// FNV-1a, with the finaliser of MurmurHash3 for its low bits.
  private static func hash(_ string: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in string.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}

/// Passages are found by id through a few thousand terms instead of one each: by their ids' first
/// digits, with some bits of the next ones where other terms have their impact.
extension IndexSchema {
  /// Digits of an id that its term holds.
  static let passageDigits = 3
  private static let markedDigits = 2

  /// - Parameter id: lower-case hexadecimal digits, at least ``passageDigits``; more do not count.
  static func term(ofPassage id: String) -> String { Prefix.passage + id.prefix(passageDigits) }

  /// What the term's posting says of a passage, 0…127.
  /// - Returns: `nil` for the start of an id that says too little.
  static func mark(ofPassage id: String) -> UInt32? {
    let digits = id.dropFirst(passageDigits).prefix(markedDigits)
    guard digits.count == markedDigits else { return nil }
    return UInt32(digits, radix: 16).map { $0 >> 1 }
  }
}
