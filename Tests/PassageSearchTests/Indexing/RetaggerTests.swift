import FoundationEssentials
import Testing

@testable import PassageSearch

struct RetaggerTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write(
      "one.md",
      """
      ---
      title: Over the river
      published: 2022-11-11
      ---
      Russian troops withdrew from Kherson across the Dnipro river.

      The miller of Zzyzxgrad saw them, Kherson residents said.
      """)
    try folder.write("two.txt", "Ukrainian troops entered Kherson and Mykolaiv.\n")
    try folder.index()
  }

  private func list(_ rows: String) throws -> String {
    let path = folder.path + "/list-\(UUID().uuidString).tsv"
    try Data(rows.utf8).write(to: URL(filePath: path))
    return path
  }

  @discardableResult
  private func retag(_ change: (inout RetagOptions) -> Void = { _ in }) throws -> RetagSummary {
    var options = RetagOptions()
    options.jobs = 1
    change(&options)
    return try Retagger(directory: folder.directory, options: options).run()
  }

  private func ids() throws -> [String] {
    try SearchEngine(directory: folder.directory).entities().rows.compactMap(\.id)
  }

  private func places() throws -> [String] {
    try folder.search(nil) {
      $0.facets = [.place]
      $0.countsExactly = true
    }.facets.flatMap { $0.values.map(\.value) }
  }

  @Test func `with the same tagger and lists there is nothing to do`() throws {
    let generation = folder.generation
    let summary = try retag()
    #expect(summary.isUpToDate && !summary.isPublished)
    #expect(folder.generation == generation)
    #expect(try retag { $0.force = true }.isPublished)
    #expect(folder.generation != generation)
  }

  @Test func `a denied name leaves entities, facets and filters`() throws {
    let kherson = "geo:706448"
    #expect(try ids().contains(kherson) && places().contains(kherson))
    #expect(try folder.search("place:\(kherson)").total == 3)
    let deny = try list("deny\tKherson\n")
    let summary = try retag { $0.gazetteers = [deny] }
    #expect(summary.changes.mentions.removed >= 3)
    #expect(try !ids().contains(kherson) && !places().contains(kherson))
    #expect(try folder.search("place:\(kherson)").total == 0)
    #expect(try folder.search("Kherson").total == 3)
    #expect(try retag { $0.gazetteers = [deny] }.isUpToDate)
  }

  @Test func `a new row is found, and merged ids become one`() throws {
    let row = try list("x:zz\tPLACE\tZzyzxgrad\tZzyzx\ten\n")
    #expect(try !ids().contains("x:zz"))
    let summary = try retag { $0.gazetteers = [row] }
    #expect(summary.changes.mentions.added + summary.changes.mentions.changed >= 1)
    #expect(try ids().contains("x:zz") && places().contains("x:zz"))
    #expect(try folder.search("entity:x:zz").hits.count == 1)
    let merge = try list("merge\tgeo:706448\tgeo:700569\n")
    #expect(try ids().contains("geo:700569"))
    try retag { $0.gazetteers = [row, merge] }
    #expect(try !ids().contains("geo:700569"))
    #expect(try folder.search("place:geo:706448").total == 3)
  }

  @Test func `lists are dropped only when that is asked for`() throws {
    let deny = try list("deny\tKherson\n")
    try retag { $0.gazetteers = [deny] }
    #expect {
      try retag()
    } throws: { error in
      (error as? InputError)?.description.contains("list-") ?? false
    }
    #expect(try retag { $0.dropsLists = true }.isPublished)
    #expect(try ids().contains("geo:706448"))
  }

  @Test func `an update after a retagging takes the same lists`() throws {
    let deny = try list("deny\tKherson\n")
    try retag { $0.gazetteers = [deny] }
    try folder.write("three.txt", "Kherson again, and Odesa.\n")
    #expect(throws: InputError.self) { try folder.index() }
    let summary = try folder.index { $0.gazetteers = [deny] }
    #expect(summary.added == 1 && summary.unchanged == 2)
    #expect(try !ids().contains("geo:706448"))
    #expect(try folder.check().isSound)
  }

  @Test func `nothing but tags changes, and no original is read`() throws {
    let facts = {
      try PassageLookup(directory: folder.directory).passages("reports/one.md").map {
        var located = $0
        located.passage.mentions = []
        located.passage.events = []
        located.passage.claims = []
        return "\(located)"
      }
    }
    let before = try facts()
    #expect(before.count == 2)
    try FileManager.default.removeItem(atPath: folder.reports)
    let deny = try list("deny\tKherson\n")
    #expect(try retag { $0.gazetteers = [deny] }.changes.passages == 3)
    #expect(try facts() == before)
  }

  @Test func `citations are verified as before`() throws {
    let verdicts = {
      try PassageLookup(directory: folder.directory).passages("reports/one.md").map {
        CitationVerifier().verify($0)
      }
    }
    try retag { $0.force = true }
    #expect(try verdicts() == [.verified, .verified])
    try folder.write("one.md", String(repeating: "Something else. ", count: 40))
    #expect(
      try verdicts().allSatisfy { if case .changed = $0 { true } else { false } })
    try folder.remove("one.md")
    #expect(
      try verdicts().allSatisfy { if case .unreadable = $0 { true } else { false } })
  }

  @Test func `a dry run counts what the run then does and changes nothing`() throws {
    let deny = try list("deny\tKherson\n")
    let before = try folder.exported()
    let planned = try retag {
      $0.gazetteers = [deny]
      $0.isDryRun = true
    }
    #expect(!planned.isPublished && !planned.changes.isEmpty)
    #expect(try folder.exported() == before)
    #expect(try retag { $0.gazetteers = [deny] }.changes == planned.changes)
  }

  @Test func `an interrupted run leaves the index as it was`() throws {
    let before = try folder.exported()
    let flag = CancellationFlag()
    flag.cancel()
    var options = RetagOptions()
    options.force = true
    let summary = try Retagger(directory: folder.directory, options: options)
      .run(cancellation: flag)
    #expect(summary.wasInterrupted && !summary.isPublished)
    #expect(try folder.exported() == before)
    #expect(folder.indexFiles == ["current", "g-000001", "writer.lock"])
  }

  @Test func `shards of any size give the same index`() throws {
    try retag { $0.force = true }
    let whole = try folder.exported()
    try retag {
      $0.force = true
      $0.shardBytes = 1
      $0.jobs = 3
    }
    #expect(try folder.exported() == whole)
    #expect(try folder.check().isSound)
  }

  @Test func `a locked index is refused and a missing one is not made`() throws {
    let lock = try WriterLock(folder.directory, wait: false)
    #expect {
      try retag()
    } throws: { error in
      if case .locked = error as? IndexError { true } else { false }
    }
    lock.release()
    let nowhere = IndexDirectory(path: folder.path + "/nowhere")
    #expect(throws: IndexError.missing(path: nowhere.path)) {
      try Retagger(directory: nowhere).run()
    }
    #expect(!FileManager.default.fileExists(atPath: nowhere.path))
  }

  @Test func `an index without tags gets them`() throws {
    try folder.index {
      $0.isTagged = false
      $0.rebuild = true
    }
    #expect(try ids().isEmpty)
    #expect(try retag().changes.mentions.added > 3)
    #expect(try ids().contains("geo:706448"))
    #expect(try IndexStatistics(directory: folder.directory).isTagged)
    #expect(try folder.index().unchanged == 2)
  }

  @Test func `statistics say what the index was tagged with`() throws {
    let deny = try list("deny\tKherson\n")
    let before = try #require(try IndexStatistics(directory: folder.directory).tagging)
    #expect(before.lists.isEmpty)
    try retag { $0.gazetteers = [deny] }
    let after = try #require(try IndexStatistics(directory: folder.directory).tagging)
    #expect(after.tagger == before.tagger && after.gazetteer != before.gazetteer)
    #expect(after.lists.map { deny.hasSuffix("/" + $0) } == [true])
  }
}
