import FoundationEssentials
import Testing
import XapianStore

@testable import PassageSearch

struct UnitTableTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var sample = SampleText(seed: 6)
    for number in 0..<5 { try folder.write("n\(number).txt", sample.report()) }
    try folder.index { $0.isTagged = false }
  }

  @Test func `the passages of a unit follow its first, with the table and without`() throws {
    let index = try OpenIndex(folder.directory)
    for _ in 0..<10 {
      let table = index.units
      try table.prepare()
      for docid in 1...15 as ClosedRange<UInt32> {
        let first = (docid - 1) / 3 * 3 + 1
        #expect(try table.first(of: docid) == first)
        #expect(try table.passages(from: first) == first..<first + 3)
      }
    }
  }

  @Test func `a unit whose last passage lies before its first is damage`() throws {
    let index = try OpenIndex(folder.directory)
    let record = try index.passage(4)
    var other = PackedPassage()
    other.addTerm(IndexSchema.term(ofUnit: record.unit), impact: 0)
    var packed = PackedPassage()
    packed.setData(PassageGroup.encoded([record], by: RecordCoder(try index.recordModel)))
    let extra = folder.directory.path + "/extra"
    var store = try StoreBuilder(path: extra)
    try store.add(other)
    try store.add(packed)
    try store.finish()
    let target = folder.directory.path + "/altered"
    try StoreMerger.merge(
      [
        .init(path: extra),
        .init(path: folder.directory.currentDatabase(), leavingOut: Array(1...15)),
      ], into: target)
    try folder.directory.publish(target)
    let damaged = try OpenIndex(folder.directory)
    #expect(
      throws: IndexError.corrupt(
        path: folder.directory.path, reason: "a document lies before its first passage")
    ) { try damaged.units.passages(from: 2) }
  }
}
