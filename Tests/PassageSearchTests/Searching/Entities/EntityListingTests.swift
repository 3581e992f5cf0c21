import EntityTagging
import FoundationEssentials
import QueryLanguage
import Testing

@testable import PassageSearch

struct EntityListingTests {
  private let index: HandTaggedIndex

  init() throws {
    index = try HandTaggedIndex([
      .init(
        id: "one", text: "Sergei Shoigu spoke of Kherson and Kherson again.",
        names: [
          ("Sergei Shoigu", .person, "per:shoigu"), ("Kherson", .place, "geo:706448"),
        ]),
      .init(
        id: "two", text: "Херсон is where Ivan Petrenko lives.",
        names: [("Херсон", .place, "geo:706448"), ("Ivan Petrenko", .person, nil)]),
      .init(
        id: "three", text: "Shoigu left Moscow for the Old Mill.",
        names: [
          ("Shoigu", .person, "per:shoigu"), ("Moscow", .place, "geo:524901"),
          ("Old Mill", .place, "x:mill"),
        ]),
    ])
  }

  private func list(
    _ query: String? = nil, _ change: (inout EntityListOptions) -> Void = { _ in }
  ) throws -> EntityList {
    var options = EntityListOptions()
    change(&options)
    return try SearchEngine(directory: index.directory).entities(query, options: options)
  }

  private func names(
    _ query: String? = nil, _ change: (inout EntityListOptions) -> Void = { _ in }
  ) throws -> [String] {
    try list(query, change).rows.map { $0.id ?? $0.name }
  }

  @Test func `the whole index is listed, most mentioned first`() throws {
    let list = try list()
    #expect(
      list.rows.map { $0.id ?? $0.name } == [
        "geo:706448", "per:shoigu", "Ivan Petrenko", "geo:524901", "x:mill",
      ])
    #expect((list.passages, list.documents, list.total) == (3, 3, 5))
    #expect(list.query == nil)
  }

  @Test func `a query narrows the passages, exact phrases too`() throws {
    #expect(try names("lives") == ["Ivan Petrenko", "geo:706448"])
    #expect(try names("\"spoke of\"") == ["geo:706448", "per:shoigu"])
    #expect(try names("\"of spoke\"").isEmpty)
    #expect(throws: QuerySyntaxError.self) { try names("(") }
  }

  @Test(arguments: ["Kherson", "Херсон", "geo:706448", "kherson"])
  func `with a place, under any of its names, its companions are listed`(name: String) throws {
    let list = try list {
      $0.with = [name]
      $0.kinds = [.person]
    }
    #expect(list.rows.map { $0.id ?? $0.name } == ["Ivan Petrenko", "per:shoigu"])
    #expect(list.companions.map(\.passages) == [2])
    #expect(list.companions.first?.entities.map(\.id) == ["geo:706448"])
  }

  @Test func `several companions must all be named`() throws {
    #expect(try names { $0.with = ["Kherson", "per:shoigu"] }.isEmpty)
    #expect(try list { $0.with = ["Kherson", "per:shoigu"] }.passages == 1)
    #expect(try names { $0.with = ["Moscow", "per:shoigu"] } == ["x:mill"])
  }

  @Test func `names that the gazetteer does not know are found as they are spelt`() throws {
    #expect(try names { $0.with = ["ivan petrenko"] } == ["geo:706448"])
    let mill = try list { $0.with = ["Old Mill"] }
    #expect(mill.companions.first?.entities.map(\.id) == ["x:mill"])
    #expect(mill.rows.map(\.id) == ["geo:524901", "per:shoigu"])
  }

  @Test func `an unknown name lists nothing and suggests one that is named`() throws {
    let list = try list { $0.with = ["Khersun"] }
    #expect(list.rows.isEmpty && list.passages == 0)
    #expect(list.companions.map(\.suggestion) == ["Kherson"])
    #expect(try self.list { $0.with = ["Qqqqqqq"] }.companions.map(\.suggestion) == [nil])
  }

  @Test func `co-occurrence in a document reaches beyond the passage`() throws {
    let folder = try TestFolder()
    let filler = Array(repeating: "Nothing of note happened on that day.", count: 8)
      .joined(separator: " ")
    try folder.write(
      "a.txt", "Sergei Shoigu spoke. \(filler)\n\nKherson was mentioned last. \(filler)\n")
    try folder.write("b.txt", "Vladimir Putin spoke. \(filler)\n")
    try folder.write(
      "c.jsonl",
      """
      {"id":"c1","document":"c","text":"Kherson is named here."}
      {"id":"d1","text":"Mariupol is named here."}
      {"id":"c2","document":"c","text":"Sergei Lavrov spoke."}
      """)
    try folder.index()
    let persons = { (level: EntityListOptions.Level) in
      var options = EntityListOptions()
      options.with = ["Kherson"]
      options.kinds = [.person]
      options.level = level
      return Set(
        try SearchEngine(directory: folder.directory).entities(nil, options: options).rows
          .map(\.name))
    }
    #expect(try persons(.passage).isEmpty)
    let names = try persons(.document)
    #expect(names.contains { $0.contains("Shoigu") } && names.contains { $0.contains("Lavrov") })
    #expect(!names.contains { $0.contains("Putin") })
  }

  @Test func `records of one document count once, wherever they stand`() throws {
    let folder = try TestFolder()
    try folder.write(
      "c.jsonl",
      """
      {"id":"c1","document":"c","text":"Kherson is named here."}
      {"id":"d1","text":"Kherson is named here."}
      {"id":"c2","document":"c","text":"Kherson is named again."}
      """)
    try folder.index()
    let list = try SearchEngine(directory: folder.directory).entities()
    let row = try #require(list.rows.first { $0.id == "geo:706448" })
    #expect((row.mentions, row.passages, row.documents) == (3, 3, 2))
    #expect(list.documents == 2)
  }

  @Test func `filters by name, newness, class and number`() throws {
    #expect(try names { $0.name = "херс" } == ["geo:706448"])
    #expect(try names { $0.name = "MOSC" } == ["geo:524901"])
    #expect(try names { $0.isNew = true } == ["Ivan Petrenko"])
    #expect(try names { $0.isAmbiguous = true }.isEmpty)
    #expect(try names { $0.kinds = [.unit] }.isEmpty)
    let first = try list { $0.limit = 1 }
    #expect(first.rows.count == 1 && first.total == 5)
    let byName = try list { $0.sort = .name }.rows.map(\.name)
    #expect(byName.count == 5 && byName == byName.sorted())
  }
}
