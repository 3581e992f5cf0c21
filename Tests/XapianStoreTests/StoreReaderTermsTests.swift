import Testing

@testable import XapianStore

struct StoreReaderTermsTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `statistics come in the order of the terms`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    for impact: UInt32 in [5, 90, 20] {
      var packed = PackedPassage()
      packed.addTerm("a", impact: impact)
      if impact == 20 { packed.addTerm("b", impact: 1) }
      try builder.add(packed)
    }
    try builder.finish()
    let statistics = try StoreReader(paths: [folder["s"]]).statistics(of: ["b", "", "a", "no"])
    #expect(statistics.map(\.documentFrequency) == [1, 0, 3, 0])
    #expect(statistics.map(\.collectionFrequency) == [1, 0, 115, 0])
    #expect(statistics[2].impactUpperBound >= 90)
  }

  @Test func `terms with a prefix are listed in byte order up to the limit`() throws {
    let path = try folder.store(texts: ["loot looted looting lost", "loot"])
    let reader = try StoreReader(paths: [path])
    let terms = try reader.terms(withPrefix: "loot", limit: 2)
    #expect(terms.map(\.term) == ["loot", "looted"])
    #expect(terms.map(\.documentFrequency) == [2, 1])
    #expect(try reader.terms(withPrefix: "", limit: 100).count == 4)
  }

  @Test func `postings can be read piece by piece`() throws {
    let path = try folder.store(texts: (1...20).map { $0 % 3 == 0 ? "a" : "b" })
    let reader = try StoreReader(paths: [path])
    #expect(try reader.postings(of: "a", limit: 4) == [3, 6, 9, 12])
    #expect(try reader.postings(of: "a", limit: 4, after: 12) == [15, 18])
    #expect(try reader.postings(of: "a", limit: 4, after: 13) == [15, 18])
    #expect(try reader.postings(of: "a", limit: 4, after: 18) == [])
    #expect(try reader.postings(of: "a", limit: 4, after: .max) == [])
    #expect(try reader.postings(of: "none", limit: 4) == [])
  }
}
