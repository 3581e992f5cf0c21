import FoundationEssentials
import Testing

@testable import PassageSearch

struct CitationVerifierTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write("a.md", "---\ntitle: Report\n---\n# Heading\n\nТроє вояків surrendered.\n")
    try folder.write(
      "b.html",
      "<html><head><title>T</title></head><body><p>Troops &amp; police <b>looted</b> the museum "
        + "of the town in the night.</p></body></html>")
    try folder.write("c.jsonl", #"{"id":"c","text":"Soldiers \"withdrew\" — quietly."}"#)
    try folder.write("d.csv", "id,text\nd,\"The garrison, it said, \"\"left\"\".\"\n")
    try folder.index { $0.isTagged = false }
  }

  private func passages() throws -> [LocatedPassage] {
    let found = try folder.search(nil) {
      $0.limit = 100; $0.perDocument = nil
    }.hits
    return found.map { LocatedPassage(passage: $0.passage, document: $0.document) }
  }

  @Test func `a citation of every format holds while the file is as it was`() throws {
    let passages = try passages()
    #expect(passages.count == 4)
    for passage in passages { #expect(CitationVerifier().verify(passage) == .verified) }
  }

  @Test func `the cited bytes of a text file are the passage`() throws {
    let passage = try #require(passages().first { $0.document.file.hasSuffix("a.md") }?.passage)
    let file = try #require(FileManager.default.contents(atPath: folder.reports + "/a.md"))
    #expect(Array(file[passage.citation.bytes]) == Array(passage.text.utf8))
    #expect(passage.citation.line == 6 && passage.citation.column == 1)
  }

  @Test func `one changed byte is noticed`() throws {
    let passages = try passages()
    for (name, from, to) in [
      ("a.md", "вояків", "воякiв"), ("b.html", "museum", "Museum"),
      ("c.jsonl", "quietly", "quickly"), ("d.csv", "garrison", "garrisom"),
    ] {
      let path = folder.reports + "/" + name
      let old = String(
        decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
      try folder.write(name, old.replacing(from, with: to))
      let passage = try #require(passages.first { $0.document.file.hasSuffix(name) })
      guard case .changed = CitationVerifier().verify(passage) else {
        Issue.record("\(name): the change was not noticed")
        continue
      }
    }
  }

  @Test func `a file that is gone or shorter cannot be read`() throws {
    let passages = try passages()
    for name in ["a.md", "b.html"] { try folder.remove(name) }
    for name in ["c.jsonl", "d.csv"] { try folder.write(name, "") }
    for passage in passages {
      guard case .unreadable = CitationVerifier().verify(passage) else {
        Issue.record("\(passage.document.file)")
        continue
      }
    }
  }
}
