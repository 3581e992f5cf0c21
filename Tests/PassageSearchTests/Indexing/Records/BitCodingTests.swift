import Testing

@testable import PassageSearch

struct BitCodingTests {
  @Test func `numbers of any width come back as they were, and then the end is reached`() {
    var random = TestRandom(6)
    let numbers = (0..<500).map { _ in
      let bits = Int.random(in: 0...32, using: &random)
      return (
        value: UInt64.random(in: 0...UInt64.max, using: &random) & (1 << UInt64(bits) - 1),
        bits: bits
      )
    }
    var writer = BitWriter()
    for number in numbers { writer.write(number.value, bits: number.bits) }
    writer.align()
    var reader = BitReader(writer.bytes, 0..<writer.bytes.count)
    for number in numbers { #expect(reader.read(number.bits) == number.value) }
    #expect((0..<8).contains(reader.remaining))
    #expect(reader.alignedOffset == writer.bytes.count)
    #expect(!reader.isPastEnd)
    _ = reader.read(8)
    #expect(reader.isPastEnd)
    #expect(reader.read(64) == 0)
    #expect(reader.remaining < 0)
  }

  @Test func `what one writer wrote is written by another bit for bit`() {
    var first = BitWriter()
    first.write(0b101, bits: 3)
    var second = BitWriter()
    second.write(0x1FF, bits: 9)
    first.append(second)
    first.append(BitWriter())
    first.align()
    #expect(first.bytes == [0b1011_1111, 0b1111_0000])
  }

  @Test func `reading stops at the end of a range`() {
    var reader = BitReader([0xFF, 0xFF, 0xFF], 1..<2)
    #expect(reader.read(16) == 0xFF00)
    #expect(reader.isPastEnd)
  }
}
