import Testing

@testable import PassageSearch

struct IndependentSourcesTests {
  private static let wire =
    "Russian troops withdrew from Kherson on Friday night and crossed the river by ferry before "
    + "dawn, residents said, leaving behind two burnt trucks and a store of shells."
  private static let own =
    "By Saturday nothing moved on the quays: the garrison had retreated from Kherson in the dark, "
    + "an old fisherman told our reporter, and its boats lay on the far bank."

  private static func record(
    _ id: String, _ source: String?, _ text: String, _ date: String = "2022-11-11"
  ) -> String {
    let source = source.map { #""source":"\#($0)","# } ?? ""
    return #"{"id":"\#(id)",\#(source)"published":"\#(date)","text":"\#(text)"}"#
  }

  private static func hits(
    _ records: [String], grouping: SearchOptions.Grouping? = .cluster
  ) throws -> [SearchHit] {
    let folder = try TestFolder()
    try folder.write("r.jsonl", records.joined(separator: "\n"))
    try folder.index { $0.passages = .whole }
    return try folder.search("withdrawal from Kherson") { $0.grouping = grouping }.hits
  }

  @Test func `papers that print one report are one source`() throws {
    let copies = (0..<4).map { Self.record("w\($0)", "Paper \($0)", Self.wire, "2022-11-1\($0)") }
    let hit = try #require(try Self.hits(copies).first)
    #expect(hit.sources == 4)
    #expect(hit.independentSources == 1)
  }

  @Test func `a source that tells it in words of its own counts, for every hit`() throws {
    let copies = (0..<4).map { Self.record("w\($0)", "Paper \($0)", Self.wire, "2022-11-1\($0)") }
    let hits = try Self.hits(copies + [Self.record("own", "Own Desk", Self.own)])
    #expect(hits.map(\.independentSources) == [2, 2])
  }

  @Test func `one paper with two reports is one source`() throws {
    let hits = try Self.hits([
      Self.record("a", "Paper", Self.wire), Self.record("b", "Paper", Self.own),
    ])
    #expect(hits.map(\.independentSources) == [1, 1])
  }

  @Test func `reports of another month are of another event`() throws {
    let hits = try Self.hits([
      Self.record("a", "Paper", Self.wire), Self.record("b", "Own Desk", Self.own, "2022-12-24"),
    ])
    #expect(hits.map(\.independentSources) == [1, 1])
  }

  @Test func `a passage without an event or a source says nothing`() throws {
    let hits = try Self.hits([
      Self.record("a", nil, Self.wire),
      Self.record(
        "b", "Paper", "Kherson sells melons again, and the withdrawal of old notes is over."),
    ])
    #expect(hits.count == 2)
    #expect(hits.allSatisfy { $0.independentSources == nil })
  }

  @Test func `without grouping nothing is counted`() throws {
    let hits = try Self.hits([Self.record("a", "Paper", Self.wire)], grouping: nil)
    #expect(hits.map(\.independentSources) == [nil])
  }

  @Test func `the figure is in JSON and in text`() throws {
    let folder = try TestFolder()
    let records = [Self.record("a", "Paper", Self.wire), Self.record("b", "Own Desk", Self.own)]
    try folder.write("r.jsonl", records.joined(separator: "\n"))
    try folder.index { $0.passages = .whole }
    let page = try folder.search("withdrawal from Kherson") { $0.grouping = .cluster }
    let renderer = ResultRenderer(workingDirectory: "/")
    #expect(try renderer.render(page, as: .jsonl).contains(#""independentSources":2"#))
    #expect(try renderer.render(page, as: .text).contains("2 independent sources tell it"))
  }
}
