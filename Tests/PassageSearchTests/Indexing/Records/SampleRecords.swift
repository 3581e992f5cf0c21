import EntityTagging
import EventTagging
import TextAnalysis

@testable import PassageSearch

/// Records made by hand or at random, with everything in them that a record can hold.
enum SampleRecords {
  static let full: PassageRecord = {
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
        contentHash: String(repeating: "9f", count: 8), passages: 4))
  }()

  /// Passages of one unit.
  static func unit(_ count: Int, _ random: inout TestRandom) -> [PassageRecord] {
    let document = string(&random)
    let unit = Bool.random(using: &random) ? document : string(&random)
    let first = Int.random(in: 0...40, using: &random)
    var records = (0..<count).map { place in
      record(document: document, unit: unit, ordinal: first + place, &random)
    }
    for place in records.indices.dropFirst() where Bool.random(using: &random) {
      records[place].record = records[place - 1].record
      records[place].documentRecord = records[place - 1].documentRecord
      records[place].heading = records[place - 1].heading
    }
    return records
  }

  static func record(
    document: String, unit: String, ordinal: Int, _ random: inout TestRandom
  ) -> PassageRecord {
    let text = text(&random)
    let length = text.utf8.count
    let start = number(&random)
    let bytes = start..<start + (Bool.random(using: &random) ? length : number(&random))
    let record = optional(&random, string)
    let isOwn = Bool.random(using: &random)
    let events = list(&random) { event(text, &$0) }
    return PassageRecord(
      id: isOwn
        ? PassageRecord.id(document: document, record: record, bytes: bytes, text: text.utf8)
        : string(&random),
      document: document, record: record, unit: unit, ordinal: ordinal,
      heading: optional(&random, string), language: .allCases.randomElement(using: &random)!,
      text: text,
      citation: PassageRecord.Citation(
        bytes: bytes, line: number(&random), column: number(&random),
        sha256: isOwn ? ContentHash.hex(text.utf8) : string(&random)),
      mentions: list(&random) { mention(length, &$0) }, events: events,
      claims: list(&random) { claim(text, events.count, &$0) },
      documentRecord: optional(&random, documentRecord))
  }

  private static func mention(_ length: Int, _ random: inout TestRandom) -> PassageMention {
    PassageMention(
      bytes: range(length, &random), type: .allCases.randomElement(using: &random)!,
      relation: [.name, .adjective, .metonym].randomElement(using: &random)!,
      entity: optional(&random, entity), candidates: list(&random, entity),
      confidence: fraction(&random), value: optional(&random, string))
  }

  private static func event(_ text: String, _ random: inout TestRandom) -> PassageEvent {
    PassageEvent(
      topic: .allCases.randomElement(using: &random)!,
      modality: .allCases.randomElement(using: &random)!,
      trigger: range(text.utf8.count, &random),
      actor: optional(&random) { participant(text, &$0) },
      place: optional(&random) { participant(text, &$0) }, score: fraction(&random),
      rule: string(&random), flags: list(&random) { .allCases.randomElement(using: &$0)! })
  }

  private static func claim(
    _ text: String, _ events: Int, _ random: inout TestRandom
  ) -> PassageClaim {
    PassageClaim(
      speaker: participant(text, &random), cue: range(text.utf8.count, &random),
      stance: .allCases.randomElement(using: &random)!, content: range(text.utf8.count, &random),
      event: events > 0 && Bool.random(using: &random)
        ? Int.random(in: 0..<events, using: &random) : nil)
  }

  private static func participant(
    _ text: String, _ random: inout TestRandom
  ) -> PassageParticipant {
    let bytes = optional(&random) { range(text.utf8.count, &$0) }
    let slice = bytes.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    return PassageParticipant(
      text: slice.flatMap { Bool.random(using: &random) ? $0 : nil } ?? string(&random),
      entity: optional(&random, entity), bytes: bytes)
  }

  private static func documentRecord(_ random: inout TestRandom) -> DocumentRecord {
    DocumentRecord(
      title: optional(&random, string), published: optional(&random, string),
      collected: optional(&random, string), source: optional(&random, string),
      url: optional(&random, string), language: optional(&random, string),
      author: optional(&random, string),
      other: list(&random) {
        DocumentRecord.MetadataField(name: string(&$0), value: string(&$0))
      },
      file: string(&random), isCompressed: .random(using: &random), form: string(&random),
      contentHash: optional(&random) { ContentHash.hex($0.bytes(3)) } ?? string(&random),
      passages: number(&random))
  }

  private static func entity(_ random: inout TestRandom) -> EntityReference {
    EntityReference(id: string(&random), name: string(&random))
  }

  private static func text(_ random: inout TestRandom) -> String {
    (0..<Int.random(in: 0...30, using: &random)).map { _ in string(&random) }
      .joined(separator: " ")
  }

  /// Whatever stands in reports, and what does not.
  private static func string(_ random: inout TestRandom) -> String {
    let words = [
      "", "the", "Troops", "Херсон", "r-17", "geo:706448", "looting  of", "«Азов»", "\u{1F}",
      "e\u{301}", "日本", "🇺🇦", "a\u{0}b", "\u{0}", "2022-11-09", "\n\t ", " ", "x\u{1E}y",
      String(repeating: "long", count: 40),
    ]
    return (0..<Int.random(in: 1...3, using: &random))
      .map { _ in words.randomElement(using: &random)! }.joined()
  }

  private static func number(_ random: inout TestRandom) -> Int {
    Int.random(in: 0...1 << Int.random(in: 0...60, using: &random), using: &random)
  }

  private static func fraction(_ random: inout TestRandom) -> Float {
    Float(Int.random(in: 0...255, using: &random)) / 255
  }

  private static func range(_ length: Int, _ random: inout TestRandom) -> Range<Int> {
    let start = Int.random(in: 0...length, using: &random)
    return start..<Int.random(in: start...length, using: &random)
  }

  private static func optional<T>(
    _ random: inout TestRandom, _ make: (inout TestRandom) -> T
  ) -> T? {
    Bool.random(using: &random) ? make(&random) : nil
  }

  private static func list<T>(
    _ random: inout TestRandom, _ make: (inout TestRandom) -> T
  ) -> [T] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&random) }
  }
}
