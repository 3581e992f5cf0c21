import FoundationEssentials
import Testing

@testable import PassageSearch

struct IndexDirectoryTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.directory.path, withIntermediateDirectories: true)
  }

  private func make(_ name: String, holding text: String) throws -> String {
    let path = folder.directory.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try Data(text.utf8).write(to: URL(filePath: path + "/file"))
    return path
  }

  private var published: String? {
    FileManager.default.contents(atPath: folder.directory.currentLink + "/file")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a directory without a publication is a missing index`() {
    let path = folder.directory.path
    #expect(throws: IndexError.missing(path: path)) { try folder.directory.currentDatabase() }
  }

  @Test func `a publication moves the link and drops the generation before`() throws {
    try folder.directory.publish(make("one", holding: "1"))
    #expect(folder.generation == "g-000001")
    #expect(published == "1")
    try folder.directory.publish(make("two", holding: "2"))
    #expect(folder.generation == "g-000002")
    #expect(published == "2")
    #expect(folder.indexFiles == ["current", "g-000002"])
  }

  @Test func `what a killed publication left behind is in nobody's way`() throws {
    try folder.directory.publish(make("one", holding: "1"))
    _ = try make("g-000002", holding: "half")
    try FileManager.default.createSymbolicLink(
      atPath: folder.directory.path + "/current.new", withDestinationPath: "g-000002")
    #expect(published == "1")
    try folder.directory.publish(make("two", holding: "2"))
    #expect(published == "2")
    #expect(folder.indexFiles == ["current", "g-000002"])
  }

  @Test(arguments: ["../elsewhere", "/etc", "g-1/../../x", "building"])
  func `a link to anything but a generation is no publication`(target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.directory.currentLink, withDestinationPath: target)
    #expect(folder.generation == nil)
  }

  @Test func `renaming what is not there is a file system error`() {
    let path = folder.directory.path
    #expect(throws: IndexError.self) {
      try IndexDirectory.rename(path + "/no", to: path + "/where")
    }
  }
}
