/// What an index's records are coded by: frequent words and names, and how numbers are distributed.
/// Measured on the first documents of an index, then fixed; nothing can be read without it.
struct RecordModel: Sendable, Equatable {
  let words: WordCode
  /// By ``NameField``.
  let names: [NameCode]
  /// By ``NumberField``.
  let numbers: [SymbolCode]

  /// Knows no word: everything is spelled.
  static let untrained = RecordTally().model()

  /// First bytes of SHA-256, which the index's settings hold.
  var digest: String { ContentHash.hex(encoded()).prefix(16).description }
}

extension RecordModel {
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(words.code)
    writer.write(words.words)
    for code in words.spelling.codes { writer.write(code) }
    writer.write(names.count)
    for name in names {
      writer.write(name.code)
      writer.write(name.names)
      writer.write(name.literalRank)
    }
    writer.write(numbers.count)
    for number in numbers { writer.write(number) }
    return writer.bytes
  }

  /// - Parameter digest: of the model that is expected.
  init(decoding bytes: [UInt8], digest: String) throws(StoredRecordError) {
    guard ContentHash.hex(bytes).prefix(16) == digest[...] else {
      throw StoredRecordError(offset: 0)
    }
    var reader = ByteReader(bytes)
    let code = try reader.prefixCode()
    let strings = try reader.byteStrings()
    let damaged = StoredRecordError(offset: bytes.count)
    var spelling: [SymbolCode] = []
    for _ in 0..<SpellingCode.contexts {
      spelling.append(try reader.symbolCode(SpellingCode.symbols))
    }
    guard let words = WordCode(code: code, words: strings, spelling: SpellingCode(spelling))
    else { throw damaged }
    self.words = words
    names = try reader.list { (reader) throws(StoredRecordError) in
      let code = try reader.prefixCode()
      let strings = try reader.byteStrings()
      guard let name = NameCode(code: code, names: strings, literalRank: try reader.integer())
      else { throw damaged }
      return name
    }
    numbers = try reader.list { (reader) throws(StoredRecordError) in
      try reader.symbolCode(NumberSymbol.count)
    }
    guard names.count == NameField.allCases.count, numbers.count == NumberField.allCases.count,
      reader.isAtEnd
    else { throw damaged }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ code: PrefixCode) {
    for count in code.lengthCounts { write(count) }
  }

  fileprivate mutating func write(_ code: SymbolCode) {
    for length in code.lengths { write(length) }
  }

  /// The lengths first, so that reading is one pass over them and one copy.
  fileprivate mutating func write(_ strings: ByteStrings) {
    write(strings.count)
    for number in 0..<strings.count { write(strings.range(number).count) }
    write(strings.bytes)
  }
}

extension ByteReader {
  fileprivate mutating func prefixCode() throws(StoredRecordError) -> PrefixCode {
    var counts: [Int] = []
    for _ in 0...PrefixCode.longest { counts.append(try integer()) }
    guard let code = PrefixCode(lengthCounts: counts) else { throw StoredRecordError(offset: 0) }
    return code
  }

  fileprivate mutating func symbolCode(_ count: Int) throws(StoredRecordError) -> SymbolCode {
    var lengths: [UInt8] = []
    for _ in 0..<count { lengths.append(try byte()) }
    guard let code = SymbolCode(lengths: lengths) else { throw StoredRecordError(offset: 0) }
    return code
  }

  fileprivate mutating func byteStrings() throws(StoredRecordError) -> ByteStrings {
    let lengths = try list { (reader) throws(StoredRecordError) in try reader.integer() }
    guard let strings = ByteStrings(lengths: lengths, bytes: Array(try slice())) else {
      throw StoredRecordError(offset: 0)
    }
    return strings
  }
}
