import FoundationEssentials
import PassageSearch
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct InputPlannerTests {
  private func ids(
    _ paths: [String], _ options: ReadingOptions = ReadingOptions()
  ) throws -> [String] {
    try DocumentReader(options: options).plan(paths: paths).files.map(\.id)
  }

  private func name(_ folder: ScratchFolder) -> String {
    String(folder.path.split(separator: "/").last ?? "")
  }

  @Test func `folders are searched and files come in the order of their ids`() throws {
    let folder = try ScratchFolder()
    for name in ["b.txt", "a/z.md", "a/b/c.html", "a.jsonl.gz", "Z.csv"] {
      try folder.write(name, "text")
    }
    let root = name(folder)
    let expected = ["Z.csv", "a.jsonl.gz", "a/b/c.html", "a/z.md", "b.txt"]
    #expect(try ids([folder.path]) == expected.map { root + "/" + $0 })
  }

  @Test func `hidden files are left out unless asked for`() throws {
    let folder = try ScratchFolder()
    try folder.write(".hidden.txt", "text")
    try folder.write(".git/config.txt", "text")
    try folder.write("shown.txt", "text")
    #expect(try ids([folder.path]).count == 1)
    var options = ReadingOptions()
    options.ignoresHidden = false
    #expect(try ids([folder.path], options).count == 3)
  }

  @Test func `files of unknown kind are counted in folders and read when named`() throws {
    let folder = try ScratchFolder()
    try folder.write("scan.PDF", "x")
    try folder.write("photo.jpg", "x")
    let notes = try folder.write("notes", "text")
    let plan = try DocumentReader().plan(paths: [folder.path])
    #expect(plan.files.isEmpty)
    #expect(plan.skipped == ["pdf": 1, "jpg": 1, "": 1])
    #expect(try DocumentReader().plan(paths: [notes]).files.map(\.format) == [.text])
  }

  @Test func `a file given twice is read once under its longest id`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("in/x.txt", "text")
    let plan = try DocumentReader().plan(paths: [path, folder.path + "/in", folder.path])
    #expect(plan.files.map(\.id) == [name(folder) + "/in/x.txt"])
    #expect(plan.problems.isEmpty)
    #expect(plan.totalBytes == 4)
  }

  @Test func `two files with one id are a problem`() throws {
    let folder = try ScratchFolder()
    try folder.write("one/in/x.txt", "text")
    try folder.write("two/in/x.txt", "text")
    let plan = try DocumentReader().plan(
      paths: [folder.path + "/one/in", folder.path + "/two/in"])
    #expect(plan.files.map(\.id) == ["in/x.txt"])
    #expect(plan.problems.map(\.reason) == [.duplicateID])
    #expect(plan.problems.first?.path == folder.path + "/two/in/x.txt")
  }

  @Test func `a missing path is a problem`() throws {
    let plan = try DocumentReader().plan(paths: ["/tmp/sitrep-no-such-thing"])
    #expect(plan.problems.map(\.reason) == [.notFound])
  }

  @Test func `pipes and dangling links are problems and never block`() throws {
    let folder = try ScratchFolder()
    try #require(mkfifo(folder.path + "/pipe.txt", 0o600) == 0)
    try #require(symlink("/tmp/sitrep-no-such-thing", folder.path + "/gone.txt") == 0)
    let walked = try DocumentReader().plan(paths: [folder.path])
    #expect(walked.files.isEmpty)
    #expect(walked.problems.map(\.reason) == [.notAFile, .notAFile])
    for name in ["/pipe.txt", "/gone.txt"] {
      let named = try DocumentReader().plan(paths: [folder.path + name])
      #expect(named.problems.map(\.reason) == [.notAFile])
    }
    // A pipe that takes a file's place after planning.
    let file = InputFile(path: folder.path + "/pipe.txt", id: "x", size: 1, format: .text)
    var reasons: [RejectReason] = []
    try DocumentReader().read(file, each: { _ in }, reject: { reasons.append($0.reason) })
    #expect(reasons == [.notAFile])
    let device = InputFile(path: "/dev/zero", id: "x", size: 1, format: .text)
    try DocumentReader().read(device, each: { _ in }, reject: { reasons.append($0.reason) })
    #expect(reasons == [.notAFile, .notAFile])
  }

  @Test func `links in folders are followed only when asked and never in a circle`() throws {
    let folder = try ScratchFolder()
    try folder.write("in/x.txt", "text")
    let outside = try ScratchFolder()
    try outside.write("y.txt", "text")
    try #require(symlink(folder.path, folder.path + "/in/up") == 0)
    try #require(symlink(outside.path, folder.path + "/out") == 0)
    try #require(symlink("loop", folder.path + "/loop") == 0)
    let root = name(folder)
    let plan = try DocumentReader().plan(paths: [folder.path])
    #expect(plan.files.map(\.id) == [root + "/in/x.txt"])
    #expect(plan.skipped == ["symbolic link": 2])
    #expect(plan.problems.map(\.reason) == [.notAFile])
    var options = ReadingOptions()
    options.followsLinks = true
    #expect(try ids([folder.path], options) == [root + "/in/x.txt", root + "/out/y.txt"])
  }

  @Test func `a name that is not UTF-8 is a problem`() throws {
    let folder = try ScratchFolder()
    var path = folder.path.utf8.map { CChar(bitPattern: $0) }
    path += [0x2F, 0x61, CChar(bitPattern: 0xFF), 0x2E, 0x74, 0x78, 0x74, 0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let plan = try DocumentReader().plan(paths: [folder.path])
    #expect(plan.problems.map(\.reason) == [.unreadable])
  }

  @Test func `an unreadable folder is a problem and the rest is found`() throws {
    let folder = try ScratchFolder()
    try folder.write("closed/x.txt", "text")
    try folder.write("open/y.txt", "text")
    try #require(chmod(folder.path + "/closed", 0) == 0)
    defer { chmod(folder.path + "/closed", 0o700) }
    let plan = try DocumentReader().plan(paths: [folder.path])
    #expect(plan.files.contains { $0.id.hasSuffix("open/y.txt") })
    // The superuser may read everything.
    if getuid() != 0 { #expect(plan.problems.map(\.reason) == [.unreadable]) }
  }
}
