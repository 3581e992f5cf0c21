import Testing

@testable import PassageSearch

struct WideningTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var lines = (0..<5).map {
      #"{"id":"m\#($0)","text":"Museum halls were emptied and crates went to Simferopol \#($0)."}"#
    }
    lines.append(#"{"id":"kin","text":"Crates reached Simferopol by truck."}"#)
    lines += (0..<80).map { #"{"id":"o\#($0)","text":"Prices of bread rose \#($0) times."}"# }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index { $0.isTagged = false }
  }

  @Test func `words that the best passages share find their kin`() throws {
    let page = try folder.search("museum halls") {
      $0.widens = true
      $0.explains = true
    }
    #expect(page.hits.last?.passage.record == "kin")
    #expect(page.expansions.contains { $0.added == "simferopol" && $0.reason == "widen" })
    for hit in page.hits {
      #expect(abs(hit.explanation.reduce(0) { $0 + $1.score } - hit.score) < 1e-9)
    }
  }

  @Test(arguments: ["museum AND halls", "\"museum halls\"", "museum -bread"])
  func `queries that ask for more stay as they are`(query: String) throws {
    let page = try folder.search(query) { $0.widens = true }
    #expect(page.hits.count == 5)
    #expect(page.expansions.isEmpty)
  }

  @Test func `nothing is widened unasked`() throws {
    #expect(try folder.search("museum halls").hits.count == 5)
  }
}
