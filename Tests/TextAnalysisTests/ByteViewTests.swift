import Testing

@testable import TextAnalysis

@Suite struct ByteViewTests {
  @Test func `scalars are decoded as the standard library does`() {
    let text = "aїé中👍\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"
    let found = ByteView.with(Array(text.utf8)) { view in
      var result: [UInt32] = []
      var i = 0
      while i < view.limit {
        let scalar = view.scalar(i)
        result.append(scalar.value)
        i += scalar.length
      }
      return result
    }
    #expect(found == text.unicodeScalars.map(\.value))
  }

  @Test func `a malformed byte is one replacement character`() {
    let bytes: [UInt8] = [0x80, 0xC3, 0x61, 0xE2, 0x80, 0xFF]
    let lengths = ByteView.with(bytes) { view in bytes.indices.map { view.scalar($0).length } }
    #expect(lengths == [1, 1, 1, 1, 1, 1])
  }

  @Test func `stepping back finds the start of the scalar before`() {
    let text = Array("aї中👍".utf8)
    ByteView.with(text) { view in
      #expect(view.before(10) == 6)
      #expect(view.before(6) == 3)
      #expect(view.before(3) == 1)
      #expect(view.before(1) == 0)
      #expect(view.before(0) == 0)
    }
  }

  @Test func `the limit counts as a space and ends what is seen`() {
    ByteView.with(Array("ab".utf8)) { view in
      #expect(view.kind(2) == .space)
      #expect(view.byte(2) == 0)
    }
  }

  @Test(
    arguments: [
      ("a", .lower), ("Ї", .upper), ("ʼ", .apostrophe), ("’", .apostrophe), ("‑", .hyphen),
      ("–", .symbol),
      ("7", .digit), ("½", .symbol), ("中", .ideograph), ("か", .ideograph), ("한", .letter),
      ("\u{A0}", .space), ("\u{200B}", .space), ("\u{AD}", .ignorable), ("\u{301}", .mark),
      ("\n", .space), ("👍", .symbol), ("ª", .letter),
    ] as [(String, ScalarClass)]) func `scalars have classes`(text: String, expected: ScalarClass)
  {
    #expect(text.unicodeScalars.first.map { ScalarClass(scalar: $0.value) } == expected)
  }
}
