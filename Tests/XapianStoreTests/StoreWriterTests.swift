import Foundation
import Testing

@testable import XapianStore

struct StoreWriterTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `what is committed can be read`() throws {
    let path = try folder.store(texts: ["they withdrew", "they surrendered"])
    let reader = try StoreReader(paths: [path])
    #expect(try reader.documentCount == 2)
    #expect(try reader.texts([2, 1]) == ["they surrendered", "they withdrew"])
  }

  @Test func `a writer that goes away without commit leaves the store as it was`() throws {
    let path = try folder.store(texts: ["one"])
    do {
      var writer = try StoreWriter(path: path, mode: .open)
      try writer.add(passage("two"))
      try writer.delete(term: "one")
      try writer.setMetadata("key", [1])
    }
    let reader = try StoreReader(paths: [path])
    #expect(try reader.matches(.everything) == [1])
    #expect(try reader.metadata("key") == nil)
  }

  @Test func `a flush makes passages visible to readers that open later`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(passage("one"))
    try writer.flush()
    try writer.add(passage("two"))
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.documentCount == 1)
    #expect(writer.documentCount == 2)
  }

  @Test func `replace swaps every passage with the term for one`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.add(passage("old one", id: "a"))
    try writer.add(passage("old two", id: "a"))
    try writer.add(passage("other", id: "b"))
    try writer.replace(uniqueTerm: "Qa", with: passage("new", id: "a"))
    try writer.replace(uniqueTerm: "Qc", with: passage("third", id: "c"))
    #expect(writer.documentCount == 3)
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.texts(reader.matches(.everything)).sorted() == ["new", "other", "third"])
  }

  @Test func `replace sees passages of the same batch`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    for round in 0..<3 {
      try writer.replace(uniqueTerm: "Qa", with: passage("round \(round)", id: "a"))
    }
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.texts(reader.matches(.everything)) == ["round 2"])
  }

  @Test func `delete says how many passages went`() throws {
    let path = try folder.store(texts: ["a b", "a c", "d"])
    var writer = try StoreWriter(path: path, mode: .open)
    #expect(try writer.delete(term: "a") == 2)
    #expect(try writer.delete(term: "a") == 0)
    #expect(writer.documentCount == 1)
    try writer.commit()
    #expect(try StoreReader(paths: [path]).documentCount == 1)
  }

  @Test func `an empty value removes metadata`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.setMetadata("a", [0, 1, 255])
    try writer.setMetadata("b", [2])
    #expect(try writer.metadata("a") == [0, 1, 255])
    try writer.setMetadata("b", [])
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.metadata("a") == [0, 1, 255])
    #expect(try reader.metadata("b") == nil)
  }

  @Test func `a rebuild gives the same store as a careful writer`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .rebuild)
    for number in 0..<50 { try writer.add(passage("word\(number % 7) here")) }
    try writer.flush()
    for number in 0..<50 { try writer.add(passage("word\(number % 7) there")) }
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.documentCount == 100)
    #expect(try reader.statistics(of: ["there"]).first?.documentFrequency == 50)
  }

  @Test func `a batch larger than libxapian's own threshold commits once`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    for number in 0..<12_000 { try writer.add(passage("n\(number % 100)")) }
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.documentCount == 12_000)
    #expect(try reader.revision == 1)
  }

  @Test func `a second writer is told who holds the store`() throws {
    let path = try folder.store(texts: ["one"])
    let first = try StoreWriter(path: path, mode: .open)
    let refused = error { _ = try StoreWriter(path: path, mode: .open) }
    #expect(refused?.code == .locked)
    #expect(refused?.message.contains("this process") == true)
    #expect(refused?.operation == "open \(path) for writing")
    #expect(FileManager.default.fileExists(atPath: path + "/flintlock"))
    _ = consume first
    _ = try StoreWriter(path: path, mode: .open)
  }
}
