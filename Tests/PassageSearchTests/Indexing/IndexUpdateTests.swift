import FoundationEssentials
import Testing

@testable import PassageSearch

struct IndexUpdateTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write("a.txt", "Troops withdrew from the village at night.")
    try folder.write("b.txt", "Looters emptied the museum of the town.")
    try folder.write(
      "r.jsonl",
      """
      {"id":"r1","text":"The garrison surrendered to the army."}
      {"id":"r2","text":"Soldiers took grain from the warehouse."}
      """)
    try folder.index()
  }

  @Test func `what did not change is skipped`() throws {
    let before = try folder.exported()
    let summary = try folder.index()
    #expect(summary.unchanged == 4)
    #expect(summary.added == 0 && summary.replaced == 0)
    #expect(summary.passages == 4)
    #expect(try folder.exported() == before)
  }

  @Test func `what changed is replaced, what is new is added`() throws {
    try folder.write("a.txt", "Engineers repaired the bridge over the river.")
    try folder.write("c.txt", "A convoy reached the hospital.")
    let summary = try folder.index()
    #expect(summary.replaced == 1 && summary.added == 1 && summary.unchanged == 3)
    #expect(try folder.search("withdrew").total == 0)
    #expect(try folder.search("engineers").total == 1)
    #expect(try folder.search("convoy").total == 1)
    #expect(try folder.check().isSound)
  }

  @Test func `a changed record replaces that record alone`() throws {
    try folder.write(
      "r.jsonl",
      """
      {"id":"r1","text":"The garrison surrendered to the army."}
      {"id":"r2","text":"Soldiers took furniture from the school."}
      """)
    let summary = try folder.index()
    #expect(summary.replaced == 1 && summary.unchanged == 3)
    #expect(try folder.search("furniture").total == 1)
    #expect(try folder.search("grain").total == 0)
  }

  @Test func `what is gone stays until it is pruned`() throws {
    try folder.remove("b.txt")
    try folder.write("r.jsonl", #"{"id":"r1","text":"The garrison surrendered to the army."}"#)
    #expect(try folder.index().pruned == 0)
    #expect(try folder.search("museum").total == 1)
    let summary = try folder.index { $0.prune = true }
    #expect(summary.pruned == 2)
    #expect(summary.passages == 2)
    #expect(try folder.search("museum").total == 0)
    #expect(try folder.search("grain").total == 0)
    #expect(try folder.search("garrison").total == 1)
    #expect(try folder.check().isSound)
  }

  @Test func `pruning one folder leaves the files of another that still exist`() throws {
    let other = try TestFolder()
    let elsewhere = try other.write("e.txt", "A ferry crossed the strait.")
    var options = IndexOptions()
    options.jobs = 1
    _ = try Indexer(directory: folder.directory, options: options).run([elsewhere])
    #expect(try folder.index { $0.prune = true }.pruned == 0)
    #expect(try folder.search("ferry").total == 1)
  }

  @Test func `a dry run says what would happen and changes nothing`() throws {
    try folder.write("a.txt", "Engineers repaired the bridge.")
    try folder.write("c.txt", "A convoy reached the hospital.")
    try folder.remove("b.txt")
    let before = try folder.exported()
    let files = folder.indexFiles
    let summary = try folder.index {
      $0.isDryRun = true
      $0.prune = true
    }
    #expect(summary.added == 1 && summary.replaced == 1 && summary.pruned == 1)
    #expect(summary.unchanged == 2)
    #expect(try folder.exported() == before)
    #expect(folder.indexFiles == files)
    let done = try folder.index { $0.prune = true }
    #expect(done.added == summary.added && done.replaced == summary.replaced)
    #expect(done.pruned == summary.pruned && done.unchanged == summary.unchanged)
  }

  @Test func `a dry run of a first index makes no directory`() throws {
    let fresh = try TestFolder()
    try fresh.write("a.txt", "Troops withdrew.")
    #expect(try fresh.index { $0.isDryRun = true }.added == 1)
    #expect(!FileManager.default.fileExists(atPath: fresh.directory.path))
  }

  @Test func `an id that stands twice with different content is rejected in an update too`() throws
  {
    try folder.write(
      "s.jsonl",
      """
      {"id":"s1","text":"The column left the town."}
      {"id":"s1","text":"The column entered the town."}
      """)
    let rejects = Rejects()
    let summary = try folder.index(observer: rejects.observer)
    #expect(rejects.reasons == [.duplicateID])
    #expect(summary.added == 1 && summary.rejected == 1)
    #expect(try folder.search("column left").hits.first?.passage.text.contains("left") == true)
  }

  @Test func `an update and a rebuild of the same files hold the same passages`() throws {
    try folder.write("a.txt", "Engineers repaired the bridge over the river.")
    try folder.write("c.txt", "A convoy reached the hospital.")
    try folder.index()
    let updated = try folder.exported().sorted()
    try folder.index { $0.rebuild = true }
    #expect(try folder.exported().sorted() == updated)
  }

  @Test func `an interrupted update holds whole documents, and the next run goes on`() throws {
    var sample = SampleText(seed: 5)
    for number in 0..<60 { try folder.write("n\(number).txt", sample.report()) }
    let flag = CancellationFlag()
    let interrupted = try folder.index(
      { _ in }, observer: IndexObserver(progress: { if $0.documents >= 20 { flag.cancel() } }),
      cancellation: flag)
    #expect(interrupted.wasInterrupted)
    #expect(interrupted.added > 0 && interrupted.added < 60)
    #expect(try folder.check().isSound)
    let rest = try folder.index()
    #expect(interrupted.added + rest.added == 60)
    #expect(try folder.check().isSound)
    let updated = try folder.exported().sorted()
    try folder.index { $0.rebuild = true }
    #expect(try folder.exported().sorted() == updated)
  }

  @Test func `another way of cutting passages is refused`() throws {
    #expect(throws: InputError.otherPassages(indexed: "auto")) {
      try folder.index { $0.passages = .whole }
    }
    #expect(
      try folder.index {
        $0.passages = .whole; $0.rebuild = true
      }.passages == 4)
  }

  @Test func `a document that loses its passages leaves the index`() throws {
    try folder.write("a.txt", "…")
    try folder.index()
    #expect(try folder.search("withdrew").total == 0)
    #expect(try folder.check().isSound)
  }

  @Test func `a moved file keeps one copy`() throws {
    try folder.remove("r.jsonl")
    try folder.write(
      "moved.jsonl",
      """
      {"id":"r1","text":"The garrison surrendered to the army."}
      {"id":"r2","text":"Soldiers took grain from the warehouse."}
      """)
    #expect(try folder.index().replaced == 2)
    let page = try folder.search("garrison")
    #expect(page.total == 1)
    #expect(page.hits[0].document.file.hasSuffix("moved.jsonl"))
  }

  @Test func `what stands in a file that cannot be read to its end is not pruned`() throws {
    let lines = (0..<2_000).map { #"{"id":"z\#($0)","text":"Convoy \#($0 * 7919) arrived."}"# }
    let packed = try gzipped(Array(lines.joined(separator: "\n").utf8))
    try folder.write("z.jsonl.gz", packed)
    try folder.index {
      $0.isTagged = false; $0.rebuild = true
    }
    try folder.write("z.jsonl.gz", Array(packed.prefix(packed.count / 2)))
    for isDryRun in [true, false] {
      let rejects = Rejects()
      let summary = try folder.index(
        {
          $0.isTagged = false; $0.prune = true; $0.isDryRun = isDryRun
        },
        observer: rejects.observer)
      #expect(rejects.reasons == [.truncatedGzip])
      #expect(summary.pruned == 0)
    }
    #expect(try folder.search("convoy").total == 2_000)
  }

  @Test func `a file that cannot be looked at is not gone`() throws {
    let other = try TestFolder()
    let elsewhere = try other.write("sub/e.txt", "A ferry crossed the strait.")
    _ = try Indexer(directory: folder.directory, options: IndexOptions()).run([elsewhere])
    try other.remove("sub")
    let link = other.reports + "/sub"
    // A link to itself cannot be followed, not even by who may read everything.
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
    #expect(try folder.index { $0.prune = true }.pruned == 0)
    try other.remove("sub")
    #expect(try folder.index { $0.prune = true }.pruned == 1)
  }

  @Test func `a dry run refuses what the run refuses`() throws {
    #expect(throws: InputError.otherPassages(indexed: "auto")) {
      try folder.index {
        $0.passages = .whole; $0.isDryRun = true
      }
    }
    #expect(throws: InputError.otherTagging(indexed: "with tags")) {
      try folder.index {
        $0.isTagged = false; $0.isDryRun = true
      }
    }
    #expect(
      try folder.index {
        $0.passages = .whole; $0.rebuild = true; $0.isDryRun = true
      }.added == 4)
  }
}
