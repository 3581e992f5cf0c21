import CEmbedded

/// The compiled-in table, read in place; Tools/gazetteer/table.py describes its layout.
///
/// Nothing is copied or checked when it is opened: pages are touched by the lookups that need them.
struct GazetteerTable: Sendable {
  // The bytes are constant data of the binary: immutable and alive for as long as the process.
  private nonisolated(unsafe) let base: UnsafePointer<UInt8>
  let size: Int

  static let builtIn = GazetteerTable(
    base: sitrep_gazetteer_bytes(), size: sitrep_gazetteer_size())

  static let headerSize = 96
  private static let version: UInt32 = 1
  private static let bucketBits: UInt64 = 15

  private enum Section: Int {
    case entities, buckets, names, firstWords, links, page, text, offices
  }

  private init(base: UnsafePointer<UInt8>, size: Int) {
    self.base = base
    self.size = size
  }

  /// Whether the table is one that this code reads; an unknown one holds nothing.
  var isReadable: Bool {
    size > Self.headerSize && base[0] == 0x53 && base[6] == 0x47 && u32(8) == Self.version
  }

  var entityCount: Int { isReadable ? Int(u32(12)) : 0 }
  private var firstWordCount: Int { Int(u32(20)) }
  private var linkCount: Int { Int(u32(24)) }

  /// The checksum that the builder wrote.
  var checksum: UInt64 { isReadable ? UInt64(u32(88)) | UInt64(u32(92)) << 32 : 0 }

  /// FNV-1a over the 8-byte words after the header, to compare with ``checksum``.
  func computedChecksum() -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = Self.headerSize
    while offset < size {
      var word: UInt64 = 0
      for i in 0..<min(8, size - offset) { word |= UInt64(base[offset + i]) << UInt64(8 * i) }
      value = (value ^ word) &* 0x100_0000_01B3
      offset += 8
    }
    return value
  }

  // MARK: Entities

  struct Record {
    var type: EntityType
    var kind: EntityKind
    var prior: UInt8
    /// Two ASCII letters, high byte first; 0 if unknown.
    var country: UInt16
    /// Number of the first-level division within the table; 0 if unknown.
    var admin: UInt16
  }

  private static let entitySize = 22

  private func entityOffset(_ entity: Int) -> Int {
    start(.entities) + entity * Self.entitySize
  }

  func record(_ entity: Int) -> Record {
    let offset = entityOffset(entity)
    return Record(
      type: EntityType(rawValue: base[offset + 1]) ?? .place,
      kind: EntityKind(rawValue: base[offset + 2]) ?? .other, prior: base[offset + 3],
      country: u16(offset + 8), admin: u16(offset + 10))
  }

  func location(_ entity: Int) -> (latitude: Double, longitude: Double)? {
    let offset = entityOffset(entity) + 12
    let latitude = i24(offset)
    guard latitude != -(1 << 23) else { return nil }
    return (Double(latitude) / 40_000, Double(i24(offset + 3)) / 40_000)
  }

  func id(_ entity: Int) -> String {
    let offset = entityOffset(entity)
    let value = u32(offset + 4)
    guard base[offset] == 1 else { return "geo:\(value)" }
    return String(decoding: stringID(Int(value)), as: UTF8.self)
  }

  /// The entity with an id: numbers come first, in order, then the other ids by their bytes.
  func entity(id: String) -> Int? {
    let number = id.hasPrefix("geo:") ? UInt32(id.dropFirst(4)) : nil
    let bytes = Array(id.utf8)
    var low = 0
    var high = entityCount
    while low < high {
      let middle = (low + high) / 2
      let offset = entityOffset(middle)
      let value = u32(offset + 4)
      let isBefore: Bool
      if base[offset] == 0 {
        if value == number { return middle }
        isBefore = number.map { value < $0 } ?? true
      } else {
        let other = stringID(Int(value))
        if number == nil, other.elementsEqual(bytes) { return middle }
        isBefore = number == nil && other.lexicographicallyPrecedes(bytes)
      }
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func stringID(_ offset: Int) -> UnsafeBufferPointer<UInt8> {
    let start = self.start(.text) + offset
    return UnsafeBufferPointer(start: base + start + 1, count: Int(base[start]))
  }

  // MARK: Names

  func nameCount(_ entity: Int) -> Int { Int(base[nameStart(entity)]) }

  private func nameStart(_ entity: Int) -> Int {
    start(.text) + Int(u32(entityOffset(entity) + 18))
  }

  /// The preferred name.
  func name(_ entity: Int) -> String { string(nameStart(entity) + 1) }

  /// All names with their flags, preferred first.
  func names(_ entity: Int) -> [(text: String, flags: NameFlags)] {
    var offset = nameStart(entity) + 1
    return (0..<nameCount(entity)).map { _ in
      defer { offset += 2 + Int(base[offset + 1]) }
      return (string(offset), NameFlags(rawValue: base[offset]))
    }
  }

  func flags(_ entity: Int, ordinal: Int) -> NameFlags {
    var offset = nameStart(entity) + 1
    for _ in 0..<min(ordinal, nameCount(entity) - 1) { offset += 2 + Int(base[offset + 1]) }
    return NameFlags(rawValue: base[offset])
  }

  private func string(_ name: Int) -> String {
    let page = start(.page)
    let end = name + 2 + Int(base[name + 1])
    var scalars = String.UnicodeScalarView()
    var offset = name + 2
    while offset < end {
      var value = UInt32(u16(page + 2 * Int(base[offset])))
      if base[offset] == 0, offset + 3 < end {
        value =
          UInt32(base[offset + 1]) | UInt32(base[offset + 2]) << 8 | UInt32(base[offset + 3]) << 16
        offset += 3
      }
      offset += 1
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  // MARK: Lookup

  /// Calls `body` with each entity that bears the name and the name's ordinal among its names.
  @inline(__always)
  func forEachEntity(hash: UInt64, _ body: (_ entity: Int, _ ordinal: Int) -> Void) {
    guard isReadable else { return }
    let buckets = start(.buckets)
    let bucket = Int(hash >> (64 - Self.bucketBits))
    var record = Int(u32(buckets + 4 * bucket))
    let end = Int(u32(buckets + 4 * bucket + 4))
    let wanted = UInt32(truncatingIfNeeded: hash >> (40 - Self.bucketBits)) & 0xFF_FFFF
    let names = start(.names)
    while record < end {
      let offset = names + 7 * record
      let found = u24(offset)
      if found == wanted { body(Int(u24(offset + 3)), Int(base[offset + 6])) }
      if found > wanted { return }
      record += 1
    }
  }

  /// Words of the longest name that starts with a word, given the hash of that word alone as a name;
  /// 0 if none has more than one word.
  func longestName(startingWith hash: UInt64) -> Int {
    guard isReadable else { return 0 }
    let section = start(.firstWords)
    let wanted = UInt32(truncatingIfNeeded: hash >> 40)
    var low = 0
    var high = firstWordCount
    while low < high {
      let middle = (low + high) / 2
      let value = u32(section + 4 * middle)
      if value >> 8 == wanted { return Int(value & 0xFF) }
      if value >> 8 < wanted { low = middle + 1 } else { high = middle }
    }
    return 0
  }

  /// What is linked from an entity: the builder's number of the relation and the other entity.
  func links(_ entity: Int) -> [(relation: UInt8, entity: Int)] {
    let section = start(.links)
    var low = 0
    var high = linkCount
    while low < high {
      let middle = (low + high) / 2
      if Int(u32(section + 8 * middle)) < entity { low = middle + 1 } else { high = middle }
    }
    var result: [(relation: UInt8, entity: Int)] = []
    while low < linkCount, Int(u32(section + 8 * low)) == entity {
      let value = u32(section + 8 * low + 4)
      result.append((UInt8(value >> 24), Int(value & 0xFF_FFFF)))
      low += 1
    }
    return result
  }

  /// Who held an office of a country, as far as our lists tell.
  struct Holder {
    var entity: Int
    /// Days since 2000-01-01, both included.
    var days: ClosedRange<Int>
    /// Whether the first day is known.
    var isDated: Bool
  }

  /// - Parameter role: the builder's number of the role.
  func holders(ofRole role: UInt8, in country: UInt16) -> [Holder] {
    guard isReadable else { return [] }
    let first = start(.offices)
    return stride(from: first, to: size - 11, by: 12).compactMap { offset in
      guard u16(offset) == country, base[offset + 2] == role else { return nil }
      let days = (Int(u16(offset + 4)), Int(u16(offset + 6)))
      return Holder(
        entity: Int(u32(offset + 8)), days: days.0...max(days.0, days.1),
        isDated: base[offset + 3] == 1)
    }
  }

  // MARK: Bytes

  @inline(__always)
  private func start(_ section: Section) -> Int { Int(u32(28 + 4 * section.rawValue)) }

  @inline(__always)
  private func u16(_ offset: Int) -> UInt16 {
    UInt16(base[offset]) | UInt16(base[offset + 1]) << 8
  }

  @inline(__always)
  private func u24(_ offset: Int) -> UInt32 {
    UInt32(base[offset]) | UInt32(base[offset + 1]) << 8 | UInt32(base[offset + 2]) << 16
  }

  private func i24(_ offset: Int) -> Int32 { Int32(bitPattern: u24(offset) << 8) >> 8 }

  @inline(__always)
  private func u32(_ offset: Int) -> UInt32 {
    u24(offset) | UInt32(base[offset + 3]) << 24
  }
}
