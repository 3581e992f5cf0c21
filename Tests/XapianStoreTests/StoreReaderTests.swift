import Testing

@testable import XapianStore

struct StoreReaderTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `a reader knows the store's counts and identity`() throws {
    let path = try folder.store(texts: ["a b", "a b c d"])
    let reader = try StoreReader(paths: [path])
    #expect(try reader.documentCount == 2)
    #expect(try reader.lastDocid == 2)
    #expect(try reader.averageLength == 3)
    #expect(try reader.hasPositions)
    #expect(try reader.revision == 1)
    #expect(try reader.uuid.count == 36)
  }

  @Test func `several stores are searched as one`() throws {
    let first = try folder.store("a", texts: ["x one", "x two"])
    let second = try folder.store("b", texts: ["x three"])
    let reader = try StoreReader(paths: [first, second])
    #expect(try reader.documentCount == 3)
    let texts = try reader.texts(reader.matches(.term("x", weight: 1)))
    #expect(texts.sorted() == ["x one", "x three", "x two"])
    #expect(error { _ = try reader.revision }?.code == .invalidArgument)
  }

  @Test func `opening no store at all is refused`() {
    #expect(error { _ = try StoreReader(paths: []) }?.code == .invalidArgument)
  }

  @Test func `a reader keeps its view until it is reopened`() throws {
    let path = try folder.store(texts: ["one"])
    var reader = try StoreReader(paths: [path])
    var writer = try StoreWriter(path: path, mode: .open)
    try writer.add(passage("two"))
    try writer.commit()
    #expect(try reader.documentCount == 1)
    #expect(try reader.reopen())
    #expect(try reader.documentCount == 2)
    #expect(try !reader.reopen())
  }

  @Test func `after two commits a fetch asks for a reopen, which helps`() throws {
    // Enough text that the reader has not seen every block of the tables.
    let filler = (0..<60).map { "w\($0)" }.joined(separator: " ")
    let path = try folder.store(texts: (0..<800).map { "one \($0) \(filler)" })
    var reader = try StoreReader(paths: [path])
    #expect(try reader.matches(.term("one", weight: 1)).count == 800)
    for round in 0..<2 {
      var writer = try StoreWriter(path: path, mode: .open)
      for number in 0..<800 {
        try writer.replace(uniqueTerm: "\(number)", with: passage("one \(number) round\(round)"))
      }
      try writer.commit()
    }
    let stale = error { _ = try reader.passages(Array(1...800)) }
    #expect(stale?.code == .modified)
    #expect(try reader.reopen())
    let docids = try reader.matches(.term("round1", weight: 1))
    #expect(docids.count == 800)
    #expect(try reader.texts(docids).allSatisfy { $0.hasSuffix("round1") })
  }

  @Test func `an empty store answers every query with nothing`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: [])])
    #expect(try reader.matches(.everything) == [])
    let phrase = StoreQuery.phrase([.term("a", weight: 1), .term("b", weight: 1)], window: 2)
    #expect(try reader.matches(phrase) == [])
  }
}
