import Foundation
import Testing

@testable import XapianStore

struct StoreCheckTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `a sound store has no errors`() throws {
    let path = try folder.store(texts: ["one two", "three"])
    let result = try StoreCheck.check(path: path)
    #expect(result.errorCount == 0)
    #expect(result.report.contains("postlist"))
  }

  @Test func `a garbled block is found`() throws {
    let path = try folder.store(texts: (0..<2000).map { "one two number\($0)" })
    let file = try FileHandle(forUpdating: URL(filePath: path + "/postlist.glass"))
    try file.seek(toOffset: 8192)
    try file.write(contentsOf: Data(repeating: 0xAB, count: 4096))
    try file.close()
    let result = Result { try StoreCheck.check(path: path) }
    switch result {
    case .success(let found): #expect(found.errorCount > 0)
    case .failure(let thrown): #expect((thrown as? XapianError)?.code == .corrupt)
    }
  }

  @Test func `an item that lies outside of its block is found before libxapian trusts it`() throws {
    let path = try folder.store(texts: (0..<2000).map { "one two number\($0)" })
    let file = try FileHandle(forUpdating: URL(filePath: path + "/postlist.glass"))
    // The offset of the second item of the second block.
    try file.seek(toOffset: 8192 + 13)
    try file.write(contentsOf: Data([0xFF, 0xFF]))
    try file.close()
    let result = try StoreCheck.check(path: path)
    #expect(result.errorCount == 1)
    #expect(result.report.contains("postlist.glass: an item lies outside its block"))
  }

  @Test func `a store that may only be read is sound`() throws {
    let path = try folder.store(texts: ["one two", "three"])
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: path + "/" + name)
    }
    #expect(try StoreCheck.check(path: path).errorCount == 0)
  }

  @Test func `a missing store is not found`() {
    #expect(error { _ = try StoreCheck.check(path: folder["none"]) }?.code == .notFound)
  }
}
