import EntityTagging
import FoundationEssentials
import Testing

@testable import PassageSearch

struct StoredListsTests {
  private let folder: TestFolder
  private let list: String

  init() throws {
    folder = try TestFolder()
    try folder.write("one.txt", "They met at the Old Mill of Zzyzx before the troops withdrew.\n")
    try folder.write("two.txt", "Біля Старого Млина бачили двох солдатів.\n")
    list = folder.path + "/names.tsv"
    let rows = "x:mill\tPLACE\tOld Mill of Zzyzx\tСтарий Млин|Mola Vetus\tuk\t46.5,32.1\n"
    try Data(rows.utf8).write(to: URL(filePath: list))
    try folder.index()
  }

  private func retag(_ lists: [String], drops: Bool = false) throws {
    var options = RetagOptions()
    options.jobs = 1
    options.gazetteers = lists
    options.dropsLists = drops
    _ = try Retagger(directory: folder.directory, options: options).run()
  }

  @Test func `a name of a user's list finds its other spellings`() throws {
    #expect(try folder.search("place:\"Mola Vetus\"").total == 0)
    try retag([list])
    try FileManager.default.removeItem(atPath: list)
    for name in ["Mola Vetus", "Старий Млин", "Old Mill of Zzyzx"] {
      #expect(try folder.search("place:\"\(name)\"").total >= 1, "\(name)")
    }
    #expect(try folder.search("near:\"Mola Vetus\"~5km").total >= 1)
    let rows = try SearchEngine(directory: folder.directory).entities().rows
    #expect(rows.contains { $0.id == "x:mill" && $0.name == "Old Mill of Zzyzx" })
    #expect(try IndexCheck(directory: folder.directory).run().problems == [])
  }

  @Test func `an entity of a list is near a place whatever its id begins with`() throws {
    let rows = "Q42\tPLACE\tOld Mill of Zzyzx\tMola Vetus\ten\t46.5,32.1\n"
    try Data(rows.utf8).write(to: URL(filePath: list))
    try retag([list])
    #expect(try folder.search("near:\"Mola Vetus\"~5km").total == 1)
    #expect(try folder.search("bbox:46,32,47,33").total == 1)
  }

  @Test func `lists that were dropped are forgotten`() throws {
    try retag([list])
    try retag([], drops: true)
    #expect(try folder.search("place:\"Mola Vetus\"").total == 0)
  }

  @Test func `lists are stored as they are given`() throws {
    let gazetteer = try Gazetteer.builtIn.adding(lists: [
      GazetteerList(name: "a\nb", bytes: Array("deny\tKherson\n".utf8)),
      GazetteerList(name: "empty", bytes: []),
    ])
    let stored = try #require(StoredLists(gazetteer))
    let read = try #require(StoredLists(decoding: stored.encoded()))
    #expect(read == stored)
    #expect(try Gazetteer.builtIn.adding(lists: read.lists).digest == gazetteer.digest)
    #expect(StoredLists(Gazetteer.builtIn) == nil)
  }

  @Test(arguments: ["7", "9 x\nabc", "-1 x\n", "x y\n"])
  func `bytes that are no lists are refused`(text: String) {
    #expect(StoredLists(decoding: Array(text.utf8)) == nil)
  }
}
