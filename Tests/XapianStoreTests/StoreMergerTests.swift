import Foundation
import Testing

@testable import XapianStore

struct StoreMergerTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// The tables of a store, byte by byte, and its version file but for the uuid.
  func bytes(of store: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: store) {
      files[name] = [UInt8](try Data(contentsOf: URL(filePath: store + "/" + name)))
    }
    files["iamglass"]?.replaceSubrange(16..<32, with: repeatElement(0, count: 16))
    return files
  }

  @Test(arguments: 0..<8)
  func `a merge is what building from the kept passages gives`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: 100 + seed)
    let contents = RandomContents(
      passages: 900, vocabulary: 30 + 100 * Int(seed), random: &random)
    var sources: [StoreMerger.Source] = []
    var kept: [Int] = []
    var start = 0
    while start < contents.passages.count {
      let end = min(contents.passages.count, start + random.count(400) - 1)
      let shares = seed == 0 ? [0] : [0, 0.1, 0.5, 1.0]
      let leavingOut = shares.randomElement(using: &random) ?? 0
      var source = StoreMerger.Source(path: folder["part\(sources.count)"])
      for (index, docid) in zip(start..<end, UInt32(1)...) {
        if random.chance(leavingOut) {
          source.leavingOut.append(docid)
        } else {
          kept.append(index)
        }
      }
      // All of the metadata in each: the first counts. Spellings in one: they add up.
      var part = contents
      if start > 0 { part.spellings = [] }
      try part.build(source.path, passages: Array(start..<end))
      sources.append(source)
      start = end
    }
    try contents.build(folder["whole"], passages: kept)
    #expect(try StoreMerger.merge(sources, into: folder["merged"]) == kept.count)
    #expect(try bytes(of: folder["merged"]) == bytes(of: folder["whole"]))
    #expect(try StoreCheck.check(path: folder["merged"]).errorCount == 0)
    // Merging is repeatable, and in steps gives the same.
    try StoreMerger.merge(sources, into: folder["again"])
    #expect(try bytes(of: folder["again"]) == bytes(of: folder["merged"]))
    try StoreMerger.merge([sources[0]], into: folder["head"])
    try StoreMerger.merge(
      [.init(path: folder["head"])] + sources.dropFirst(), into: folder["steps"])
    #expect(try bytes(of: folder["steps"]) == bytes(of: folder["merged"]))
  }

  /// A store with one passage, spellings and metadata.
  func part(_ number: Int, metadata: [String: UInt8], spellings: [String: UInt32]) throws -> String
  {
    let path = folder["part\(number)"]
    var builder = try StoreBuilder(path: path)
    try builder.add(passage("common own\(number)"))
    for (key, value) in metadata { try builder.setMetadata(key, [value]) }
    for (word, uses) in spellings { try builder.addSpelling(word, frequency: uses) }
    try builder.finish()
    return path
  }

  @Test func `the first source's metadata counts, and spellings add up`() throws {
    // Together "loots" is more frequent than "loot", in each source it is less.
    let paths = [
      try part(0, metadata: ["shared": 1, "a": 7], spellings: ["loots": 4, "boots": 5]),
      try part(1, metadata: ["shared": 2, "z": 9], spellings: ["loots": 4, "loot": 7]),
      try part(2, metadata: ["shared": 3], spellings: ["lo": 2, "éé": 1]),
    ]
    try StoreMerger.merge(paths.map { .init(path: $0) }, into: folder["all"])
    let reader = try StoreReader(paths: [folder["all"]])
    #expect(try reader.metadata("shared") == [1])
    #expect(try reader.metadata("a") == [7])
    #expect(try reader.metadata("z") == [9])
    #expect(try reader.metadataKeys(prefix: "") == ["a", "shared", "z"])
    #expect(try reader.spellingSuggestion("lootz", maxEditDistance: 1) == "loots")
    #expect(try reader.spellingSuggestion("loot", maxEditDistance: 1) == "loots")
    #expect(try reader.texts([1, 2, 3]) == ["common own0", "common own1", "common own2"])
  }

  @Test func `progress ends with everything read`() throws {
    var builder = try StoreBuilder(path: folder["part"])
    for number in 0..<20_000 { try builder.add(passage("some text number \(number)")) }
    try builder.finish()
    var reports: [StoreMerger.Progress] = []
    try StoreMerger.merge([.init(path: folder["part"])], into: folder["all"]) { reports.append($0) }
    #expect(reports.count > 3 && reports.count <= 101)
    #expect(reports.allSatisfy { $0.done <= $0.total })
    #expect(reports.map(\.done) == reports.map(\.done).sorted())
    let last = try #require(reports.last)
    #expect(last.done > last.total * 9 / 10)
  }

  @Test func `empty sources do no harm, and everything may be left out`() throws {
    try StoreBuilder(path: folder["empty"]).finish()
    let one = try part(0, metadata: [:], spellings: [:])
    let empty = StoreMerger.Source(path: folder["empty"])
    #expect(try StoreMerger.merge([empty, .init(path: one), empty], into: folder["all"]) == 1)
    #expect(
      try StoreMerger.merge([.init(path: one, leavingOut: [1])], into: folder["none"]) == 0)
    let reader = try StoreReader(paths: [folder["none"]])
    #expect(try reader.documentCount == 0)
    #expect(try reader.terms(withPrefix: "", limit: 9).isEmpty)
    #expect(try StoreCheck.check(path: folder["none"]).errorCount == 0)
  }

  @Test func `what cannot be merged is refused`() throws {
    let one = try part(0, metadata: [:], spellings: [:])
    let written = folder["written"]
    try StoreReference.write([passage("by libxapian")], to: written)
    let cases: [([StoreMerger.Source], XapianErrorCode)] = [
      ([], .invalidArgument),
      ([.init(path: folder["none"])], .notFound),
      ([.init(path: one), .init(path: written)], .version),
      ([.init(path: one, leavingOut: [2])], .invalidArgument),
      ([.init(path: one, leavingOut: [0])], .invalidArgument),
      ([.init(path: one, leavingOut: [1, 1])], .invalidArgument),
    ]
    for (sources, code) in cases {
      #expect(error { try StoreMerger.merge(sources, into: folder["all"]) }?.code == code)
    }
    #expect(
      error { try StoreMerger.merge([.init(path: one)], into: one) }?.code == .invalidArgument)
  }

  @Test func `a garbled source is found out or merged, never worse`() throws {
    var random = SeededRandom(seed: 5)
    let contents = RandomContents(passages: 300, vocabulary: 100, random: &random)
    try contents.build(folder["good"])
    let sound = [UInt8](try Data(contentsOf: URL(filePath: folder["good/postlist.glass"])))
    try FileManager.default.copyItem(atPath: folder["good"], toPath: folder["bad"])
    for round in 0..<300 {
      var garbled = sound
      for _ in 0..<random.count(4) {
        garbled[random.count(garbled.count) - 1] = UInt8(random.count(256) - 1)
      }
      try Data(garbled).write(to: URL(filePath: folder["bad/postlist.glass"]))
      let thrown = error {
        try StoreMerger.merge(
          [.init(path: folder["bad"], leavingOut: [3])], into: folder["out\(round)"])
      }
      #expect(thrown == nil || thrown?.code == .corrupt || thrown?.code == .unexpected)
    }
  }
}
