/// Spells words letter by letter, each by the one before it.
struct SpellingCode: Sendable, Equatable {
  /// After the 256 bytes.
  static let end = 256
  static let symbols = 257
  static let contexts = 36

  /// By context.
  private(set) var codes: [SymbolCode]

  init(_ codes: [SymbolCode]) { self.codes = codes }

  /// What a letter is coded by: 0 for the first one.
  static func context(after byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: 1 + Int(byte - 0x61)
    case 0x41...0x5A: 27
    case 0x30...0x39: 28
    case 0x20: 29
    case 0xC0...: 30 + Int(byte & 3)
    case 0x80...: 34
    default: 35
    }
  }

  func read(
    from reader: inout BitReader, into bytes: inout [UInt8]
  ) throws(StoredRecordError) {
    var context = 0
    while true {
      let symbol = codes[context].read(from: &reader)
      if reader.isPastEnd { throw StoredRecordError(offset: bytes.count) }
      if symbol == Self.end { return }
      let byte = UInt8(truncatingIfNeeded: symbol)
      bytes.append(byte)
      context = Self.context(after: byte)
    }
  }
}
