import Foundation
import Testing

@testable import XapianStore

/// Every class of error is reached through a situation that brings it about.
struct XapianErrorTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  func opening(_ path: String) -> XapianError? {
    error {
      let reader = try StoreReader(paths: [path])
      _ = try reader.matches(.term("one", weight: 1))
      _ = try reader.passages([1])
    }
  }

  @Test func `a missing folder, a cut table and an empty version file are told apart`() throws {
    let missing = try #require(opening(folder["nowhere"]))
    #expect(missing.code == .notFound)
    #expect(missing.description.contains(folder["nowhere"]))

    let cut = try folder.store("cut", texts: ["one"])
    try Data().write(to: URL(filePath: cut + "/postlist.glass"))
    #expect(opening(cut)?.code == .corrupt)
    #expect(opening(cut)?.message.hasPrefix("a table is cut short") == true)

    let versionless = try folder.store("versionless", texts: ["one"])
    try Data().write(to: URL(filePath: versionless + "/iamglass"))
    #expect(opening(versionless)?.code == .corrupt)
    #expect(opening(versionless)?.message.hasPrefix("the version file is empty") == true)
  }

  @Test func `an empty folder holds no store`() throws {
    #expect(opening(folder.path)?.code == .notFound)
  }

  @Test func `a text file is not a store`() throws {
    try Data("hello\n".utf8).write(to: URL(filePath: folder["file"]))
    #expect(opening(folder["file"])?.code == .notFound)
  }

  @Test func `a missing table is corruption`() throws {
    let path = try folder.store(texts: ["one"])
    try FileManager.default.removeItem(atPath: path + "/postlist.glass")
    #expect(opening(path)?.code == .corrupt)
    #expect(opening(path)?.message.hasPrefix("a table is missing") == true)
  }

  @Test(arguments: ["postlist", "docdata"]) func `a garbled table is corruption`(
    _ table: String
  ) throws {
    let path = try folder.store(texts: ["one"])
    let file = URL(filePath: "\(path)/\(table).glass")
    try Data(repeating: 0xFF, count: 8192).write(to: file)
    #expect(opening(path)?.code == .corrupt)
  }

  @Test func `a store of another version is refused`() throws {
    let path = try folder.store(texts: ["one"])
    let file = URL(filePath: path + "/iamglass")
    var bytes = try Data(contentsOf: file)
    // The two bytes after the magic hold the format's date.
    bytes[14] = 0x7F
    try bytes.write(to: file)
    #expect(opening(path)?.code == .version)
  }

  @Test func `a passage that is not there is not found`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["one"])])
    #expect(error { _ = try reader.passages([1, 7]) }?.code == .documentNotFound)
    #expect(error { _ = try reader.value(slot: 0, docid: 7) }?.code == .documentNotFound)
    #expect(error { _ = try reader.passages([0]) }?.code == .invalidArgument)
  }

  @Test func `a wildcard beyond its limit says so when the query runs`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["loot looted looting"])])
    let query = StoreQuery.wildcard(prefix: "loot", weight: 1, limit: 2)
    #expect(error { _ = try reader.matches(query) }?.code == .wildcardLimit)
  }

  @Test func `a remote store out of reach is a network error`() throws {
    // Port 1 of this machine: nobody listens there.
    try Data("remote 127.0.0.1:1\n".utf8).write(to: URL(filePath: folder["stub"]))
    #expect(opening(folder["stub"])?.code == .network)
  }

  @Test func `running out of memory is an error, not a crash`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["one"])])
    StoreFault.runOutOfMemory()
    #expect(error { _ = try reader.matches(.everything) }?.code == .outOfMemory)
    #expect(try reader.matches(.everything) == [1])
  }

  @Test func `an exception of an unknown kind does not cross into Swift`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["one"])])
    StoreFault.throwSomethingUnknown()
    #expect(error { _ = try reader.matches(.everything) }?.code == .unexpected)
    #expect(try reader.matches(.everything) == [1])
  }

  @Test func `a long message is cut at the end of a character`() throws {
    for padding in 0..<4 {
      let name = String(repeating: "x", count: padding) + String(repeating: "ї", count: 120)
      let message = try #require(opening(folder[name])?.message)
      #expect(!message.contains("\u{FFFD}"))
      #expect(message.utf8.count < 256)
    }
  }
}
