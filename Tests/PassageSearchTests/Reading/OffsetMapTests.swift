import Testing

@testable import PassageSearch

@Suite struct OffsetMapTests {
  private let lines = SourceLines(Array("0123456789".utf8))

  @Test func `runs of every kind lead to their bytes`() {
    var builder = OffsetMap.Builder()
    builder.copy(3, from: 2)
    builder.add(units: 1, textUnit: 2, original: 5, originalUnit: 6)
    builder.insert(2)
    builder.add(units: 3, textUnit: 2, original: 20, originalUnit: 1)
    let map = builder.map(lines: lines)
    #expect(map.original(0..<3) == 2..<5)
    #expect(map.original(3..<5) == 5..<11)
    #expect(map.original(3..<4) == 5..<11)
    #expect(map.original(1..<6) == 3..<11)
    #expect(map.original(5..<7) == 11..<11)
    #expect(map.original(9..<11) == 21..<22)
    #expect(map.original(0..<13) == 2..<23)
  }

  @Test func `empty ranges and ranges outside the text are clamped`() {
    let map = OffsetMap(identityFrom: 3, count: 5, lines: lines)
    #expect(map.original(2..<2) == 5..<5)
    #expect(map.original(0..<99) == 3..<8)
    #expect(map.original(50..<99) == 8..<8)
    #expect(OffsetMap.Builder().map(lines: lines).original(0..<4) == 0..<0)
  }

  @Test func `a copy through a map is the map of the slice`() {
    var random = TestRandom(8)
    for _ in 0..<200 {
      var builder = OffsetMap.Builder()
      var original = 0
      var starts = [0]
      for _ in 0..<12 {
        let textUnit = Int.random(in: 1...3, using: &random)
        let originalUnit = Int.random(in: 0...6, using: &random)
        original += Int.random(in: 0...2, using: &random)
        builder.add(units: 1, textUnit: textUnit, original: original, originalUnit: originalUnit)
        original += originalUnit
        starts.append(builder.textCount)
      }
      let map = builder.map(lines: lines)
      let bounds = [
        starts.randomElement(using: &random) ?? 0, starts.randomElement(using: &random) ?? 0,
      ]
      .sorted()
      let slice = bounds[0]..<bounds[1]
      var copied = OffsetMap.Builder()
      copied.copy(slice, through: map)
      let sliceMap = copied.map(lines: lines)
      #expect(sliceMap.textCount == slice.count)
      for byte in slice {
        let expected = map.original(byte..<byte + 1)
        let start = byte - slice.lowerBound
        #expect(sliceMap.original(start..<start + 1) == expected)
      }
    }
  }

  @Test func `lines and columns count scalars from one`() {
    let text = Array("aж😀b\n\nж".utf8)
    let lines = SourceLines(text)
    #expect(lines.lineAndColumn(of: 0) == (1, 1))
    #expect(lines.lineAndColumn(of: 7) == (1, 4))
    #expect(lines.lineAndColumn(of: 9) == (2, 1))
    #expect(lines.lineAndColumn(of: 10) == (3, 1))
    #expect(lines.lineAndColumn(of: 999) == (3, 2))
    #expect(SourceLines([]).lineAndColumn(of: 0) == (1, 1))
  }
}
