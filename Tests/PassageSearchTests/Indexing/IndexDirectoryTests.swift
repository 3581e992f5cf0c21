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

  @Test func `a publication leaves alone what is no generation`() throws {
    for name in ["g-notes.txt", "g-", "g-1b", "g-١"] { _ = try make(name, holding: "mine") }
    try folder.directory.publish(make("one", holding: "1"))
    try folder.directory.publish(make("two", holding: "2"))
    #expect(folder.indexFiles == ["current", "g-", "g-000002", "g-1b", "g-notes.txt", "g-١"])
  }

  @Test(arguments: ["building", "updating", "retagging", "compacting", "g-000007"])
  func `a folder without an index that holds what indexing would remove is refused`(
    _ name: String
  ) throws {
    try folder.write("a.txt", "Troops withdrew from the village.")
    _ = try make(name, holding: "mine")
    let refused = InputError.foreignFolder(path: folder.directory.path, name: name)
    #expect(throws: refused) { try folder.index() }
    #expect(throws: refused) { try folder.index { $0.isDryRun = true } }
    #expect(folder.indexFiles == [name])
  }

  @Test func `a folder may hold other files when it becomes an index`() throws {
    try folder.write("a.txt", "Troops withdrew from the village.")
    for name in ["README.md", ".hidden", "buildings"] { _ = try make(name, holding: "mine") }
    try folder.index()
    #expect(
      folder.indexFiles
        == [".hidden", "README.md", "buildings", "current", "g-000001", "writer.lock"])
  }
}
