import Testing

@testable import EntityTagging

@Suite struct SequenceKeysTests {
  @Test func `hashes keep the numbers of the order in which they came, 0 among them`() {
    var keys = SequenceKeys()
    // Many share their low bits: the table has to probe and to grow.
    let hashes = (0..<3_000).map { UInt64($0 % 7) | UInt64($0 / 7) << 20 }
    for (number, hash) in hashes.enumerated() {
      #expect(keys.number(of: hash) == Int32(number))
    }
    for (number, hash) in hashes.enumerated() {
      #expect(keys.number(of: hash) == Int32(number))
    }
    #expect(keys.count == hashes.count)
  }

  @Test func `an emptied table starts from 0`() {
    var keys = SequenceKeys()
    #expect(keys.number(of: 3) == 0)
    #expect(keys.number(of: 5) == 1)
    keys.removeAll()
    #expect(keys.number(of: 5) == 0)
    #expect(keys.count == 1)
  }
}
