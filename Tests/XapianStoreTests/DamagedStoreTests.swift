import Foundation
import Testing

@testable import XapianStore

/// Damage that libxapian hands on, or falls over: an error, never a crash and never an endless loop.
struct DamagedStoreTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// Puts other bytes in the place of some that a file holds.
  func replace(_ old: [UInt8], by new: [UInt8], in path: String) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    let range = try #require(bytes.range(of: Data(old)))
    bytes.replaceSubrange(range, with: new)
    try bytes.write(to: URL(filePath: path))
  }

  /// A hundred passages “a b” of which the first five have “few” too, each with a value in slot 4.
  func hundred() throws -> String {
    var builder = try StoreBuilder(path: folder["store"])
    for number in 1...100 {
      var passage = passage("a b")
      if number <= 5 { passage.addTerm("few", impact: 0) }
      passage.setValue(4, "v\(number % 3)")
      try builder.add(passage)
    }
    try builder.finish()
    return folder["store"]
  }

  /// A hundred passages, but the version file counts twenty.
  func miscounted() throws -> String {
    let path = try hundred()
    // Passages, gaps, shortest, largest impact, longest - largest, 0, sum of lengths, spellings.
    try replace(
      [100, 0, 2, 1, 1, 0, 200, 1, 0], by: [20, 0, 2, 1, 1, 0, 200, 1, 0], in: path + "/iamglass")
    return path
  }

  func request(_ terms: String..., match: RankRequest.Match = .any) -> RankRequest {
    RankRequest(
      groups: terms.map { [RankRequest.Alternative($0, weight: 1)] }, match: match, limit: 30)
  }

  @Test(arguments: [nil, 1 << 20]) func `passages beyond the last are corruption`(
    _ budget: Int?
  ) throws {
    let cache = try budget.map { try PostingCache(budget: $0) }
    let reader = try StoreReader(paths: [miscounted()], cache: cache)
    var counted = request("a")
    counted.countsAll = true
    counted.limit = 0
    var filtered = request("few")
    filtered.required = [["b", "a", "b", "a", "b", "a", "b"]]
    for request in [request("a"), request("a", "b", match: .all), counted, filtered] {
      for _ in 0..<3 {
        #expect(error { _ = try reader.rank(request) }?.code == .corrupt)
      }
    }
  }

  @Test func `values of passages beyond the last are corruption`() throws {
    let cache = try PostingCache(budget: 1 << 20)
    let reader = try StoreReader(paths: [miscounted()], cache: cache)
    var faceted = request("few")
    faceted.facets = [RankRequest.Facet(slot: 4)]
    // Values are read as a whole from the second use on.
    #expect(try reader.rank(faceted).facets[4]?.count == 3)
    #expect(error { _ = try reader.rank(faceted) }?.code == .corrupt)
    #expect(
      error {
        _ = try reader.matches(.phrase([.term("a", weight: 1), .term("b", weight: 1)], window: 2))
      }?.code == .corrupt)
  }

  /// A list of ten passages whose third is as far away as 32 bits can say.
  func wrapped() throws -> String {
    let path = try folder.store(texts: Array(repeating: "word", count: 10))
    // Counts, first docid - 1, last chunk, length; impact; distance - 1 and impact of the others.
    let head: [UInt8] = [10, 10, 0, UInt8(ascii: "1"), 9, 1, 0, 1]
    try replace(
      head + [0, 1, 0, 1, 0], by: head + [0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
      in: path + "/postlist.glass")
    return path
  }

  @Test(arguments: [nil, 1 << 20]) func `a list whose passages do not ascend is corruption`(
    _ budget: Int?
  ) throws {
    let cache = try budget.map { try PostingCache(budget: $0) }
    let reader = try StoreReader(paths: [wrapped()], cache: cache)
    for _ in 0..<3 {
      #expect(error { _ = try reader.rank(request("word")) }?.code == .corrupt)
    }
  }

  @Test func `a list whose passages do not ascend cannot be merged`() throws {
    let source = StoreMerger.Source(path: try wrapped())
    #expect(error { try StoreMerger.merge([source], into: folder["merged"]) }?.code == .corrupt)
  }

  @Test func `a key of values that is not as it is written cannot be merged`() throws {
    var builder = try StoreBuilder(path: folder["store"])
    try builder.setMetadata("\u{4}\0\0\u{1}", [1])
    try builder.finish()
    // The mark of metadata becomes that of values, the slot a number of two bytes.
    try replace(
      [0, 0xC0, 4, 0, 0, 1], by: [0, 0xD8, 0x84, 0, 0, 1], in: folder["store/postlist.glass"])
    let source = StoreMerger.Source(path: folder["store"])
    #expect(error { try StoreMerger.merge([source], into: folder["merged"]) }?.code == .corrupt)
  }

  @Test func `a tree deeper than libxapian can walk is corruption`() throws {
    let path = try folder.store(texts: ["one"])
    var bytes = try Data(contentsOf: URL(filePath: path + "/iamglass"))
    // Behind the magic, the uuid and the revision: root block, 4 × level + flags.
    #expect(bytes[34] == 2)
    bytes[34] = 17 << 2 | 2
    try bytes.write(to: URL(filePath: path + "/iamglass"))
    #expect(error { _ = try StoreReader(paths: [path]) }?.code == .corrupt)
    #expect(error { _ = try StoreCheck.check(path: path) }?.code == .corrupt)
  }

  @Test func `more passages than a file can list are corruption`() throws {
    let path = try hundred()
    try replace(
      [100, 0, 2, 1, 1, 0, 200, 1, 0],
      by: [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 2, 1, 1, 0, 200, 1, 0],
      in: path + "/iamglass")
    #expect(error { _ = try StoreReader(paths: [path]) }?.code == .corrupt)
  }

  @Test(arguments: ["postlist", "docdata", "spelling"]) func `a table is missed at once`(
    _ table: String
  ) throws {
    var builder = try StoreBuilder(path: folder["store"])
    try builder.add(passage("one"))
    try builder.addSpelling("one", frequency: 1)
    try builder.finish()
    let file = folder["store/\(table).glass"]
    let bytes = try Data(contentsOf: URL(filePath: file))
    try bytes.dropLast(4096).write(to: URL(filePath: file))
    let cut = try #require(error { _ = try StoreReader(paths: [folder["store"]]) })
    #expect(cut.code == .corrupt && cut.message.hasPrefix("a table is cut short"))
    try FileManager.default.removeItem(atPath: file)
    let gone = try #require(error { _ = try StoreReader(paths: [folder["store"]]) })
    #expect(gone.code == .corrupt && gone.message.hasPrefix("a table is missing"))
  }

  @Test func `a block of another revision is corruption`() throws {
    let path = try folder.store(texts: ["one"])
    let file = URL(filePath: path + "/postlist.glass")
    var bytes = try Data(contentsOf: file)
    bytes[2] = 1
    try bytes.write(to: file)
    #expect(error { _ = try StoreReader(paths: [path]).metadata("key") }?.code == .corrupt)
  }

  @Test func `what could not be read is not taken for missing`() throws {
    let texts = (0..<3000).map { "one two number\($0)" }
    let path = try folder.store(texts: texts)
    let file = URL(filePath: path + "/postlist.glass")
    let bytes = try Data(contentsOf: file)
    let block = try #require(bytes.range(of: Data("number1234".utf8))).lowerBound / 8192 * 8192
    var damaged = bytes
    damaged[block + 9] = 0xFF
    try damaged.write(to: file)
    let reader = try StoreReader(paths: [path])
    for _ in 0..<2 {
      #expect(error { _ = try reader.rank(request("number1234")) }?.code == .corrupt)
    }
  }

  @Test func `an open reader outlives its files`() throws {
    let path = try folder.store(texts: ["one", "two"])
    let reader = try StoreReader(paths: [path])
    try FileManager.default.removeItem(atPath: path)
    #expect(try reader.texts([2]) == ["two"])
    #expect(try reader.rank(request("two")).hits.map(\.docid) == [2])
  }

  @Test(arguments: [0, 3, 64] as [UInt8])
  func `a block size that libxapian never makes is corruption`(
    _ blocksOf2048: UInt8
  ) throws {
    let path = try folder.store(texts: ["one"])
    var bytes = try Data(contentsOf: URL(filePath: path + "/iamglass"))
    // Behind the root block, 4 × level + flags, and the entries.
    #expect(bytes[36] == 4)
    bytes[36] = blocksOf2048
    try bytes.write(to: URL(filePath: path + "/iamglass"))
    for failure in [
      error { _ = try StoreReader(paths: [path]) }, error { _ = try StoreCheck.check(path: path) },
    ] {
      #expect(failure?.code == .corrupt)
      #expect(failure?.message == "the version file has a block size that cannot be")
    }
  }
}
