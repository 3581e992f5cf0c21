import EntityTagging
import Testing

@testable import PassageSearch

struct EntityCounterTests {
  private static let kherson = EntityReference(id: "geo:706448", name: "Kherson")
  private static let oblast = EntityReference(id: "geo:706442", name: "Kherson Oblast")

  private static func passage(
    _ document: String, _ text: String,
    _ names: [(
      words: String, type: EntityType, entity: EntityReference?, candidates: [EntityReference]
    )]
  ) -> PassageRecord {
    let utf8 = Array(text.utf8)
    let mentions = names.map { name -> PassageMention in
      let words = Array(name.words.utf8)
      let start = utf8.indices.first { utf8[$0...].starts(with: words) } ?? 0
      return PassageMention(
        bytes: start..<start + words.count, type: name.type, relation: .name, entity: name.entity,
        candidates: name.candidates, confidence: 1, value: nil)
    }
    return PassageRecord(
      id: "0", document: document, record: nil, unit: document, ordinal: 0, heading: nil,
      language: .english, text: text,
      citation: .init(bytes: 0..<utf8.count, line: 1, column: 1, sha256: ""), mentions: mentions,
      events: [], claims: [], documentRecord: nil)
  }

  private static let passages = [
    passage(
      "a", "Kherson and Херсон",
      [("Kherson", .place, kherson, []), ("Херсон", .place, kherson, [])]),
    passage(
      "a", "again Kherson, 5 November",
      [
        ("Kherson", .place, kherson, []), ("5 November", .date, nil, []),
      ]),
    passage("b", "in Kherson", [("Kherson", .place, nil, [kherson, oblast])]),
    passage(
      "b", "Ivan  Petrenko and IVAN PETRENKO",
      [("Ivan  Petrenko", .person, nil, []), ("IVAN PETRENKO", .person, nil, [])]),
  ]

  private func rows(
    _ types: Set<EntityType> = [.person, .place]
  ) -> [EntityRow] {
    var counter = EntityCounter(types: types)
    for passage in Self.passages { counter.add(passage) }
    return counter.tallies.filter { $0.value.mentions > 0 }.map { EntityRow($0, $1) }
      .sorted { ($1.mentions, $0.name) < ($0.mentions, $1.name) }
  }

  @Test func `mentions, passages, documents and spellings are counted`() throws {
    let row = try #require(rows().first { $0.status == .linked })
    #expect(row.id == "geo:706448" && row.name == "Kherson" && row.type == .place)
    #expect((row.mentions, row.passages, row.documents) == (3, 2, 1))
    #expect(
      row.spellings == [.init(text: "Kherson", mentions: 2), .init(text: "Херсон", mentions: 1)])
  }

  @Test func `an open mention counts for the name and is shown at each candidate`() throws {
    let open = try #require(rows().first { $0.status == .open })
    #expect(open.id == nil && open.name == "Kherson" && open.open == 1 && open.mentions == 1)
    #expect(Set(open.candidates.map(\.entity)) == [Self.kherson, Self.oblast])
    let linked = try #require(rows().first { $0.status == .linked })
    #expect(linked.open == 1)
    #expect(linked.candidates == [.init(entity: Self.oblast, mentions: 1)])
  }

  @Test func `new names join whatever their case and spaces`() throws {
    let new = try #require(rows().first { $0.status == .new })
    #expect(new.mentions == 2 && new.passages == 1 && new.spellings.count == 2)
    #expect(new.type == .person)
  }

  @Test func `only the classes asked for count`() {
    #expect(rows([.person]).map(\.status) == [.new])
    #expect(rows([.date]).map(\.name) == ["5 November"])
  }

  @Test func `memory is bounded: rare new names go first, and it is said`() {
    var counter = EntityCounter(types: [.person, .place], capacity: 50)
    for number in 0..<400 {
      counter.add(
        Self.passage(
          "d\(number)", "Kherson, Petrenko, Name\(number)",
          [
            ("Kherson", .place, Self.kherson, []), ("Petrenko", .person, nil, []),
            ("Name\(number)", .person, nil, []),
          ]))
      #expect(counter.tallies.count <= 50)
    }
    #expect(counter.isCut)
    #expect(counter.tallies[.entity(Self.kherson.id)]?.mentions == 400)
    #expect(counter.tallies[.new(.person, "petrenko")]?.mentions == 400)
  }
}
