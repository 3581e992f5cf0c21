/// Walks over the lines of a file that have something in them.
public enum FileLines {
  /// Calls `body` with the 1-based number and the bytes of every line that is not blank; a
  /// byte-order mark is left out.
  /// - Returns: whether there is such a line.
  @discardableResult
  public static func forEach<Failure: Error>(
    in bytes: [UInt8], _ body: (Int, ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    var hasLines = false
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      let line = bytes[start..<end]
      start = end + 1
      guard line.contains(where: { !isBlank($0) }) else { continue }
      hasLines = true
      try body(number, line)
    }
    return hasLines
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// A line or a field without the blanks around it, the end of a line of Windows among them.
  public static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }
}
