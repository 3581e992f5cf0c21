import Testing

@testable import PassageSearch

struct ByteCodingTests {
  @Test(arguments: [0, 1, 127, 128, 300, -1, Int.max, Int.min])
  func `an integer comes back as it was`(value: Int) throws {
    var writer = ByteWriter()
    writer.write(value)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.integer() == value)
    #expect(reader.isAtEnd)
  }

  @Test func `strings, ranges and lists come back as they were`() throws {
    var writer = ByteWriter()
    writer.write("Київ")
    writer.write(40..<52, from: 30)
    writer.write(list: [3, 2, 1]) { $0.write($1) }
    var reader = ByteReader(writer.bytes)
    #expect(try reader.string() == "Київ")
    #expect(try reader.range(from: 30) == 40..<52)
    #expect(
      try reader.list { (reader) throws(StoredRecordError) in try reader.integer() } == [3, 2, 1])
    #expect(reader.isAtEnd)
  }

  @Test func `hexadecimal digits are bytes, and nothing else is`() {
    #expect([UInt8](hexDigits: "00ff7a") == [0, 255, 0x7A])
    #expect([UInt8](hexDigits: "") == [])
    for other in ["no hex", "abc", "AB"] { #expect([UInt8](hexDigits: other) == nil) }
    #expect(String(hexDigitsOf: [0, 255, 0x7A]) == "00ff7a")
  }

  @Test func `a number that does not end, or not fit, is damage`() {
    for bytes in [[0x80], [UInt8](repeating: 0xFF, count: 11), []] as [[UInt8]] {
      var reader = ByteReader(bytes)
      #expect(throws: StoredRecordError.self) { try reader.integer() }
    }
  }

  @Test func `a count larger than what is left is damage, not memory`() {
    var writer = ByteWriter()
    writer.write(Int.max)
    var list = ByteReader(writer.bytes)
    #expect(throws: StoredRecordError.self) {
      try list.list { (reader) throws(StoredRecordError) in try reader.byte() }
    }
    var slice = ByteReader(writer.bytes)
    #expect(throws: StoredRecordError.self) { try slice.slice() }
  }

  @Test func `a range that ends before it starts, or overflows, is damage`() {
    for (start, length) in [(-1, 3), (5, -1), (Int.max, 1)] {
      var writer = ByteWriter()
      writer.write(start)
      writer.write(length)
      var reader = ByteReader(writer.bytes)
      #expect(throws: StoredRecordError.self) { try reader.range() }
    }
  }
}
