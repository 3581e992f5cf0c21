import FoundationEssentials
import Testing

@testable import PassageSearch

struct QueryFieldsTests {
  @Test func `a file is found however long its path is`() throws {
    let folder = try TestFolder()
    let (directory, name) = (String(repeating: "d", count: 120), String(repeating: "n", count: 120))
    let path = try folder.write("\(directory)/\(name).txt", "Troops withdrew from the village.")
    try folder.write("\(directory)/m.txt", "Troops stayed in the village.")
    try folder.index { $0.isTagged = false }
    for query in ["\(path)", "\(name).txt", "\(directory)/\(name).txt", "\(name.prefix(9))*"] {
      let hits = try folder.search("file:\(query)").hits
      #expect(hits.map(\.document.file) == [path], "\(query)")
    }
    #expect(try folder.search("file:\(name)").total == 0)
  }

  @Test func `what stands for more values than are searched says so`() throws {
    let folder = try TestFolder()
    let lines = (0...2_000).map {
      #"{"id":"rec\#($0)","document":"d","source":"src\#($0)","text":"A ferry left."}"#
    }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
    for (query, kind) in [("source:src*", "sources"), ("id:rec*", "records")] {
      let page = try folder.search(query)
      #expect(
        page.notices.contains {
          $0.hasPrefix("\(query) stands for more than 2000 \(kind); only the first are searched")
        }, "\(query)")
    }
    for query in ["source:src1*", "id:rec1*"] { #expect(try folder.search(query).notices.isEmpty) }
  }

  @Test func `a title has more words that begin so than are searched`() throws {
    let folder = try TestFolder()
    let lines = (0...2_000).map { #"{"id":"r\#($0)","title":"tale\#($0)","text":"A ferry left."}"# }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
    let notices = try folder.search("title:tale*").notices
    #expect(notices.contains { $0.hasPrefix("title:tale* stands for more than 2000 words") })
  }
}
