import FoundationEssentials
import Testing

@testable import PassageSearch

struct IndexRebuildTests {
  /// Enough text for several shards.
  private static func large() throws -> TestFolder {
    let folder = try TestFolder()
    var sample = SampleText(seed: 11)
    for file in 0..<3 {
      let lines = (0..<110).map { record in
        #"{"id":"\#(file)-\#(record)","text":"\#(sample.report(paragraphs: 2).replacing("\n", with: "\\n"))"}"#
      }
      try folder.write("\(file).jsonl", lines.joined(separator: "\n"))
    }
    return folder
  }

  private static let shards: @Sendable (inout IndexOptions) -> Void = {
    $0.isTagged = false
    $0.shardBytes = 20_000
  }

  @Test func `a rebuild gives the same passages and scores with any number of jobs`() throws {
    let folder = try Self.large()
    let queries = ["museum paintings", "\"garrison of\" river", "troops NEAR/4 bridge"]
    var states: [[String]] = []
    for jobs in [1, 2, 4] {
      let summary = try folder.index {
        Self.shards(&$0)
        $0.jobs = jobs
        $0.rebuild = true
      }
      #expect(summary.added == 330)
      let hits = try queries.flatMap { query in
        try folder.search(query) { $0.limit = 30 }.hits.map { "\($0.passage.id) \($0.score)" }
      }
      states.append(try folder.exported() + hits)
    }
    #expect(states[0] == states[1])
    #expect(states[0] == states[2])
    #expect(try folder.check().isSound)
    #expect(folder.indexFiles == ["current", "g-000003", "writer.lock"])
  }

  @Test func `an interrupted rebuild resumes and gives the same index`() throws {
    let folder = try Self.large()
    try folder.index(Self.shards)
    let whole = try folder.exported()
    let flag = CancellationFlag()
    let interrupted = try folder.index(
      {
        Self.shards(&$0)
        $0.rebuild = true
      }, observer: IndexObserver(progress: { if $0.documents >= 250 { flag.cancel() } }),
      cancellation: flag)
    #expect(interrupted.wasInterrupted)
    #expect(try folder.exported() == whole)
    let shards = try FileManager.default.contentsOfDirectory(atPath: folder.directory.building)
    let finished = shards.filter { $0.hasSuffix(".done") }
    #expect(!finished.isEmpty)
    let times = try finished.map { name in
      try FileManager.default.attributesOfItem(atPath: folder.directory.building + "/" + name)[
        .modificationDate] as? Date
    }
    let resumed = Locked<[Date?]>([])
    let building = folder.directory.building
    let summary = try folder.index(
      {
        Self.shards(&$0)
        $0.rebuild = true
      },
      observer: IndexObserver(progress: { progress in
        guard progress.phase == .merging else { return }
        resumed.change { dates in
          dates = finished.map { name in
            (try? FileManager.default.attributesOfItem(atPath: building + "/" + name))?[
              .modificationDate] as? Date
          }
        }
      }))
    #expect(!summary.wasInterrupted)
    #expect(resumed.value == times, "finished shards are kept, not built again")
    #expect(try folder.exported() == whole)
    #expect(try folder.check().isSound)
  }

  @Test func `an interrupted first rebuild leaves no index, and the next run makes one`() throws {
    let folder = try Self.large()
    let flag = CancellationFlag()
    let summary = try folder.index(
      Self.shards,
      observer: IndexObserver(progress: { if $0.documents >= 150 { flag.cancel() } }),
      cancellation: flag)
    #expect(summary.wasInterrupted)
    #expect(throws: IndexError.missing(path: folder.directory.path)) {
      try folder.search("troops")
    }
    #expect(try folder.index(Self.shards).added == 330)
    #expect(try folder.check().isSound)
  }

  @Test func `shards of an earlier run with other content are not used`() throws {
    let folder = try Self.large()
    let flag = CancellationFlag()
    try folder.index(
      Self.shards,
      observer: IndexObserver(progress: { if $0.documents >= 250 { flag.cancel() } }),
      cancellation: flag)
    try folder.write("0.jsonl", #"{"id":"only","text":"One zebra crossed the bridge."}"#)
    try folder.remove("1.jsonl")
    try folder.remove("2.jsonl")
    #expect(try folder.index(Self.shards).passages == 1)
    #expect(try folder.search("zebra").total == 1)
    #expect(try folder.search("museum").total == 0)
    #expect(try folder.check().isSound)
  }

  @Test func `a failing worker leaves the published index and a readable error`() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "Troops withdrew from the village.")
    try folder.index()
    // Nothing can be built where a file stands in the way.
    try Data().write(to: URL(filePath: folder.directory.building))
    #expect(throws: (any Error).self) { try folder.index { $0.rebuild = true } }
    #expect(try folder.search("troops").total == 1)
  }

  @Test func `nothing to read makes no index`() throws {
    let folder = try TestFolder()
    #expect(try folder.index().passages == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.directory.path))
  }

  @Test func `an index of nothing but rejects answers`() throws {
    let folder = try TestFolder()
    try folder.write("empty.txt", "")
    #expect(try folder.index().rejected == 1)
    #expect(try folder.search("troops").hits.isEmpty)
    #expect(try folder.search(nil).total == 0)
    #expect(try folder.search("\"of the\" OR troops NEAR/3 river OR loot*").total == 0)
    #expect(try folder.check().isSound)
  }

  @Test func `the counts of a rebuild are documents, repeats and rejects`() throws {
    let folder = try TestFolder()
    try folder.write(
      "r.jsonl",
      """
      {"id":"a","text":"Troops withdrew."}
      {"id":"a","text":"Troops withdrew."}
      {"id":"a","text":"Troops stayed."}
      {"id":"b","text":"Soldiers surrendered."}
      {"id":"c"}
      """)
    let rejects = Rejects()
    let summary = try folder.index(observer: rejects.observer)
    #expect(rejects.reasons == [.duplicateID, .missingText])
    #expect(summary.added == 2)
    #expect(summary.unchanged == 1)
    #expect(summary.rejected == 2)
    #expect(summary.passages == 2)
  }
}
