/// The numbers of a stored group of passages; each field has a code of its own.
enum NumberField: Int, CaseIterable {
  // Of the group.
  case passages, ordinal, unitKind, literals, literal
  case recordKind, recordPrefix, citationGap, line, column, bodyLength
  // Of a document.
  case documentKind, presence, otherFields, isCompressed, hashKind, unitPassages
  // Of a passage.
  case idKind, citationExcess, language, headingKind
  case mentions, mentionGap, mentionLength, mentionKind, doubt, entityKind, candidates, valueKind
  case events, eventKind, start, length, participantKind, score, flags, flag
  case claims, stance, claimEvent
}

/// The strings of a stored group that are often the same.
enum NameField: Int, CaseIterable {
  case entity, rule, heading, participant, value
  case published, collected, source, language, author, file, form, fieldName, fieldValue
}

/// Numbers as fields are coded: small ones as they are, larger ones by their length in bits, which
/// the bits themselves follow.
enum NumberSymbol {
  /// Smaller numbers have symbols of their own.
  static let exact = 64
  private static let exactBits = 6
  static let count = exact + 64 - exactBits

  /// - Returns: the symbol, and how many of the number's low bits follow it.
  static func symbol(of number: UInt64) -> (symbol: Int, bits: Int) {
    guard number >= UInt64(exact) else { return (Int(number), 0) }
    let bits = 63 - number.leadingZeroBitCount
    return (exact + bits - exactBits, bits)
  }

  /// How many bits follow a symbol.
  static func bits(after symbol: Int) -> Int {
    symbol < exact ? 0 : symbol - exact + exactBits
  }

  /// Before anything is known of a field: small numbers are likelier.
  static let untrained: [Int] = (0..<count).map { symbol in
    symbol < exact ? 4_096 / (symbol + 1) : 4_096 >> min(12, bits(after: symbol) - 2)
  }
}

extension Int {
  /// Numbers near zero of either sign as small ones without.
  var zigzag: UInt64 { UInt64(bitPattern: Int64(self << 1 ^ self >> 63)) }

  init(zigzag: UInt64) {
    self = Int(truncatingIfNeeded: zigzag >> 1) ^ -Int(truncatingIfNeeded: zigzag & 1)
  }
}

/// Takes the parts of a group as they are written: to code them, or to count them.
protocol RecordSink {
  mutating func write(_ number: UInt64, _ field: NumberField)
  /// Text, word by word.
  mutating func write(words: String)
  /// A string that is often the same.
  mutating func write(name: String, _ field: NameField)
  /// Bytes that nothing is known of.
  mutating func write(raw bytes: [UInt8])
}

extension RecordSink {
  mutating func write(_ number: Int, _ field: NumberField) {
    write(UInt64(bitPattern: Int64(number)), field)
  }

  mutating func write(difference: Int, _ field: NumberField) { write(difference.zigzag, field) }

  mutating func write(name: String?, _ field: NameField) {
    write(name == nil ? 0 : 1, .presence)
    if let name { write(name: name, field) }
  }

  mutating func write(words: String?) {
    write(words == nil ? 0 : 1, .presence)
    if let words { write(words: words) }
  }

  /// Hexadecimal digits as bytes, two to a byte; what is none stays a string.
  mutating func write(hex: String) {
    let bytes = [UInt8](hexDigits: hex)
    write(bytes.map { UInt64($0.count) + 1 } ?? 0, .hashKind)
    if let bytes { write(raw: bytes) } else { write(words: hex) }
  }
}
