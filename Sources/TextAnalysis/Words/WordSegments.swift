/// The parts of a hyphenated word, as byte ranges of the word.
struct WordSegments {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var start = 0
    var i = 0
    while i < bytes.count {
      let hyphen = Self.hyphenLength(bytes, i)
      guard hyphen > 0 else {
        i += 1
        continue
      }
      if start < i { ranges.append(start..<i) }
      i += hyphen
      start = i
    }
    if start < bytes.count || ranges.isEmpty { ranges.append(start..<bytes.count) }
  }

  /// How a part is to be read on its own.
  func kind(_ range: Range<Int>) -> WordKind {
    if bytes[range.lowerBound].isDigit { return .number }
    return bytes[range].contains(0x2E) ? .acronym : .word
  }

  private static func hyphenLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    if bytes[i] == 0x2D { return 1 }
    // U+2010 and U+2011.
    let isWide =
      bytes[i] == 0xE2 && i + 2 < bytes.count && bytes[i + 1] == 0x80
      && (bytes[i + 2] == 0x90 || bytes[i + 2] == 0x91)
    return isWide ? 3 : 0
  }
}
