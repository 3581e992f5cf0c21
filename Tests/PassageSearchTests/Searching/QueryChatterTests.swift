import QueryLanguage
import Testing

@testable import PassageSearch

struct QueryChatterTests {
  @Test(arguments: [
    ("find reports about looting in Kherson", "looting in Kherson"),
    ("what did soldiers take from homes", "soldiers take from homes"),
    ("Describe the retreat from Izium", "retreat from Izium"),
    ("show me news on the Lyman retreat", "Lyman retreat"),
    ("reports of looting by soldiers", "looting by soldiers"),
    ("how to surrender", "how to surrender"),
    ("show trial of prisoners", "show trial of prisoners"),
    ("report on looting", "report on looting"),
    ("news agency office looted", "news agency office looted"),
    ("troops left", "troops left"),
  ])
  func `asking words at the start are left out`(query: String, left: String) throws {
    let rest = QueryChatter.removed(from: try Query(parsing: query)).query
    #expect(rest.root.bareWords.joined(separator: " ") == left)
  }

  @Test func `a query with operators is left alone`() throws {
    #expect(try QueryChatter.removed(from: Query(parsing: "what AND when")).words.isEmpty)
    #expect(try QueryChatter.removed(from: Query(parsing: "+find reports")).words.isEmpty)
  }

  @Test func `what was left out is said`() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "Soldiers looted homes near the river.")
    try folder.index { $0.isTagged = false }
    let page = try folder.search("find reports about homes near rivers")
    #expect(page.notices == ["“find reports about” asks and is not searched for"])
    #expect(
      try folder.search("find reports about homes near rivers") { $0.usesTopics = false }
        .notices.isEmpty)
  }
}
