import Testing

@testable import PassageSearch

struct RecordModelTests {
  private static let trained: RecordModel = {
    var random = TestRandom(21)
    var tally = RecordTally()
    for _ in 0..<60 { PassageGroup.count(SampleRecords.unit(2, &random), in: &tally) }
    return tally.model()
  }()

  @Test(arguments: [RecordModel.untrained, trained])
  func `a model comes back as it was`(model: RecordModel) throws {
    #expect(try RecordModel(decoding: model.encoded(), digest: model.digest) == model)
  }

  @Test func `a model that is damaged, cut or another's is refused`() {
    let bytes = Self.trained.encoded()
    let digest = Self.trained.digest
    for place in stride(from: 0, to: bytes.count, by: 41) {
      var damaged = bytes
      damaged[place] ^= 4
      #expect(throws: StoredRecordError.self) {
        try RecordModel(decoding: damaged, digest: digest)
      }
      #expect(throws: StoredRecordError.self) {
        try RecordModel(decoding: Array(bytes.prefix(place)), digest: digest)
      }
    }
    #expect(throws: StoredRecordError.self) {
      try RecordModel(decoding: bytes, digest: RecordModel.untrained.digest)
    }
  }

  /// The digest is right here: what remains is the decoder's own care.
  @Test func `a wrong model under a right digest is refused or used, and never traps`() {
    var random = TestRandom(22)
    let bytes = Self.trained.encoded()
    let group = PassageGroup.encoded([SampleRecords.full], by: RecordCoder(Self.trained))
    for _ in 0..<400 {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &random)] = .random(
        in: 0...255, using: &random)
      let digest = String(ContentHash.hex(damaged).prefix(16))
      guard let model = try? RecordModel(decoding: damaged, digest: digest) else { continue }
      _ = try? PassageGroup(decoding: group, model: model).passage(at: 0)
    }
    #expect(throws: StoredRecordError.self) { try RecordModel(decoding: [], digest: "") }
  }

  @Test func `the same records give the same model`() {
    let models = (0..<2).map { _ in
      var random = TestRandom(23)
      var tally = RecordTally()
      for _ in 0..<20 { PassageGroup.count(SampleRecords.unit(2, &random), in: &tally) }
      return tally.model()
    }
    #expect(models[0] == models[1])
    #expect(models[0].digest == models[1].digest)
  }
}
