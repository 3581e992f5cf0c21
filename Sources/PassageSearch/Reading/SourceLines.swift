/// The lines of a file, for turning a byte into line and column as editors count them.
struct SourceLines: Sendable {
  /// How many bytes one character takes.
  enum Width: Sendable { case utf8, single, utf16LE, utf16BE }

  private let bytes: [UInt8]
  private let width: Width
  /// Byte at which each line starts.
  private let starts: [UInt32]

  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - start: its first byte after the byte-order mark.
  init(_ bytes: [UInt8], start: Int = 0, width: Width = .utf8) {
    self.bytes = bytes
    self.width = width
    var starts = [UInt32(clamping: start)]
    switch width {
    case .utf8, .single:
      for index in bytes.indices where bytes[index] == 0x0A {
        starts.append(UInt32(clamping: index + 1))
      }
    case .utf16LE, .utf16BE:
      let low = width == .utf16LE ? 0 : 1
      for index in stride(from: start, to: bytes.count - 1, by: 2)
      where bytes[index + low] == 0x0A && bytes[index + 1 - low] == 0 {
        starts.append(UInt32(clamping: index + 2))
      }
    }
    self.starts = starts
  }

  /// Line and column, both from 1; columns count Unicode scalars. Bytes outside the file are clamped.
  func lineAndColumn(of byte: Int) -> (line: Int, column: Int) {
    let byte = min(max(byte, Int(starts[0])), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= byte { low = middle } else { high = middle }
    }
    return (low + 1, scalars(Int(starts[low])..<max(byte, Int(starts[low]))) + 1)
  }

  private func scalars(_ range: Range<Int>) -> Int {
    switch width {
    case .single: return range.count
    case .utf8: return bytes[range].count { $0 & 0xC0 != 0x80 }
    case .utf16LE, .utf16BE:
      let high = width == .utf16LE ? 1 : 0
      // A low surrogate goes on with the scalar before it.
      return stride(from: range.lowerBound, to: range.upperBound - 1, by: 2)
        .count { bytes[$0 + high] & 0xFC != 0xDC }
    }
  }
}
