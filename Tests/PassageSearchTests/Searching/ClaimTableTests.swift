import EntityTagging
import EventTagging
import Testing

@testable import PassageSearch

/// Reports whose claims are set by hand.
struct ClaimTableTests {
  private let index: HandTaggedIndex

  init() throws {
    index = try HandTaggedIndex([
      .init(
        id: "asserted", text: "Kyiv said that Russian troops looted the museum in Kherson.",
        title: "The museum of Kherson", source: "Sample Wire", published: "2022-11-04",
        names: [
          ("Kyiv", .place, "geo:703448"), ("Russian", .nationality, "iso:RU"),
          ("Kherson", .place, "geo:706448"),
        ],
        events: [("looted", .looting, .actual)], claims: [("Kyiv", "said", .assert)]),
      .init(
        id: "village", text: "Residents said that soldiers looted the shop in Kherson.",
        published: "2022-11-05", names: [("Kherson", .place, "geo:706448")],
        events: [("looted", .looting, .actual)], claims: [("Residents", "said", .assert)]),
      .init(
        id: "denied", text: "The Kremlin denied that troops looted the museum in Kherson.",
        published: "2022-11-06",
        names: [("Kremlin", .organisation, "iso:RU"), ("Kherson", .place, "geo:706448")],
        events: [("looted", .looting, .denied)], claims: [("The Kremlin", "denied", .deny)]),
      .init(
        id: "again", text: "Russian officials denied that anybody looted the port of Kherson.",
        names: [("Russian", .nationality, "iso:RU"), ("Kherson", .place, "geo:706448")],
        events: [("looted", .looting, .denied)], claims: [("Russian officials", "denied", .deny)]),
      .init(
        id: "elsewhere", text: "The governor said that bandits looted the museum in Simferopol.",
        names: [("Simferopol", .place, "geo:693805")],
        events: [("looted", .looting, .actual)], claims: [("The governor", "said", .assert)]),
      .init(
        id: "other", text: "The mayor of Kherson demanded that the garrison surrender.",
        names: [("Kherson", .place, "geo:706448")],
        events: [("surrender", .surrender, .demanded)],
        claims: [("The mayor of Kherson", "demanded", .demand)]),
      .init(id: "silent", text: "The museum of Kherson was empty and troops looted it."),
    ])
  }

  private func table(
    _ query: String, _ change: (inout ClaimOptions) -> Void = { _ in }
  ) throws -> ClaimTable {
    var options = ClaimOptions()
    change(&options)
    return try SearchEngine(directory: index.directory).claims(query, claims: options)
  }

  private func speakers(_ table: ClaimTable) -> Set<String> {
    Set(table.subjects.flatMap(\.sides).flatMap(\.speakers).map(\.name))
  }

  @Test func `claims about one place stand together, apart from those about another`() throws {
    let table = try table("event:looting")
    let kherson = try #require(table.subjects.first { $0.place?.id == "geo:706448" })
    #expect(kherson.topic == .looting && kherson.claims == 4)
    let crimea = try #require(table.subjects.first { $0.place?.id == "geo:693805" })
    #expect(crimea.sides.flatMap(\.speakers).map(\.name) == ["The governor"])
    #expect(table.claims == 5)
  }

  @Test func `speakers of one country are one side, and the denial faces an assertion`() throws {
    let table = try table("event:looting")
    let kherson = try #require(table.subjects.first { $0.place?.id == "geo:706448" })
    let russia = try #require(kherson.sides.first { $0.side?.id == "iso:RU" })
    #expect(Set(russia.speakers.map(\.name)) == ["The Kremlin", "Russian officials"])
    #expect(kherson.sides.contains { $0.side?.id == "iso:UA" })
    let place = try #require(kherson.sides.firstIndex { $0.side?.id == "iso:RU" })
    #expect(place == 1)
    #expect(kherson.sides[0].affirms && kherson.sides[1].denies)
  }

  @Test func `a query that names a topic leaves claims about others out and counts them`() throws {
    let table = try table("looting mayor Kherson demanded")
    #expect(!speakers(table).contains("The mayor of Kherson"))
    #expect(table.otherTopics == 1)
    #expect(speakers(try self.table("Kherson")).contains("The mayor of Kherson"))
  }

  @Test(arguments: [
    ("Kremlin", 1), ("Russia", 2), ("residents", 1), ("officials", 1), ("Paris", 0),
  ])
  func `by narrows to a speaker or a country`(_ name: String, _ count: Int) throws {
    #expect(try table("event:looting") { $0.speaker = name }.claims == count)
  }

  @Test func `stances and topics narrow`() throws {
    #expect(try table("Kherson") { $0.stances = [.deny] }.claims == 2)
    #expect(try table("Kherson") { $0.stances = [.demand, .predict] }.claims == 1)
    #expect(speakers(try table("Kherson") { $0.topics = [.surrender] }) == ["The mayor of Kherson"])
  }

  @Test func `the limit is said to have cut the table`() throws {
    let table = try table("event:looting") { $0.limit = 2 }
    #expect(table.claims == 2 && table.isCut)
    #expect(try !self.table("event:looting").isCut)
  }

  @Test func `a claim carries its sentence, date and citation`() throws {
    let table = try table("event:looting") { $0.speaker = "Kyiv" }
    let claim = try #require(table.subjects.first?.sides.first?.speakers.first?.claims.first)
    #expect(claim.sentence == "Kyiv said that Russian troops looted the museum in Kherson.")
    #expect(claim.document.published == "2022-11-04" && claim.cue == "said")
    #expect(claim.passage.citation.sha256.count == 64)
  }

  @Test func `names of stances and topics that there are not are refused`() throws {
    #expect(try ClaimOptions.stances(named: "deny,assert") == [.deny, .assert])
    #expect(try ClaimOptions.topics(named: "") == [])
    let error = #expect(throws: ClaimOptionError.self) {
      try ClaimOptions.stances(named: "deny,doubt")
    }
    #expect(error?.description.contains("no stance “doubt”; there are: assert, deny") == true)
  }

  @Test func `text, Markdown, JSON and CSV name speaker, stance, sentence and hash`() throws {
    let table = try table("event:looting") { $0.speaker = "Kremlin" }
    let renderer = ResultRenderer(workingDirectory: "/nowhere")
    let hash = try #require(
      table.subjects.first?.sides.first?.speakers.first?.claims.first?.passage.citation.sha256)
    for format in ResultRenderer.ClaimFormat.allCases {
      let text = try renderer.render(table, as: format)
      #expect(text.contains("The Kremlin"), "\(format)")
      #expect(text.contains("den"), "\(format)")
      #expect(text.contains(hash), "\(format)")
      #expect(text.contains("2022-11-06"), "\(format)")
    }
    let text = try renderer.render(table, as: .text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.hasPrefix("looting · Kherson  1 claim\n"))
    let lines = try renderer.render(try self.table("event:looting"), as: .jsonl)
    #expect(lines.split(separator: "\n").count == 5)
  }
}
