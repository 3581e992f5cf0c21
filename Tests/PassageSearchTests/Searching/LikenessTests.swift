import Testing

@testable import PassageSearch

struct LikenessTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var lines = [
      #"{"id":"one","text":"Soldiers carried paintings and coins out of the museum in Kherson."}"#,
      #"{"id":"copy","text":"Soldiers carried paintings and coins out of the museum in Kherson!"}"#,
      #"{"id":"kin","text":"Trucks with coins and paintings left the museum before dawn."}"#,
      #"{"id":"far","text":"The football season opens with two matches on Sunday."}"#,
    ]
    lines += (0..<30).map { #"{"id":"o\#($0)","text":"Prices of bread rose \#($0) times."}"# }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index { $0.isTagged = false }
  }

  private func like(_ source: LikeSource, keepsDuplicates: Bool = false) throws -> ResultPage? {
    var options = SearchOptions()
    options.explains = true
    return try SearchEngine(directory: folder.directory)
      .like(source, keepsDuplicates: keepsDuplicates, options: options)
  }

  private func records(_ page: ResultPage?) -> [String] {
    (page?.hits ?? []).compactMap(\.passage.record)
  }

  @Test func `a passage finds its kin, neither itself nor its copies`() throws {
    #expect(records(try like(.passage("one"))) == ["kin"])
  }

  @Test func `copies are kept on request`() throws {
    let found = records(try like(.passage("one"), keepsDuplicates: true))
    #expect(Set(found.prefix(2)) == ["one", "copy"])
    #expect(found.contains("kin"))
  }

  @Test func `a text from elsewhere finds what is like it`() throws {
    let page = try like(.text("They took coins and paintings away from a museum."))
    #expect(Set(records(page)) == ["one", "copy", "kin"])
  }

  @Test func `the words asked for are shown and add up to the score`() throws {
    let page = try #require(try like(.passage("one")))
    #expect(page.expansions.contains { $0.added == "museum" && $0.reason == "like" })
    #expect(page.expansions.count <= 25)
    for hit in page.hits {
      #expect(abs(hit.explanation.reduce(0) { $0 + $1.score } - hit.score) < 1e-9)
    }
  }

  @Test func `an id that nothing has gives nothing`() throws {
    #expect(try like(.passage("nobody")) == nil)
  }

  @Test func `the passage itself is not counted`() throws {
    let all = try #require(try like(.passage("one"), keepsDuplicates: true))
    let others = try #require(try like(.passage("one")))
    #expect(all.totalIsExact && others.totalIsExact)
    #expect(others.total == all.total - 1)
  }

  @Test func `the other passages of its document are like a passage, but not of a document`() throws
  {
    let parts = [
      "Soldiers carried paintings and coins out of the museum before dawn.",
      "The museum counts its paintings, coins and icons again this summer.",
    ].map { line in Array(repeating: line, count: 8).joined(separator: " ") }
    try folder.write("parts.txt", parts.joined(separator: "\n\n"))
    try folder.index { $0.isTagged = false }
    let document = try #require(try folder.search("icons").hits.first).passage.document
    let passages = try PassageLookup(directory: folder.directory).passages(document).map(\.passage)
    #expect(passages.count == 2)
    for (one, other) in zip(passages, passages.reversed()) {
      let all = try #require(try like(.passage(one.id), keepsDuplicates: true))
      let others = try #require(try like(.passage(one.id)))
      #expect(others.total == all.total - 1)
      #expect(others.hits.contains { $0.passage.id == other.id })
    }
    let all = try #require(try like(.passage(document), keepsDuplicates: true))
    let others = try #require(try like(.passage(document)))
    #expect(others.total == all.total - 2)
    #expect(!others.hits.contains { $0.passage.document == document })
  }
}
