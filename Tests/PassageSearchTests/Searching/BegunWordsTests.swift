import Testing

@testable import PassageSearch

/// `loot*`: postings are stems, what is asked for are words.
struct BegunWordsTests {
  private static let texts = [
    ("r1", "Soldiers looted the museums and withdrew; paintings were taken."),
    ("r2", "A soldier surrendered while looting a museum; he will withdraw."),
    ("r3", "They take what they want; evacuations are planned."),
    ("r4", "Війська стали біля Києва."), ("r5", "Київська область без світла."),
    ("r6", "Солдаты отошли, солдат отошел."),
  ]

  private let index: HandTaggedIndex

  init() throws {
    index = try HandTaggedIndex(Self.texts.map { .init(id: $0.0, text: $0.1) })
  }

  @Test(arguments: [
    ("soldiers*", ["r1"]), ("looted*", ["r1"]), ("lootin*", ["r2"]), ("loot*", ["r1", "r2"]),
    ("withdrew*", ["r1"]), ("museums*", ["r1"]), ("taken*", ["r1"]), ("surrendere*", ["r2"]),
    ("evacuat*", ["r3"]), ("стал*", ["r4"]), ("київсь*", ["r5"]), ("києв*", ["r4", "r5"]),
    ("отошл*", ["r6"]), ("солдаты*", ["r6"]), ("soldierz*", []),
  ]) func `a wildcard finds the words that begin so, whatever their stem`(
    _ query: String, _ reports: [String]
  ) throws {
    #expect(try index.found(query) == Set(reports).sorted())
  }

  @Test func `a wildcard ranks, is required and excludes as a word does`() throws {
    #expect(try index.found("museum -museums*") == ["r2"])
    #expect(try index.found("soldier +soldiers*") == ["r1"])
    #expect(try index.found("soldiers* planned") == ["r1", "r3"])
    #expect(try index.found("soldiers* NEAR/1 looted") == ["r1"])
  }

  @Test func `words too common to be searched are named`() throws {
    let page = try index.folder.search("whil*")
    #expect(page.hits.isEmpty)
    #expect(page.notices.contains { $0.contains("whil* does not search “while”") })
    #expect(try index.folder.search("loot*").notices == [])
  }

  @Test func `frequent words of the texts are found with endings that no list has`() throws {
    let folder = try TestFolder()
    for number in 0..<4 {
      try folder.write("\(number).txt", "They were evacuatingest at dawn in group \(number).")
    }
    try folder.index { $0.isTagged = false }
    #expect(try folder.search("evacuatinges*").hits.count == 4)
  }
}
