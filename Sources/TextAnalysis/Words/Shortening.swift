/// Index terms of bounded length: a store takes at most 245 bytes, and longer words are no words.
enum Shortening {
  /// Longest term in UTF-8 bytes.
  static let limit = 64

  /// The term itself, or its first scalars and a hash of the whole in exactly 17 bytes.
  static func shorten(_ term: String) -> String {
    guard term.utf8.count > limit else { return term }
    var cut = term.utf8.index(term.startIndex, offsetBy: limit - 17)
    while cut > term.startIndex, term.utf8[cut] & 0xC0 == 0x80 {
      cut = term.utf8.index(before: cut)
    }
    let digits = String(hash(term), radix: 16)
    return term[..<cut] + "~" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo): the same on every machine and in every run.
  private static func hash(_ term: String) -> UInt64 {
    term.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
