/// A file's text in UTF-8, with the way back to its bytes.
struct DecodedText {
  var bytes: [UInt8]
  /// From ``bytes`` to the file.
  var map: OffsetMap
  var lines: SourceLines
}

/// Decodes whole files. Strict: what an encoding does not define is rejected with its byte.
enum TextDecoder {
  /// - Parameters:
  ///   - original: the file's bytes, decompressed.
  ///   - declared: what the file or user says; a byte-order mark overrides it.
  static func decode(
    _ original: [UInt8], declared: TextEncoding = .utf8
  ) throws(Reject) -> DecodedText {
    let mark = ByteOrderMark(original)
    let encoding = mark?.encoding ?? declared
    let start = mark?.length ?? 0
    switch encoding {
    case .utf8: return try utf8(original, start: start)
    case .utf16LE, .utf16BE:
      return try utf16(original, start: start, bigEndian: encoding == .utf16BE)
    default: return try singleByte(original, encoding)
    }
  }

  private static func utf8(_ original: [UInt8], start: Int) throws(Reject) -> DecodedText {
    if let byte = original.firstIndex(of: 0) {
      throw Reject(
        .nulByte, byte: byte,
        "Byte \(byte) is NUL, which text does not hold; if the file is UTF-16, save it as UTF-8.")
    }
    if let byte = UTF8Check.firstFault(in: original) { throw UTF8Check.reject(byte: byte) }
    let lines = SourceLines(original, start: start)
    let bytes = start == 0 ? original : Array(original[start...])
    return DecodedText(
      bytes: bytes, map: OffsetMap(identityFrom: start, count: bytes.count, lines: lines),
      lines: lines)
  }

  private static func singleByte(
    _ original: [UInt8], _ encoding: TextEncoding
  ) throws(Reject) -> DecodedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count * 2)
    var builder = OffsetMap.Builder()
    var decoder = ScalarDecoder(encoding)
    for (index, byte) in original.enumerated() {
      let before = bytes.count
      try decoder.decode(byte, at: index, into: &bytes)
      builder.add(units: 1, textUnit: bytes.count - before, original: index, originalUnit: 1)
    }
    let lines = SourceLines(original, width: .single)
    return DecodedText(bytes: bytes, map: builder.map(lines: lines), lines: lines)
  }

  private static func utf16(
    _ original: [UInt8], start: Int, bigEndian: Bool
  ) throws(Reject) -> DecodedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count)
    var builder = OffsetMap.Builder()
    var decoder = ScalarDecoder(bigEndian ? .utf16BE : .utf16LE)
    var unitStart = start
    for index in start..<original.count {
      let before = bytes.count
      try decoder.decode(original[index], at: index, into: &bytes)
      guard bytes.count > before else { continue }
      builder.add(
        units: 1, textUnit: bytes.count - before, original: unitStart,
        originalUnit: index + 1 - unitStart)
      unitStart = index + 1
    }
    try decoder.finish(at: original.count)
    let lines = SourceLines(original, start: start, width: bigEndian ? .utf16BE : .utf16LE)
    return DecodedText(bytes: bytes, map: builder.map(lines: lines), lines: lines)
  }
}

/// The mark that a file may start with to tell its encoding.
struct ByteOrderMark {
  var encoding: TextEncoding
  var length: Int

  init?(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(3))
    if start == [0xEF, 0xBB, 0xBF] {
      self.init(encoding: .utf8, length: 3)
    } else if start.prefix(2) == [0xFF, 0xFE] {
      self.init(encoding: .utf16LE, length: 2)
    } else if start.prefix(2) == [0xFE, 0xFF] {
      self.init(encoding: .utf16BE, length: 2)
    } else {
      return nil
    }
  }

  private init(encoding: TextEncoding, length: Int) {
    self.encoding = encoding
    self.length = length
  }
}
