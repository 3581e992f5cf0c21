/// The encoding that carries passages, queries and lists of strings across the C boundary:
/// LEB128 numbers, and strings as length and bytes.
extension [UInt8] {
  mutating func append(packed number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func append(packed string: String) {
    var copy = string
    copy.withUTF8 {
      append(packed: UInt32($0.count))
      append(contentsOf: $0)
    }
  }

  mutating func append(packed bytes: [UInt8]) {
    append(packed: UInt32(bytes.count))
    append(contentsOf: bytes)
  }

  /// Eight bytes, little-endian IEEE 754.
  mutating func append(packed number: Double) {
    var rest = number.bitPattern
    for _ in 0..<8 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  init(packed strings: [String]) {
    self = []
    reserveCapacity(strings.reduce(0) { $0 + $1.utf8.count + 2 })
    for string in strings { append(packed: string) }
  }
}
