import Testing

@testable import PassageSearch

struct EventPlacesTests {
  private static let beside = "its event beside a name"
  private static let inDocument = "its event in a document that answers"

  /// Reports of withdrawals, each a document or two records of one, among others about nothing.
  private static func folder(
    _ records: [(id: String, document: String?, text: String)]
  ) throws
    -> TestFolder
  {
    let folder = try TestFolder()
    var lines = records.map { record in
      let document = record.document.map { #""document":"\#($0)","# } ?? ""
      return #"{"id":"\#(record.id)",\#(document)"text":"\#(record.text)"}"#
    }
    lines += (0..<40).map { #"{"id":"o\#($0)","text":"Prices of bread rose \#($0) times."}"# }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index { $0.passages = .whole }
    return folder
  }

  private static func singles() throws -> TestFolder {
    try folder([
      ("named", nil, "The troops withdrew from Senaki after the shelling."),
      ("elsewhere", nil, "The troops withdrew from the valley after the shelling."),
      ("words", nil, "Senaki sells melons, and a bank announced the pullout of a loan there."),
      ("name", nil, "Senaki sells melons and plums to everybody who passes."),
    ])
  }

  private static func shares(_ page: ResultPage, _ label: String) -> [String: Double] {
    Dictionary(
      page.hits.compactMap { hit in
        hit.explanation.first { $0.label == label }.map { (hit.passage.record ?? "", $0.score) }
      }, uniquingKeysWith: +)
  }

  @Test func `in single records an event counts where a name of the query stands beside it`() throws
  {
    let page = try Self.singles().search("pullout of troops from Senaki") { $0.explains = true }
    #expect(page.hits.first?.passage.record == "named")
    #expect(Set(Self.shares(page, Self.beside).keys) == ["named"])
  }

  @Test func `a passage with every word is worth what an event is, as part of the whole`() throws {
    let page = try Self.singles().search("pullout Senaki announced") { $0.explains = true }
    let event = Self.shares(page, Self.beside)
    let whole = Self.shares(page, "what the query says as a whole")
    #expect(event["named"] != nil && whole["words"] == event["named"])
    #expect(page.hits.first?.passage.record == "words")
  }

  @Test func `the topic counts half where a name has to tell which event is meant`() throws {
    let folder = try Self.singles()
    let topic = { (query: String) -> Double? in
      try folder.search(query) { $0.explains = true }.hits
        .first { $0.passage.record == "elsewhere" }?
        .explanation.first { $0.label == "event:withdrawal" }?.score
    }
    let uncertain = try #require(try topic("troops pullout from Senaki"))
    let certain = try #require(try topic("troops pullout from senaki"))
    #expect(abs(2 * uncertain - certain) < 1e-4)
  }

  @Test func `in documents an event counts where the document answers nearly best`() throws {
    let folder = try Self.folder([
      ("a1", "a", "Senaki and its base are near the harbour of Poti."),
      ("a2", "a", "The garrison withdrew at night, and its troops crossed the river."),
      ("b1", "b", "A harbour festival drew crowds."),
      ("b2", "b", "The troops withdrew from the valley."),
    ])
    let page = try folder.search("troops leaving Senaki base in retreat") {
      $0.explains = true
      $0.perDocument = nil
    }
    #expect(Set(Self.shares(page, Self.inDocument).keys) == ["a2"])
    #expect(Self.shares(page, Self.beside).isEmpty)
  }

  @Test func `the parts add up to the score of every hit`() throws {
    for folder in [
      try Self.singles(),
      try Self.folder([("a1", "a", "Senaki fell."), ("a2", "a", "Troops withdrew.")]),
    ] {
      let hits = try folder.search("troops pullout from Senaki") { $0.explains = true }.hits
      #expect(!hits.isEmpty)
      for hit in hits {
        #expect(abs(hit.explanation.reduce(0) { $0 + $1.score } - hit.score) < 1e-9)
      }
      #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
    }
  }

  @Test func `without topics nothing is added`() throws {
    let page = try Self.singles().search("pullout of troops from Senaki") {
      $0.explains = true
      $0.usesTopics = false
    }
    #expect(!page.hits.isEmpty)
    #expect(Self.shares(page, Self.beside).isEmpty)
    #expect(page.hits.allSatisfy { !$0.explanation.contains { $0.label.hasPrefix("event:") } })
  }
}
