/// Keeps a tag with thousands of attributes away from libxml2, which compares each with all others.
enum HTMLGuard {
  private static let maximumWords = 20_000

  /// The byte of a tag that has more words in it than any tag needs.
  static func overlongTag(_ page: [UInt8]) -> Int? {
    var tag: Int?
    var words = 0
    var previous: UInt8 = 0
    for (index, byte) in page.enumerated() {
      switch byte {
      case UInt8(ascii: "<"):
        tag = index
        words = 0
      case UInt8(ascii: ">"): tag = nil
      case _ where byte.isASCIISpace && !previous.isASCIISpace: words += 1
      default: break
      }
      if let tag, words > maximumWords, isLetter(page[tag + 1]) { return tag }
      previous = byte
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
