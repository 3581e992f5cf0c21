import Testing

@testable import PassageSearch

struct OfficeMentionTests {
  @Test func `a person named by office is stored with that relation and found`() throws {
    let folder = try TestFolder()
    try folder.write(
      "one.md",
      """
      ---
      title: An order
      published: 2022-11-11
      ---
      The Russian defence minister ordered the troops across the river.
      """)
    try folder.index()
    let rows = try SearchEngine(directory: folder.directory).entities().rows
    #expect(rows.contains { $0.id == "per:shoigu" })
    #expect(rows.contains { $0.id == "iso:RU" })
    #expect(try folder.search("person:per:shoigu").total == 1)
    #expect(try folder.check().problems == [])
  }
}
