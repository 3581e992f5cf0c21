import Testing

@testable import EntityTagging

@Suite struct SequenceModelTests {
  @Test func `a packed model can be read`() throws {
    let model = try SequenceModel(TinyModel.bytes())
    #expect(model.transitions.count == 441)
  }

  @Test func `bytes that are no model are refused`() {
    #expect(throws: SequenceModelError.notAModel) { try SequenceModel([]) }
    #expect(throws: SequenceModelError.notAModel) {
      try SequenceModel([UInt8](repeating: 7, count: 4096))
    }
  }

  @Test func `another version is refused by its number`() {
    var bytes = TinyModel.bytes()
    bytes[8] = 9
    #expect(throws: SequenceModelError.version(9)) { try SequenceModel(bytes) }
  }

  @Test func `every single damaged byte is found`() {
    let whole = TinyModel.bytes()
    for position in stride(from: 12, to: whole.count, by: 20_011) {
      var bytes = whole
      bytes[position] ^= 0x10
      #expect(throws: SequenceModelError.damaged) { try SequenceModel(bytes) }
    }
  }

  @Test func `a model that was cut is refused`() {
    let whole = TinyModel.bytes()
    for length in [24, 100, 119, 5_000, whole.count - 1] {
      #expect(throws: SequenceModelError.damaged) { try SequenceModel(Array(whole.prefix(length))) }
    }
  }

  @Test func `tables of the wrong extent are refused although the checksum is right`() {
    let sections = [[UInt8]](repeating: [UInt8](repeating: 0, count: 64), count: 6)
    #expect(throws: SequenceModelError.damaged) {
      try SequenceModel(SequenceModel.packed(sections: sections))
    }
  }
}
