/// Converts byte offsets of a text to Unicode-scalar offsets, in time proportional to the text once.
struct ScalarOffsets {
  private let utf8: [UInt8]
  /// Scalars before each byte; empty for ASCII, where the two are the same.
  private let before: [Int]

  init(_ text: String) {
    utf8 = Array(text.utf8)
    guard utf8.contains(where: { $0 >= 0x80 }) else {
      before = []
      return
    }
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count + 1)
    var scalars = 0
    for byte in utf8 {
      counts.append(scalars)
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    counts.append(scalars)
    before = counts
  }

  /// Scalars before a byte that starts a scalar, or the text's end.
  func scalar(at byte: Int) -> Int { before.isEmpty ? byte : before[byte] }

  func string(_ bytes: Range<Int>) -> String { String(decoding: utf8[bytes], as: UTF8.self) }
}
