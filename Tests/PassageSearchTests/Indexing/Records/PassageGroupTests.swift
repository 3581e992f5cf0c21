import Testing

@testable import PassageSearch

struct PassageGroupTests {
  private func encoded(
    _ records: [PassageRecord], _ model: RecordModel = .untrained
  ) -> [UInt8] {
    PassageGroup.encoded(records, by: RecordCoder(model))
  }

  private func decoded(
    _ bytes: [UInt8], _ model: RecordModel = .untrained
  ) throws -> [PassageRecord] {
    let group = try PassageGroup(decoding: bytes, model: model)
    return try (0..<group.count).map { try group.passage(at: $0) }
  }

  @Test func `a record with everything in it comes back as it was`() throws {
    #expect(try decoded(encoded([SampleRecords.full])) == [SampleRecords.full])
  }

  @Test func `random groups come back as they were, by any model`() throws {
    var random = TestRandom(11)
    let known = (0..<40).map { _ in SampleRecords.unit(3, &random) }
    var tally = RecordTally()
    for unit in known { PassageGroup.count(unit, in: &tally) }
    for model in [RecordModel.untrained, tally.model()] {
      let coder = RecordCoder(model)
      for round in 0..<150 {
        let records = SampleRecords.unit(1 + round % 8, &random)
        let bytes = PassageGroup.encoded(records, by: coder)
        #expect(try decoded(bytes, model) == records)
      }
    }
  }

  @Test func `any passage of a group is read without the others`() throws {
    var random = TestRandom(12)
    let records = SampleRecords.unit(8, &random)
    let group = try PassageGroup(decoding: encoded(records), model: .untrained)
    for place in [5, 0, 7, 5] { #expect(try group.passage(at: place) == records[place]) }
    #expect(throws: StoredRecordError.self) { try group.passage(at: 8) }
  }

  @Test func `a passage of a megabyte and an empty one come back as they were`() throws {
    var long = SampleRecords.full
    long.text += String(repeating: " The looting of Херсон went on.", count: 30_000)
    var empty = SampleRecords.full
    (empty.text, empty.mentions, empty.events, empty.claims) = ("", [], [], [])
    empty.ordinal += 1
    let decoded = try decoded(encoded([long, empty]))
    #expect(decoded == [long, empty])
  }

  @Test func `a confidence is kept to a 255th`() throws {
    var record = SampleRecords.full
    record.mentions[0].confidence = 0.5
    let decoded = try #require(try decoded(encoded([record])).first)
    #expect(abs(decoded.mentions[0].confidence - 0.5) <= 1 / 255)
  }

  @Test func `a group ends after eight passages or eight kilobytes`() {
    var record = SampleRecords.full
    let short = Array(repeating: record, count: 19)
    #expect(PassageGroup.ranges(of: short) == [0..<8, 8..<16, 16..<19])
    record.text = String(repeating: "a", count: 5_000)
    #expect(
      PassageGroup.ranges(of: Array(repeating: record, count: 5)) == [0..<2, 2..<4, 4..<5])
    #expect(PassageGroup.ranges(of: []).isEmpty)
  }

  @Test func `what passages share is written once`() {
    let one = encoded([SampleRecords.full])
    let eight = encoded(Array(repeating: SampleRecords.full, count: 8))
    #expect(eight.count < one.count * 6)
  }

  @Test func `a model makes records of its kind small`() {
    var record = SampleRecords.full
    record.text = String(repeating: "The troops withdrew from the city in the north. ", count: 8)
    var tally = RecordTally()
    for _ in 0..<50 { PassageGroup.count([record], in: &tally) }
    let model = tally.model()
    #expect(encoded([record], model).count < record.text.utf8.count / 3)
    #expect(encoded([record], model).count < encoded([record]).count / 2)
  }

  @Test func `every flipped bit is detected`() {
    let encoded = encoded([SampleRecords.full, SampleRecords.full])
    for byte in encoded.indices {
      for bit in 0..<8 {
        var damaged = encoded
        damaged[byte] ^= 1 << bit
        #expect(throws: StoredRecordError.self) { try decoded(damaged) }
      }
    }
  }

  @Test func `every truncation is detected`() {
    let encoded = encoded([SampleRecords.full])
    for length in 0..<encoded.count {
      #expect(throws: StoredRecordError.self) { try decoded(Array(encoded.prefix(length))) }
    }
  }

  @Test func `random bytes are refused and never trap`() {
    var random = TestRandom(1)
    for _ in 0..<2_000 {
      let bytes = random.bytes(Int.random(in: 0...300, using: &random))
      #expect(throws: StoredRecordError.self) { try decoded(bytes) }
    }
  }

  /// The checksum is right here: what remains is the decoder's own care.
  @Test func `a wrong body under a right checksum is decoded or refused, and never traps`() {
    var random = TestRandom(2)
    var tally = RecordTally()
    PassageGroup.count([SampleRecords.full], in: &tally)
    let model = tally.model()
    let bodies = [RecordModel.untrained, model].map { model in
      (model, Array(encoded([SampleRecords.full, SampleRecords.full], model).dropLast(4)))
    }
    for (model, body) in bodies {
      for _ in 0..<3_000 {
        var damaged = body
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        var hash = ContentHash()
        hash.update(damaged)
        guard let records = try? decoded(damaged + hash.digest().prefix(4), model) else { continue }
        #expect(records.allSatisfy { $0.slicesItsText })
      }
    }
  }
}

extension PassageRecord {
  fileprivate var slicesItsText: Bool {
    let participants = events.flatMap { [$0.actor, $0.place] } + claims.map(\.speaker)
    let ranges =
      mentions.map(\.bytes) + events.map(\.trigger) + claims.map(\.cue) + claims.map(\.content)
      + participants.compactMap { $0?.bytes }
    return ranges.allSatisfy { $0.upperBound <= text.utf8.count }
  }
}
