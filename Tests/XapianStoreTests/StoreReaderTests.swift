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

  @Test func `a reader keeps its view, whatever is written`() throws {
    let path = folder["store"]
    try StoreReference.write([passage("one")], to: path)
    let reader = try StoreReader(paths: [path])
    try StoreReference.write([passage("two")], to: path)
    #expect(try reader.documentCount == 1)
    #expect(try StoreReader(paths: [path]).documentCount == 2)
  }

  @Test func `an empty store answers every query with nothing`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: [])])
    #expect(try reader.matches(.everything) == [])
    let phrase = StoreQuery.phrase([.term("a", weight: 1), .term("b", weight: 1)], window: 2)
    #expect(try reader.matches(phrase) == [])
  }
}
