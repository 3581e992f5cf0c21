import Testing

@testable import PassageSearch

struct PassageLookupTests {
  private let folder: TestFolder
  private var lookup: PassageLookup { PassageLookup(directory: folder.directory) }

  init() throws {
    folder = try TestFolder()
    var sample = SampleText(seed: 61)
    try folder.write("long.txt", sample.report(paragraphs: 8))
    try folder.write(
      "r.jsonl",
      """
      {"id":"r1","document":"report","text":"Troops withdrew from the town."}
      {"id":"r2","document":"report","text":"They crossed the river at night."}
      {"id":"abcdef12","text":"A record whose id looks like a passage id."}
      """)
    try folder.index { $0.isTagged = false }
  }

  @Test func `a passage is found by its id and by the start of it`() throws {
    let passage = try #require(folder.search("troops").hits.first?.passage)
    #expect(try lookup.passages(passage.id).map(\.passage) == [passage])
    #expect(try lookup.passages(String(passage.id.prefix(8))).map(\.passage) == [passage])
    #expect(try lookup.passages(passage.id.uppercased()).map(\.passage) == [passage])
  }

  @Test func `a document is all its passages, in order`() throws {
    let found = try lookup.passages("reports/long.txt")
    #expect(found.count > 1)
    #expect(found.map(\.passage.ordinal) == Array(0..<found.count))
    #expect(try lookup.passages("report").map(\.passage.record) == ["r1", "r2"])
  }

  @Test func `a record is found by its own id`() throws {
    #expect(try lookup.passages("r1").map(\.passage.record) == ["r1"])
    #expect(try lookup.passages("r2").map(\.passage.record) == ["r2"])
  }

  @Test func `a record is found by the field id`() throws {
    #expect(try folder.search("id:r2").hits.map(\.passage.record) == ["r2"])
  }

  @Test func `a record id of hex digits is found where no passage has it`() throws {
    #expect(try lookup.passages("abcdef12").map(\.passage.record) == ["abcdef12"])
  }

  @Test func `nothing is found where nothing is`() throws {
    #expect(try lookup.passages("nothing").isEmpty)
    #expect(try lookup.passages("0123456789abcdef").isEmpty)
    #expect(try lookup.passages("").isEmpty)
  }

  @Test func `context is the neighbours in the same document`() throws {
    let all = try lookup.passages("reports/long.txt").map(\.passage)
    #expect(try lookup.context(of: all[2], around: 1) == Array(all[1...3]))
    #expect(try lookup.context(of: all[0], around: 2) == Array(all[0...2]))
    #expect(try lookup.context(of: all[0], around: 1_000) == all)
  }
}
