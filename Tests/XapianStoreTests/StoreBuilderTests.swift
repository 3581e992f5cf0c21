import Foundation
import Testing

@testable import XapianStore

struct StoreBuilderTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: 0..<8)
  func `a built store is the one that libxapian writes`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let contents = RandomContents(
      passages: [0, 1, 2, 40, 300, 300, 700, 1500][Int(seed)], vocabulary: 40 + 60 * Int(seed),
      random: &random)
    try contents.build(folder["built"])
    try contents.writeWithLibxapian(folder["written"])
    let words = contents.spellings.map(\.word) + ["abc", "badce", "éa", "eeee", "xyz"]
    let built = try StoreSnapshot(of: folder["built"], words: words)
    #expect(try built == StoreSnapshot(of: folder["written"], words: words))
    #expect(built.documentCount == contents.passages.count)
    #expect(try StoreCheck.check(path: folder["built"]).errorCount == 0)
  }

  @Test func `a term of a hundred thousand passages fills many chunks`() throws {
    var builder = try StoreBuilder(path: folder["store"])
    var packed = PackedPassage()
    for number in 0..<100_000 {
      packed.removeAll()
      packed.addTerm("all", impact: UInt32(number % 200))
      if number.isMultiple(of: 3) { packed.addTerm("third", impact: 1) }
      try builder.add(packed)
    }
    try builder.finish()
    #expect(try StoreCheck.check(path: folder["store"]).errorCount == 0)
    let reader = try StoreReader(paths: [folder["store"]])
    #expect(try reader.postings(of: "all", limit: .max) == (1...100_000).map { $0 })
    #expect(
      try reader.postings(of: "third", limit: 5, after: 60_000)
        == [60_001, 60_004, 60_007, 60_010, 60_013])
    let statistics = try reader.statistics(of: ["all"])[0]
    #expect(statistics.collectionFrequency == 500 * (0..<200).reduce(0, +))
    let both = try reader.matches(
      .filter(.term("all", weight: 1), by: .term("third", weight: 1)))
    #expect(both.allSatisfy { $0 % 3 == 1 } && both.count == 1000)
  }

  @Test func `a repeated term adds up, and the last value of a slot counts`() throws {
    var builder = try StoreBuilder(path: folder["store"])
    var packed = PackedPassage()
    packed.addTerm("twice", impact: 2)
    packed.addTerm("once", impact: 7)
    packed.addTerm("twice", impact: 3)
    packed.setValue(4, "first")
    packed.setValue(4, "last")
    packed.setValue(5, "gone")
    packed.setValue(5, "")
    #expect(try builder.add(packed) == 1)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["store"]])
    let page = try reader.search(StoreRequest(query: .term("twice", weight: 1), limit: 2))
    #expect(page.hits == [StoreHit(docid: 1, score: 5)])
    #expect(try reader.value(slot: 4, docid: 1) == "last")
    #expect(try reader.value(slot: 5, docid: 1) == "")
    #expect(try reader.averageLength == 12)
  }

  @Test func `a bad term is refused and does no harm`() throws {
    var builder = try StoreBuilder(path: folder["store"])
    try builder.add(passage("good"))
    var bad = PackedPassage()
    bad.addTerm(String(repeating: "\0", count: 123), impact: 1)
    var unchecked = PackedPassage()
    unchecked.addTerm("unseen", impact: 1)
    unchecked.addUncheckedTerm(String(repeating: "x", count: 246))
    #expect(error { try builder.add(bad) }?.code == .invalidArgument)
    #expect(error { try builder.add(unchecked) }?.code == .invalidArgument)
    #expect(error { try builder.addSpelling("", frequency: 1) }?.code == .invalidArgument)
    let long = String(repeating: "k", count: 254)
    #expect(error { try builder.setMetadata(long, [1]) }?.code == .invalidArgument)
    try builder.add(passage("better"))
    try builder.finish()
    let reader = try StoreReader(paths: [folder["store"]])
    #expect(try reader.terms(withPrefix: "", limit: 9).map(\.term) == ["better", "good"])
    #expect(try StoreCheck.check(path: folder["store"]).errorCount == 0)
  }

  @Test func `an unfinished store is none`() throws {
    var builder = try StoreBuilder(path: folder["store"])
    for number in 0..<3000 { try builder.add(passage("some text \(number)")) }
    #expect(error { _ = try StoreReader(paths: [folder["store"]]) }?.code == .notFound)
    #expect(
      error { try StoreMerger.merge([.init(path: folder["store"])], into: folder["all"]) }?.code
        == .notFound)
    // The builder may be dropped, and another one start in its place.
    builder = try StoreBuilder(path: folder["store"])
    try builder.add(passage("one"))
    try builder.finish()
    #expect(try StoreReader(paths: [folder["store"]]).documentCount == 1)
  }

  @Test(arguments: ["postlist", "docdata"])
  func `a table that is cut short is found out`(_ table: String) throws {
    var builder = try StoreBuilder(path: folder["store"])
    for number in 0..<5000 { try builder.add(passage("some text number \(number)")) }
    try builder.finish()
    let file = try FileHandle(forUpdating: URL(filePath: folder["store/\(table).glass"]))
    try file.truncate(atOffset: 3 * 8192 + 100)
    try file.close()
    let thrown = error {
      let reader = try StoreReader(paths: [folder["store"]])
      _ = try reader.matches(.term("text", weight: 1))
      _ = try reader.passages([1, 2500, 5000])
    }
    #expect(thrown?.code == .corrupt)
    #expect(
      error { try StoreMerger.merge([.init(path: folder["store"])], into: folder["all"]) }?.code
        == .corrupt)
    #expect(error { _ = try StoreReader(paths: [folder["all"]]) }?.code == .notFound)
  }

  @Test func `a store is not built over another`() throws {
    try StoreBuilder(path: folder["store"]).finish()
    #expect(error { _ = try StoreBuilder(path: folder["store"]) }?.code == .invalidArgument)
    #expect(error { _ = try StoreBuilder(path: folder["no/such"]) }?.code == .notFound)
  }

  @Test func `after a failure a builder is of no more use`() throws {
    var builder = try StoreBuilder(path: folder["store"])
    StoreFault.runOutOfMemory()
    #expect(error { try builder.add(passage("one")) }?.code == .outOfMemory)
    #expect(error { try builder.add(passage("one")) }?.code == .invalidArgument)
    do {
      try builder.finish()
      Issue.record("finished")
    } catch {
      #expect(error.code == .invalidArgument)
    }
    #expect(error { _ = try StoreReader(paths: [folder["store"]]) }?.code == .notFound)
  }
}
