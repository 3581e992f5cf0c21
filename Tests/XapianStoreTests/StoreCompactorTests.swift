import Foundation
import Testing

@testable import XapianStore

struct StoreCompactorTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// Stores with one passage each, their number as metadata, and metadata of their own.
  func sources(_ count: Int) throws -> [String] {
    try (0..<count).map { number in
      var writer = try StoreWriter(path: folder["part\(number)"], mode: .rebuild)
      try writer.add(passage("common own\(number)"))
      try writer.setMetadata("shared", [UInt8(number + 1)])
      try writer.setMetadata("own\(number)", [9])
      try writer.addSpelling("word\(number)", frequency: 1)
      try writer.commit()
      return folder["part\(number)"]
    }
  }

  @Test(arguments: [(1, false), (2, false), (9, true)])
  func `passages and metadata of all sources are kept`(_ count: Int, _ multipass: Bool) throws {
    let target = folder["all"]
    try StoreCompactor.compact(try sources(count), into: target, multipass: multipass)
    let reader = try StoreReader(paths: [target])
    #expect(try reader.documentCount == count)
    let texts = try reader.texts(reader.matches(.term("common", weight: 1)))
    #expect(texts == (0..<count).map { "common own\($0)" })
    #expect(try reader.metadata("shared") == [1])
    for number in 0..<count { #expect(try reader.metadata("own\(number)") == [9]) }
    let misspelt = "wrd\(count - 1)"
    #expect(try reader.spellingSuggestion(misspelt, maxEditDistance: 1) == "word\(count - 1)")
    #expect(try StoreCheck.check(path: target).errorCount == 0)
  }

  @Test func `progress names the tables`() throws {
    var lines: [String] = []
    try StoreCompactor.compact(try sources(2), into: folder["all"], multipass: false) {
      lines.append($0)
    }
    #expect(lines.contains { $0.hasPrefix("postlist:") })
    #expect(lines.contains { $0.hasPrefix("docdata:") })
  }

  @Test func `a store is not compacted over another`() throws {
    let parts = try sources(2)
    #expect(
      error { try StoreCompactor.compact(parts, into: parts[0], multipass: false) }?.code
        == .invalidArgument)
    #expect(
      error { try StoreCompactor.compact([], into: folder["x"], multipass: false) }?.code
        == .invalidArgument)
    let missing = [folder["none"]]
    #expect(
      error { try StoreCompactor.compact(missing, into: folder["x"], multipass: false) }?.code
        == .notFound)
  }

  @Test func `empty sources do no harm`() throws {
    let empty = try folder.store("empty", texts: [])
    let full = try folder.store("full", texts: ["one"])
    try StoreCompactor.compact([empty, full, empty], into: folder["all"], multipass: false)
    #expect(try StoreReader(paths: [folder["all"]]).documentCount == 1)
  }
}
