import EntityTagging
import EventTagging
import Testing
import TextAnalysis

@testable import PassageSearch

struct PassageRecordCodingTests {
  static let record: PassageRecord = {
    let text = "Troops withdrew from Херсон, officials said."
    let entity = EntityReference(id: "geo:706448", name: "Kherson")
    let participant = PassageParticipant(text: "officials", entity: entity, bytes: 34..<43)
    return PassageRecord(
      id: "0123456789abcdef", document: "reports/a.md", record: "r-1",
      unit: "reports/a.md\u{1E}r-1",
      ordinal: 2, heading: "Південь", language: .english, text: text,
      citation: PassageRecord.Citation(
        bytes: 120..<170, line: 9, column: 3, sha256: String(repeating: "0a", count: 32)),
      mentions: [
        PassageMention(
          bytes: 21..<33, type: .place, relation: .name, entity: entity,
          candidates: [entity, EntityReference(id: "geo:1", name: "Other")], confidence: 1,
          value: nil),
        PassageMention(
          bytes: 0..<6, type: .date, relation: .adjective, entity: nil, candidates: [],
          confidence: 0, value: "2022-11"),
      ],
      events: [
        PassageEvent(
          topic: .withdrawal, modality: .denied, trigger: 7..<15, actor: participant,
          place: PassageParticipant(text: "elsewhere", entity: nil, bytes: nil), score: 1,
          rule: "withdraw.v", flags: [.euphemism, .territory])
      ],
      claims: [
        PassageClaim(
          speaker: participant, cue: 44..<48, stance: .deny, content: 0..<33, event: 0)
      ],
      documentRecord: DocumentRecord(
        title: "A title", published: "2022-11-11", collected: nil, source: "Agency", url: nil,
        language: "en", author: nil,
        other: [DocumentRecord.MetadataField(name: "region", value: "south")],
        file: "/tmp/a.md", isCompressed: true, form: "record:jsonl",
        contentHash: String(repeating: "9f", count: 32), passages: 4))
  }()

  @Test func `a record comes back as it was`() throws {
    #expect(try PassageRecord(decoding: Self.record.encoded()) == Self.record)
  }

  @Test func `a record without anything optional comes back as it was`() throws {
    var record = Self.record
    record.record = nil
    record.heading = nil
    record.mentions = []
    record.events = []
    record.claims = []
    record.documentRecord = nil
    #expect(try PassageRecord(decoding: record.encoded()) == record)
  }

  @Test func `a confidence is kept to a 255th`() throws {
    var record = Self.record
    record.mentions[0].confidence = 0.5
    let decoded = try PassageRecord(decoding: record.encoded())
    #expect(abs(decoded.mentions[0].confidence - 0.5) <= 1 / 255)
  }

  @Test func `every flipped bit is detected`() {
    let encoded = Self.record.encoded()
    for byte in encoded.indices {
      for bit in 0..<8 {
        var damaged = encoded
        damaged[byte] ^= 1 << bit
        #expect(throws: StoredRecordError.self) { try PassageRecord(decoding: damaged) }
      }
    }
  }

  @Test func `every truncation is detected`() {
    let encoded = Self.record.encoded()
    for length in 0..<encoded.count {
      #expect(throws: StoredRecordError.self) {
        try PassageRecord(decoding: Array(encoded.prefix(length)))
      }
    }
  }

  @Test func `random bytes are refused and never trap`() {
    var random = TestRandom(1)
    for _ in 0..<2_000 {
      let bytes = random.bytes(Int.random(in: 0...300, using: &random))
      #expect(throws: StoredRecordError.self) { try PassageRecord(decoding: bytes) }
    }
  }

  /// The checksum is right here: what remains is the decoder's own care.
  @Test func `a wrong body under a right checksum is decoded or refused, and never traps`() {
    var random = TestRandom(2)
    let body = Array(Self.record.encoded().dropLast(8))
    for _ in 0..<3_000 {
      var damaged = body
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var hash = ContentHash()
      hash.update(damaged)
      let record = try? PassageRecord(decoding: damaged + hash.digest().prefix(8))
      guard let record else { continue }
      let length = record.text.utf8.count
      #expect(record.mentions.allSatisfy { $0.bytes.upperBound <= length })
      #expect(record.events.allSatisfy { $0.trigger.upperBound <= length })
      #expect(record.claims.allSatisfy { $0.cue.upperBound <= length })
      #expect(record.claims.allSatisfy { $0.content.upperBound <= length })
      let participants =
        record.events.flatMap { [$0.actor, $0.place] } + record.claims.map(\.speaker)
      #expect(participants.allSatisfy { ($0?.bytes?.upperBound ?? 0) <= length })
    }
  }
}
