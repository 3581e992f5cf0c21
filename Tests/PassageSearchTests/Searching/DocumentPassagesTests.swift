import Testing

@testable import PassageSearch

struct DocumentPassagesTests {
  /// Two documents of several records, each record one passage, and others that are about nothing.
  private static func collection(_ others: Int = 40) throws -> TestFolder {
    let folder = try TestFolder()
    var lines = [
      #"{"id":"a1","document":"a","text":"Troops left the harbour at night."}"#,
      #"{"id":"a2","document":"a","text":"Nobody fired a shot."}"#,
      #"{"id":"a3","document":"a","text":"Ferries sailed until dawn."}"#,
      #"{"id":"b1","document":"b","text":"A harbour festival drew crowds."}"#,
      #"{"id":"b2","document":"b","text":"Bands played."}"#,
    ]
    lines += (0..<others).map {
      #"{"id":"o\#($0)","document":"p\#($0 / 2)","text":"Prices of bread rose \#($0) times."}"#
    }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
    return folder
  }

  private func records(_ page: ResultPage) -> [String] { page.hits.compactMap(\.passage.record) }

  @Test func `passages of a document that answers the query come with it`() throws {
    let page = try Self.collection().search("troops left harbour") { $0.perDocument = nil }
    #expect(Array(records(page).prefix(3)) == ["a1", "a2", "a3"])
    #expect(page.total == page.hits.count)
    #expect(page.totalIsExact)
    #expect(page.hits[2].highlights.isEmpty)
  }

  @Test func `documents that are far from the best bring none`() throws {
    let page = try Self.collection().search("troops left harbour")
    #expect(records(page).contains("b1"))
    #expect(!records(page).contains("b2"))
  }

  @Test(arguments: [
    "harbour", "+troops left harbour", "troops left harbour -festival", "\"left the harbour\"",
    "troops left harbour lang:en", "troops NEAR/3 harbour", "troops AND harbour",
  ])
  func `only passages that match come where the query asks for more than any word`(
    query: String
  ) throws {
    let found = records(try Self.collection().search(query))
    #expect(!found.isEmpty)
    #expect(!found.contains("a2") && !found.contains("a3"))
  }

  @Test func `all words asked for means all words`() throws {
    let found = records(try Self.collection().search("troops harbour") { $0.match = .all })
    #expect(found == ["a1"])
  }

  @Test func `plain search brings none`() throws {
    let found = records(
      try Self.collection().search("troops left harbour") { $0.usesDocuments = false })
    #expect(found == ["a1", "b1"])
  }

  @Test func `documents of one passage are ranked as without documents`() throws {
    let folder = try TestFolder()
    var sample = SampleText(seed: 91)
    for number in 0..<50 { try folder.write("n\(number).txt", sample.sentence()) }
    try folder.index { $0.isTagged = false }
    for query in ["troops river bridge", "museum looted night", "denied statement"] {
      let own = try folder.search(query) { $0.limit = 50 }
      let plain = try folder.search(query) {
        $0.limit = 50; $0.usesDocuments = false
      }
      #expect(own.hits.map(\.passage.id) == plain.hits.map(\.passage.id))
      #expect(own.total == plain.total)
    }
  }

  @Test func `every passage comes once, best first, and its parts add up`() throws {
    let folder = try TestFolder()
    var sample = SampleText(seed: 92)
    for number in 0..<70 { try folder.write("n\(number).txt", sample.report(paragraphs: 9)) }
    try folder.index { $0.isTagged = false }
    for query in ["garrison museum", "troops bridge paintings", "river night shelling grain"] {
      let page = try folder.search(query) {
        $0.limit = 1_000
        $0.perDocument = nil
        $0.explains = true
      }
      #expect(page.hits.count > CandidateStream.window)
      #expect(Set(page.hits.map(\.passage.id)).count == page.hits.count)
      #expect(page.total == page.hits.count)
      for hit in page.hits {
        let sum = hit.explanation.reduce(0) { $0 + $1.score }
        #expect(abs(sum - hit.score) < 1e-9)
      }
    }
  }

  @Test func `a document does not bury the passage that has every word`() throws {
    let folder = try TestFolder()
    var lines = (0..<6).map {
      #"{"id":"l\#($0)","document":"long","text":"Ferry, garrison and museum, part \#($0)."}"#
    }
    lines.append(#"{"id":"bells","document":"long","text":"Bells rang over garrison and museum."}"#)
    lines.append(
      #"{"id":"one","document":"short","text":"A ferry took the garrison past the museum to the "#
        + #"sound of bells, and then much else happened that has nothing to do with any of it."}"#)
    lines += (0..<60).map {
      #"{"id":"o\#($0)","document":"p\#($0 / 4)","text":"Prices of bread rose \#($0) times."}"#
    }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
    let page = try folder.search("ferry garrison museum bells") { $0.explains = true }
    let hit = try #require(page.hits.first { $0.passage.record == "one" })
    #expect(hit.explanation.contains { $0.label == "what the query says as a whole" })
    #expect(
      page.hits.allSatisfy { hit in
        hit.passage.record == "one"
          || !hit.explanation.contains { $0.label == "what the query says as a whole" }
      })
  }
}
