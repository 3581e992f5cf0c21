/// Checks that bytes are well-formed UTF-8, as the Unicode Standard (table 3-7) defines it.
enum UTF8Check {
  /// The index of the first byte that starts no well-formed sequence; `nil` if there is none.
  static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }

  static func firstFault(in bytes: [UInt8]) -> Int? { firstFault(in: bytes, bytes.indices) }

  static func reject(byte: Int, line: Int? = nil) -> Reject {
    Reject(
      .notUTF8, line: line, byte: byte,
      "Byte \(byte) is not UTF-8; save the file as UTF-8 or name its encoding.")
  }
}

extension UInt8 {
  /// Space, tab, line feed, carriage return, form feed or vertical tab.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension String {
  /// The string of bytes that were checked.
  init(utf8 bytes: some Collection<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }
}
