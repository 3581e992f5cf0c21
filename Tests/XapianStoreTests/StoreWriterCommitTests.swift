import Foundation
import Testing

@testable import XapianStore

/// A failed commit drops every pending passage, and the next one "succeeds" without them.
struct StoreWriterCommitTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// Passes libxapian's first check, but not its last: NUL bytes are doubled when it is written.
  var poison: PackedPassage {
    var passage = PackedPassage()
    passage.addUncheckedTerm(String(repeating: "\0", count: 130))
    return passage
  }

  @Test func `a bad term is refused before it can reach the batch`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(passage("good"))
    var bad = passage("bad")
    bad.addTerm(String(repeating: "\0", count: 130), impact: 1)
    #expect(error { try writer.add(bad) }?.code == .invalidArgument)
    bad.removeAll()
    bad.addTerm("fine", impact: 1)
    try writer.add(bad)
    try writer.commit()
    #expect(try StoreReader(paths: [folder["s"]]).documentCount == 2)
  }

  @Test func `one passage that the store refuses does not take the others with it`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(passage("before"))
    try writer.flush()
    for number in 0..<40 { try writer.replace(uniqueTerm: "Q\(number)", with: numbered(number)) }
    try writer.replace(uniqueTerm: "Qbad", with: poison)
    for number in 40..<50 { try writer.replace(uniqueTerm: "Q\(number)", with: numbered(number)) }
    try writer.delete(term: "before")
    try writer.setMetadata("key", [7])
    try writer.addSpelling("kherson", frequency: 1)

    #expect(error { try writer.flush() }?.code == .notStored)
    #expect(writer.rejected.map(\.uniqueTerm) == ["Qbad"])
    #expect(writer.rejected.map(\.sequence) == [41])
    #expect(writer.rejected.first?.error.code == .invalidArgument)
    #expect(writer.documentCount == 50)

    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.documentCount == 50)
    #expect(try reader.matches(.term("before", weight: 1)) == [])
    #expect(try reader.metadata("key") == [7])
    #expect(try reader.spellingSuggestion("khersom", maxEditDistance: 1) == "kherson")
  }

  @Test func `the writer goes on after a rejected passage`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(poison)
    #expect(error { try writer.flush() }?.code == .notStored)
    try writer.add(passage("good"))
    try writer.flush()
    #expect(writer.rejected.count == 1)
    #expect(try StoreReader(paths: [folder["s"]]).documentCount == 1)
  }

  @Test func `several bad passages of a batch are all found`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    for number in 0..<64 {
      try writer.add([3, 17, 18, 63].contains(number) ? poison : numbered(number))
    }
    let thrown = error { try writer.flush() }
    #expect(thrown?.message.hasPrefix("4 passages were not stored") == true)
    #expect(writer.rejected.map(\.sequence) == [3, 17, 18, 63])
    #expect(try StoreReader(paths: [folder["s"]]).documentCount == 60)
  }

  @Test func `a batch that libxapian drops midway is stored all the same`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(poison)
    // Libxapian writes its postings out after 10,000 passages and fails there.
    for number in 0..<10_500 { try writer.add(numbered(number)) }
    #expect(error { try writer.flush() }?.code == .notStored)
    #expect(writer.rejected.map(\.sequence) == [0])
    #expect(try StoreReader(paths: [folder["s"]]).documentCount == 10_500)
  }

  @Test func `a full disk stores nothing, says so, and the next flush stores everything`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(passage("one"))
    try writer.flush()
    // The new version file goes through this name; the device has never room.
    let temporary = folder["s/v.tmp"]
    try FileManager.default.createSymbolicLink(
      atPath: temporary, withDestinationPath: "/dev/full")
    try writer.add(passage("two"))
    #expect(error { try writer.flush() }?.code == .diskFull)
    #expect(error { try writer.flush() }?.code == .diskFull)
    #expect(try StoreReader(paths: [folder["s"]]).documentCount == 1)
    try? FileManager.default.removeItem(atPath: temporary)
    try writer.add(passage("three"))
    try writer.flush()
    #expect(writer.rejected.isEmpty)
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.texts(reader.matches(.everything)) == ["one", "two", "three"])
  }

  private func numbered(_ number: Int) -> PackedPassage {
    passage("number \(number)", id: String(number))
  }
}
