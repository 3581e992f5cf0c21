import Testing

@testable import PassageSearch

struct HitGroupsTests {
  private static let wire =
    "Troops withdrew from the harbour town on Friday night and crossed the river by ferry before "
    + "dawn, residents said, leaving behind two burnt trucks and a store of shells."

  /// One report in many papers, slightly edited; another of the same event; and others.
  private static func collection() throws -> TestFolder {
    let folder = try TestFolder()
    let copies = (0..<15).map { number in
      let text =
        number % 3 == 0 ? wire.replacing("residents said", with: "witnesses said") : wire
      return record("w\(number)", "Paper \(number % 5)", text + " Page \(number).")
    }
    let own = record(
      "own", "Own Desk",
      "By Saturday the harbour town was empty of troops: the garrison had withdrawn over the river "
        + "at night, and ferries lay on the far bank.")
    let others = (0..<30).map {
      record("o\($0)", "Paper 1", "Prices of bread in the harbour rose \($0) times in a year.")
    }
    try folder.write("r.jsonl", (copies + [own] + others).joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
    return folder
  }

  private static func record(_ id: String, _ source: String, _ text: String) -> String {
    #"{"id":"\#(id)","source":"\#(source)","text":"\#(text)"}"#
  }

  @Test func `copies are folded across the whole result, not only on the page`() throws {
    let page = try Self.collection().search("troops harbour town river") {
      $0.grouping = .cluster
      $0.limit = 2
    }
    #expect(page.hits.count == 2)
    let wire = try #require(page.hits.first { $0.passage.text.contains("burnt trucks") })
    #expect(wire.groupSize == 15)
    #expect(wire.sources == 5)
    #expect(wire.documents == 15)
  }

  @Test func `different reports of one event stay apart`() throws {
    let page = try Self.collection().search("troops harbour town river") {
      $0.grouping = .cluster
      $0.limit = 2
    }
    let own = try #require(page.hits.first { $0.passage.document == "own" })
    #expect(own.groupSize == 1)
    #expect(own.documents == 1)
    #expect(
      page.notices == ["with copies counted once, these hits come from 2 independent sources"])
  }

  @Test func `the next page goes on after the groups of the first`() throws {
    let folder = try Self.collection()
    let all = try folder.search("troops harbour town river") {
      $0.grouping = .cluster
      $0.limit = 4
    }.hits
    let second = try folder.search("troops harbour town river") {
      $0.grouping = .cluster
      $0.limit = 2
      $0.offset = 2
    }.hits
    #expect(second.map(\.passage.id) == all.suffix(2).map(\.passage.id))
  }

  @Test func `a cluster's figures are in the JSON, other hits have none`() throws {
    let folder = try Self.collection()
    let renderer = ResultRenderer(workingDirectory: "/")
    let page = try folder.search("troops harbour town river") {
      $0.grouping = .cluster
      $0.limit = 1
    }
    let json = try renderer.render(page, as: .json)
    #expect(json.contains(#""cluster":{"#) || json.contains(#""cluster" : {"#))
    let plain = try folder.search("troops harbour town river")
    #expect(try !renderer.render(plain, as: .json).contains("cluster"))
  }
}
