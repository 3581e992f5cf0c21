/// Codes groups by a model: with the tables that find a word's code. One per thread.
final class RecordCoder {
  let model: RecordModel
  private let words: ByteStringTable
  private let names: [ByteStringTable]
  private let wordCodes: WrittenCodes
  private let spellingCodes: WrittenCodes
  private let nameCodes: [WrittenCodes]
  private let numberCodes: WrittenCodes
  /// Strings of the group at hand that the model does not know, in the order in which they are met.
  private(set) var literals: [String] = []
  private var places: [String: Int] = [:]

  init(_ model: RecordModel) {
    self.model = model
    words = ByteStringTable(model.words.words)
    names = model.names.map { ByteStringTable($0.names) }
    wordCodes = WrittenCodes(model.words.code)
    spellingCodes = WrittenCodes(model.words.spelling.codes)
    nameCodes = model.names.map { WrittenCodes($0.code) }
    numberCodes = WrittenCodes(model.numbers)
  }

  func startGroup() {
    literals.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  fileprivate func write(_ string: String, to writer: inout BitWriter) {
    var string = string
    let words = words
    let codes = wordCodes
    let spelledRank = model.words.spelledRank
    string.withUTF8 { bytes in
      WordCode.forEachWord(in: bytes) { word in
        if WordCode.mayHold(word), let rank = words.number(of: word) {
          codes.write(rank, to: &writer)
        } else {
          codes.write(spelledRank, to: &writer)
          spell(word, to: &writer)
        }
      }
    }
    codes.write(model.words.endRank, to: &writer)
  }

  private func spell(_ word: UnsafeBufferPointer<UInt8>, to writer: inout BitWriter) {
    let codes = spellingCodes
    var context = 0
    for byte in word {
      codes.write(Int(byte), of: context, to: &writer)
      context = SpellingCode.context(after: byte)
    }
    codes.write(SpellingCode.end, of: context, to: &writer)
  }

  fileprivate func write(name: String, _ field: NameField, to writer: inout BitWriter) {
    var name = name
    let literalRank = model.names[field.rawValue].literalRank
    let rank = name.withUTF8 { bytes in
      bytes.isEmpty ? nil : names[field.rawValue].number(of: bytes)
    }
    nameCodes[field.rawValue].write(rank ?? literalRank, to: &writer)
    guard rank == nil else { return }
    let place = places[name] ?? literals.count
    if place == literals.count {
      literals.append(name)
      places[name] = place
    }
    write(UInt64(place), .literal, to: &writer)
  }

  fileprivate func write(_ number: UInt64, _ field: NumberField, to writer: inout BitWriter) {
    let (symbol, bits) = NumberSymbol.symbol(of: number)
    numberCodes.write(symbol, of: field.rawValue, to: &writer)
    if bits > 32 { writer.write(number >> 32 & (1 << UInt64(bits - 32) - 1), bits: bits - 32) }
    let low = min(bits, 32)
    writer.write(number & (1 << UInt64(low) - 1), bits: low)
  }
}

/// A part of a group as it is coded.
struct CodedPart: RecordSink {
  let coder: RecordCoder
  var writer = BitWriter()

  init(_ coder: RecordCoder) { self.coder = coder }

  mutating func write(_ number: UInt64, _ field: NumberField) {
    coder.write(number, field, to: &writer)
  }

  mutating func write(words: String) { coder.write(words, to: &writer) }

  mutating func write(name: String, _ field: NameField) {
    coder.write(name: name, field, to: &writer)
  }

  mutating func write(raw bytes: [UInt8]) {
    for byte in bytes { writer.write(UInt64(byte), bits: 8) }
  }
}
