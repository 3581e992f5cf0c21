import Testing

@testable import EntityTagging

@Suite struct SequencePackedTableTests {
  @Test(arguments: [(5, 18), (3, 3), (4, 9)])
  func `every hash gives its value and others none`(width: Int, valueBits: Int) {
    let pairs = (0..<5_000).map { index in
      (
        hash: SequenceHash.mix(UInt64(index)), value: index % (1 << valueBits - 1) + 1
      )
    }
    let bytes = SequencePackedTable.packed(pairs, width: width, valueBits: valueBits)
    let right = bytes.withUnsafeBytes { raw -> Int in
      guard let table = SequencePackedTable(raw, width: width, valueBits: valueBits) else {
        return -1
      }
      let found = pairs.count { table.value(of: $0.hash) == $0.value }
      let false_ = (100_000..<101_000).count { table.value(of: SequenceHash.mix(UInt64($0))) != 0 }
      return false_ <= 3 ? found : -2
    }
    #expect(right >= pairs.count - 2)
  }

  @Test func `a table whose buckets point outside is refused`() {
    var bytes = SequencePackedTable.packed([(hash: 1, value: 1)], width: 3, valueBits: 3)
    bytes[4 * 8192] = 200
    bytes.withUnsafeBytes { #expect(SequencePackedTable($0, width: 3, valueBits: 3) == nil) }
  }
}
