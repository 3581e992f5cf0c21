/// Reads the parts of a group that a ``RecordCoder`` wrote.
struct RecordReader {
  let model: RecordModel
  /// Of the group.
  var literals: [String] = []
  private(set) var bits: BitReader
  private var buffer: [UInt8] = []

  init(_ model: RecordModel, _ bits: BitReader) {
    self.model = model
    self.bits = bits
  }

  var damage: StoredRecordError { StoredRecordError(offset: bits.alignedOffset) }

  mutating func number(_ field: NumberField) throws(StoredRecordError) -> UInt64 {
    let symbol = model.numbers[field.rawValue].read(from: &bits)
    let count = NumberSymbol.bits(after: symbol)
    let number = count == 0 ? UInt64(symbol) : 1 << UInt64(count) | bits.read(count)
    guard !bits.isPastEnd else { throw damage }
    return number
  }

  mutating func integer(_ field: NumberField) throws(StoredRecordError) -> Int {
    Int(truncatingIfNeeded: try number(field))
  }

  mutating func difference(_ field: NumberField) throws(StoredRecordError) -> Int {
    Int(zigzag: try number(field))
  }

  /// How many of something follow, each of at least one bit.
  mutating func count(_ field: NumberField) throws(StoredRecordError) -> Int {
    let count = try integer(field)
    guard count >= 0, count <= bits.remaining else { throw damage }
    return count
  }

  mutating func list<T>(
    _ field: NumberField, _ each: (inout RecordReader) throws(StoredRecordError) -> T
  ) throws(StoredRecordError) -> [T] {
    let count = try count(field)
    var list: [T] = []
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }

  /// An enumeration's case from its raw byte; an unknown one is damage.
  mutating func value<T>(
    _ field: NumberField, _ make: (UInt8) -> T?
  ) throws(StoredRecordError) -> T {
    guard let raw = UInt8(exactly: try number(field)), let value = make(raw) else { throw damage }
    return value
  }

  mutating func words() throws(StoredRecordError) -> String {
    String(decoding: try wordBytes(), as: UTF8.self)
  }

  mutating func wordBytes() throws(StoredRecordError) -> [UInt8] {
    buffer.removeAll(keepingCapacity: true)
    try model.words.read(from: &bits, into: &buffer)
    return buffer
  }

  mutating func optionalWords() throws(StoredRecordError) -> String? {
    try integer(.presence) == 0 ? nil : try words()
  }

  mutating func name(_ field: NameField) throws(StoredRecordError) -> String {
    let code = model.names[field.rawValue]
    let rank = code.code.read(from: &bits)
    guard rank == code.literalRank else {
      guard !bits.isPastEnd else { throw damage }
      return String(decoding: code.names[rank], as: UTF8.self)
    }
    let place = try integer(.literal)
    guard literals.indices.contains(place) else { throw damage }
    return literals[place]
  }

  mutating func optionalName(_ field: NameField) throws(StoredRecordError) -> String? {
    try integer(.presence) == 0 ? nil : try name(field)
  }

  mutating func hex() throws(StoredRecordError) -> String {
    let count = try count(.hashKind)
    guard count > 0 else { return try words() }
    var bytes: [UInt8] = []
    for _ in 1..<count { bytes.append(UInt8(truncatingIfNeeded: bits.read(8))) }
    guard !bits.isPastEnd else { throw damage }
    return String(hexDigitsOf: bytes)
  }

  /// The byte at which the next aligned part begins.
  var alignedOffset: Int { bits.alignedOffset }

  mutating func move(to bits: BitReader) { self.bits = bits }
}
