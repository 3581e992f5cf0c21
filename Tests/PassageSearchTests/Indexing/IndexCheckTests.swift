import FoundationEssentials
import Glibc
import Testing
import XapianStore

@testable import PassageSearch

struct IndexCheckTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var sample = SampleText(seed: 9)
    for number in 0..<20 { try folder.write("n\(number).txt", sample.report()) }
    try folder.index { $0.isTagged = false }
  }

  private func problems() -> [String] {
    do {
      return try folder.check().problems
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a good index has no problem and every passage is looked at`() throws {
    let report = try folder.check()
    #expect(report.isSound)
    #expect(report.passages == 60)
  }

  @Test func `an index that is replaced while it is checked is checked again`() throws {
    let old = try folder.directory.currentDatabase()
    var replaced = false
    let report = try IndexCheck(directory: folder.directory).run { _, _ in
      guard !replaced else { return }
      replaced = true
      do {
        try folder.write("new.txt", "One more report about the museum, which was looted.")
        try folder.index { $0.isTagged = false }
        // What an open file of a removed generation still has need not be whole.
        for open in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
          let path = "/proc/self/fd/" + open
          let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
          if target?.hasPrefix(old + "/") == true { truncate(path, 0) }
        }
      } catch {
        Issue.record(error)
      }
    }
    #expect(replaced)
    #expect(report.isSound, "\(report.problems)")
    #expect(report.passages == 61)
  }

  @Test func `every flipped bit in the stored passages is found`() throws {
    let path = try folder.directory.currentDatabase() + "/docdata.glass"
    let good = try #require(FileManager.default.contents(atPath: path))
    var random = TestRandom(4)
    var silent: [Int] = []
    for _ in 0..<40 {
      var bad = good
      let byte = Int.random(in: 0..<bad.count, using: &random)
      bad[byte] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try bad.write(to: URL(filePath: path))
      // A bit that no block uses changes nothing that could be read.
      if problems().isEmpty, try !exportsAsBefore() { silent.append(byte) }
    }
    try good.write(to: URL(filePath: path))
    #expect(silent.isEmpty)
    #expect(problems().isEmpty)
  }

  @Test func `a damaged record is an error of the index to an update`() throws {
    let path = try folder.directory.currentDatabase() + "/docdata.glass"
    let good = try #require(FileManager.default.contents(atPath: path))
    // The first block of a table with so little in it is its only one.
    var failures = 0
    for byte in stride(from: good.count - 400, to: good.count, by: 40) {
      var bad = good
      bad[byte] ^= 0x10
      try bad.write(to: URL(filePath: path))
      do {
        try folder.index {
          $0.isTagged = false; $0.isDryRun = true
        }
      } catch {
        failures += 1
        #expect(error is IndexError, "\(error)")
      }
    }
    #expect(failures > 0)
  }

  @Test func `a check that cannot list the passages says what it has found`() throws {
    let path = try folder.directory.currentDatabase() + "/postlist.glass"
    let good = try #require(FileManager.default.contents(atPath: path))
    var reports: [[String]] = []
    for block in stride(from: 0, to: good.count, by: 8192) {
      var bad = good
      // Its revision: later than the table's.
      bad[block + 2] = 1
      try bad.write(to: URL(filePath: path))
      do {
        reports.append(try folder.check().problems)
      } catch {
        #expect(error is IndexError, "\(error)")
      }
    }
    #expect(reports.contains { $0.contains { $0.hasPrefix("its passages cannot be listed: ") } })
    #expect(reports.allSatisfy { !$0.isEmpty })
  }

  /// Publishes the index with something changed that no run of the tool would change.
  private func rewrite(
    leavingOut docids: [UInt32] = [], adding passage: PackedPassage? = nil,
    metadata: (key: String, value: String)? = nil
  ) throws {
    let directory = folder.directory
    let extra = directory.path + "/extra"
    var store = try StoreBuilder(path: extra)
    if let passage { try store.add(passage) }
    if let metadata { try store.setMetadata(metadata.key, Array(metadata.value.utf8)) }
    try store.finish()
    let target = directory.path + "/altered"
    let current = try directory.currentDatabase()
    try StoreMerger.merge(
      [.init(path: extra), .init(path: current, leavingOut: docids)], into: target)
    try FileManager.default.removeItem(atPath: extra)
    try directory.publish(target)
  }

  private func exportsAsBefore() throws -> Bool {
    try folder.exported().count == 60
      && folder.exported().allSatisfy { $0.contains("reports") }
  }

  @Test(arguments: ["docdata.glass", "postlist.glass"])
  func `a missing table is found`(table: String) throws {
    try FileManager.default.removeItem(
      atPath: folder.directory.currentDatabase() + "/" + table)
    #expect(!problems().isEmpty)
  }

  @Test(arguments: ["docdata.glass", "postlist.glass", "iamglass"])
  func `a truncated table is found`(table: String) throws {
    let path = try folder.directory.currentDatabase() + "/" + table
    let good = try #require(FileManager.default.contents(atPath: path))
    try good.prefix(good.count / 2).write(to: URL(filePath: path))
    #expect(!problems().isEmpty)
  }

  @Test(arguments: [5, 6] as [UInt32])
  func `a missing passage is found, and its document named`(docid: UInt32) throws {
    let lost = try OpenIndex(folder.directory).passage(docid)
    try rewrite(leavingOut: [docid])
    let problems = problems()
    #expect(problems.contains { $0.contains("60") && $0.contains("59") })
    #expect(problems.contains { $0.contains(lost.unit) })
  }

  @Test func `a passage is missed that others are stored with`() throws {
    try rewrite(leavingOut: [4])
    let problems = problems()
    #expect(problems.contains { $0.contains("60") && $0.contains("59") })
    #expect(problems.contains { $0.contains("number 4 cannot be read") })
    #expect(problems.contains { $0.contains("number 5 cannot be read") })
    #expect(!problems.contains { $0.contains("number 6 cannot be read") })
  }

  @Test func `an index with another's record model shows nothing and says why`() throws {
    try rewrite(metadata: (IndexSchema.Key.recordModel, "another"))
    #expect(throws: IndexError.self) { try folder.search("troops") }
    #expect(problems().contains { $0.contains("what its records are coded by is damaged") })
  }

  @Test func `an index without its record model shows nothing and says why`() throws {
    let path = folder.directory.path + "/bare"
    try StoreBuilder(path: path).finish()
    var settings = try OpenIndex(folder.directory).settings
    settings.records = "0123456789abcdef"
    let expected = IndexError.corrupt(
      path: "Index", reason: "what its records are coded by is missing")
    #expect(throws: expected) {
      try settings.readModel(from: StoreReader(paths: [path]), of: "Index")
    }
  }

  @Test func `a wrong count is found`() throws {
    try rewrite(metadata: (IndexSchema.Key.passageCount, "61"))
    #expect(problems().contains { $0.contains("61") && $0.contains("60") })
  }

  @Test func `a passage whose text is not what its id says is found`() throws {
    let index = try OpenIndex(folder.directory)
    var record = try index.passage(1)
    record.text = String(record.text.dropLast()) + "?"
    var packed = PackedPassage()
    packed.addTerm(IndexSchema.term(ofPassage: record.id), impact: 0)
    packed.addTerm(IndexSchema.term(ofUnit: record.unit), impact: 0)
    let coder = RecordCoder(try index.recordModel)
    packed.setData(PassageGroup.encoded([record], by: coder))
    try rewrite(leavingOut: [1], adding: packed)
    #expect(problems().contains { $0.contains(record.id) && $0.contains("hash") })
  }

  @Test func `an index of another schema is refused by name`() throws {
    try rewrite(metadata: (IndexSchema.Key.schemaVersion, "999"))
    let expected = IndexError.otherVersion(
      path: folder.directory.path, found: "999", expected: String(IndexSchema.version))
    #expect(throws: expected) { try folder.check() }
    #expect(throws: expected) { try folder.search("troops") }
    #expect(throws: expected) { try folder.index() }
    #expect(try folder.index { $0.rebuild = true }.passages == 60)
    #expect(try folder.check().isSound)
  }

  @Test func `compaction keeps every passage and makes a new generation`() throws {
    let before = try folder.exported()
    for _ in 0..<3 {
      try folder.write("n0.txt", SampleText(seed: .random(in: 0...9_999)).first)
      try folder.index { $0.isTagged = false }
    }
    let updated = try folder.exported()
    #expect(updated != before)
    let sizes = try IndexCompaction(directory: folder.directory).run()
    #expect(sizes.after <= sizes.before)
    #expect(try folder.exported().sorted() == updated.sorted())
    #expect(try folder.check().isSound)
    #expect(folder.generation == "g-000005")
  }
}

extension SampleText {
  fileprivate var first: String {
    var copy = self
    return copy.report()
  }
}
