import Testing

@testable import PassageSearch

struct PhraseBoundaryTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let filler = (0..<60).map { "Filler sentence number \($0) says nothing at all here." }
    try folder.write(
      "a.md",
      """
      # Battle of the silver bridge

      \(filler.joined(separator: " ")) The last word is marigold.

      Tulip starts another paragraph. \(filler.joined(separator: " "))

      ## Orchid garden

      Daffodil grew there, \(filler.joined(separator: " "))
      """)
    try folder.index { $0.isTagged = false }
  }

  @Test func `a phrase does not match across passages`() throws {
    #expect(try folder.search("\"word is marigold\"").total == 1)
    #expect(try folder.search("\"marigold tulip\"").total == 0)
    #expect(try folder.search("marigold ADJ/1 tulip").total == 0)
  }

  @Test func `a phrase of the heading finds the passages under it`() throws {
    let hits = try folder.search("\"orchid garden\"").hits
    #expect(!hits.isEmpty)
    #expect(hits.allSatisfy { $0.passage.heading == "Orchid garden" })
  }

  @Test func `no phrase spans heading and passage`() throws {
    #expect(try folder.search("\"garden daffodil\"").total == 0)
    #expect(try folder.search("garden NEAR/20 daffodil").total == 0)
  }

  @Test func `a word of the heading finds its passages, in their own words first`() throws {
    try folder.write("b.md", "# Other\n\nThe orchid was rare.")
    try folder.index { $0.isTagged = false }
    let hits = try folder.search("orchid").hits
    #expect(hits.count > 1)
    #expect(hits[0].passage.text.contains("orchid"))
  }
}
