/// Writes the compact records that the index stores: LEB128 integers and length-prefixed bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ string: String) {
    write(string.utf8.count)
    bytes.append(contentsOf: string.utf8)
  }

  mutating func write(_ slice: some Collection<UInt8>) {
    write(slice.count)
    bytes.append(contentsOf: slice)
  }

  /// A range as its start, relative to `base`, and its length.
  mutating func write(_ range: Range<Int>, from base: Int = 0) {
    write(range.lowerBound - base)
    write(range.count)
  }

  mutating func write<T>(list: [T], _ each: (inout ByteWriter, T) -> Void) {
    write(list.count)
    for element in list { each(&self, element) }
  }
}

/// Reads what ``ByteWriter`` wrote; every damage is a ``StoredRecordError``, never a trap.
struct ByteReader {
  private let bytes: [UInt8]
  private let end: Int
  private var offset = 0

  /// - Parameter end: where reading stops; the end of the bytes without it.
  init(_ bytes: [UInt8], end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
  }

  var isAtEnd: Bool { offset == end }

  mutating func byte() throws(StoredRecordError) -> UInt8 {
    guard offset < end else { throw StoredRecordError(offset: offset) }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func integer() throws(StoredRecordError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || (shift == 63 && next <= 1) else {
        throw StoredRecordError(offset: offset)
      }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int(truncatingIfNeeded: value) }
      shift += 7
    }
  }

  mutating func count() throws(StoredRecordError) -> Int {
    let count = try integer()
    guard count >= 0, count <= end - offset else {
      throw StoredRecordError(offset: offset)
    }
    return count
  }

  mutating func slice() throws(StoredRecordError) -> ArraySlice<UInt8> {
    let count = try count()
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func string() throws(StoredRecordError) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  mutating func range(from base: Int = 0) throws(StoredRecordError) -> Range<Int> {
    let (start, startOverflow) = try integer().addingReportingOverflow(base)
    let (end, endOverflow) = start.addingReportingOverflow(try integer())
    guard !startOverflow, !endOverflow, start >= 0, end >= start else {
      throw StoredRecordError(offset: offset)
    }
    return start..<end
  }

  mutating func list<T>(
    _ each: (inout ByteReader) throws(StoredRecordError) -> T
  ) throws(StoredRecordError) -> [T] {
    let count = try count()
    var list: [T] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }
}

/// A stored record that does not decode: the index is damaged.
public struct StoredRecordError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Byte of the record at which decoding failed.
  public let offset: Int

  public var description: String { "stored record is damaged at byte \(offset)" }
}

extension [UInt8] {
  /// The bytes that pairs of lower-case hexadecimal digits stand for; `nil` for anything else.
  init?(hexDigits: String) {
    let digits = hexDigits.utf8.map { hexValue($0) }
    guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map {
      (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0)
    }
  }
}

extension String {
  /// Two lower-case hexadecimal digits a byte.
  init(hexDigitsOf bytes: [UInt8]) {
    self.init(unsafeUninitializedCapacity: bytes.count * 2) { digits in
      for (place, byte) in bytes.enumerated() {
        digits[2 * place] = hexDigit(byte >> 4)
        digits[2 * place + 1] = hexDigit(byte & 15)
      }
      return bytes.count * 2
    }
  }
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  default: nil
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
