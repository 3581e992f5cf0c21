/// Codes groups by a model: with the tables that find a word's code. One per thread.
final class RecordCoder {
  let model: RecordModel
  private let words: ByteStringTable
  private let names: [ByteStringTable]
  /// Strings of the group at hand that the model does not know, in the order in which they are met.
  private(set) var literals: [String] = []
  private var places: [String: Int] = [:]

  init(_ model: RecordModel) {
    self.model = model
    words = ByteStringTable(model.words.words)
    names = model.names.map { ByteStringTable($0.names) }
  }

  func startGroup() {
    literals.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  fileprivate func write(_ words: String, to writer: inout BitWriter) {
    var string = words
    let code = model.words
    string.withUTF8 { bytes in
      WordCode.forEachWord(in: bytes) { word in
        if WordCode.mayHold(word), let rank = self.words.number(of: word) {
          code.code.write(rank: rank, to: &writer)
        } else {
          code.code.write(rank: code.spelledRank, to: &writer)
          code.spelling.write(word, to: &writer)
        }
      }
    }
    code.code.write(rank: code.endRank, to: &writer)
  }

  fileprivate func write(name: String, _ field: NameField, to writer: inout BitWriter) {
    var name = name
    let code = model.names[field.rawValue]
    let rank = name.withUTF8 { bytes in
      bytes.isEmpty ? nil : names[field.rawValue].number(of: bytes)
    }
    code.code.write(rank: rank ?? code.literalRank, to: &writer)
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
    model.numbers[field.rawValue].write(symbol, to: &writer)
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
