/// Turns UTF-16 or a single-byte encoding into UTF-8, one byte after the other.
struct ScalarDecoder {
  private let encoding: TextEncoding
  private let table: [UInt16]
  /// The first byte of a UTF-16 unit.
  private var half: UInt8?
  private var highSurrogate: UInt32?

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    table = encoding.highHalf ?? []
  }

  /// Appends the scalar that `byte` completes, if it completes one.
  mutating func decode(_ byte: UInt8, at index: Int, into text: inout [UInt8]) throws(Reject) {
    if !table.isEmpty {
      let scalar = byte < 0x80 ? UInt32(byte) : UInt32(table[Int(byte) - 0x80])
      guard scalar != 0xFFFD else { throw fault(index) }
      return try append(scalar, index, &text)
    }
    guard let first = half else {
      half = byte
      return
    }
    half = nil
    let unit =
      encoding == .utf16BE
      ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
    switch (unit, highSurrogate) {
    case (0xD800..<0xDC00, nil):
      highSurrogate = unit
    case (0xDC00..<0xE000, let high?):
      highSurrogate = nil
      try append(0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF), index, &text)
    case (0xDC00..<0xE000, nil), (_, _?):
      throw fault(index - 1)
    default:
      try append(unit, index, &text)
    }
  }

  /// Checks that no scalar was cut off by the end.
  func finish(at end: Int) throws(Reject) {
    if half != nil || highSurrogate != nil { throw fault(end) }
  }

  private func fault(_ byte: Int) -> Reject {
    Reject(
      .badEncoding, byte: byte,
      "Byte \(byte) means nothing in \(encoding.rawValue); name the file's true encoding.")
  }

  private func append(
    _ value: UInt32, _ index: Int, _ text: inout [UInt8]
  ) throws(Reject) {
    guard value != 0 else {
      throw Reject(.nulByte, byte: index, "Byte \(index) is NUL, which text does not hold.")
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault(index) }
    if scalar.isASCII {
      text.append(UInt8(value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
