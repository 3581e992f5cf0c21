import Testing

@testable import PassageSearch

struct HighlighterTests {
  private func marked(_ text: String, _ query: String) throws -> [String] {
    let folder = try TestFolder()
    try folder.write("a.txt", text)
    try folder.index { $0.isTagged = false }
    let hits = try folder.search(query).hits
    return hits.flatMap { hit in
      hit.highlights.map { String(decoding: Array(hit.passage.text.utf8)[$0], as: UTF8.self) }
    }
  }

  @Test func `words are marked in every form that the search takes for them`() throws {
    #expect(
      try marked("They loot; he looted. Looting went on.", "looting")
        == ["loot", "looted", "Looting"])
  }

  @Test func `stop words are not marked`() throws {
    #expect(try marked("The museum of the town.", "the museum of") == ["museum"])
  }

  @Test func `a phrase is marked as a whole and only where it stands`() throws {
    #expect(
      try marked("They laid down their arms. Arms were laid down.", "\"laid down their arms\"")
        == ["laid down their arms"])
  }

  @Test func `wildcards mark whole words`() throws {
    #expect(try marked("Looters robbed loot.", "loot*") == ["Looters", "loot"])
  }

  @Test func `text outside ASCII is sliced where its words are`() throws {
    #expect(try marked("Ці війська — залишили місто Херсон.", "Херсон") == ["Херсон"])
    #expect(try marked("Café – naïve 👩‍👩‍👧 museum.", "museum cafe") == ["Café", "museum"])
  }

  @Test func `highlights are in order, apart, and inside the text`() throws {
    let folder = try TestFolder()
    var sample = SampleText(seed: 41)
    for number in 0..<30 { try folder.write("n\(number).txt", sample.paragraph()) }
    try folder.index { $0.isTagged = false }
    for _ in 0..<100 {
      let query = sample.query()
      for hit in try folder.search(query).hits {
        let length = hit.passage.text.utf8.count
        var last = -1
        for range in hit.highlights {
          #expect(range.lowerBound > last && range.upperBound <= length && !range.isEmpty)
          last = range.upperBound
        }
        #expect(!hit.highlights.isEmpty, "\(query)")
      }
    }
  }

  @Test func `names and events that a filter asks for are marked`() throws {
    let index = try HandTaggedIndex([
      .init(
        id: "a", text: "Troops withdrew from Kherson.",
        names: [("Kherson", .place, "geo:706448")], events: [("withdrew", .withdrawal, .actual)])
    ])
    let marked = { (query: String) in
      try index.folder.search(query).hits.flatMap { hit in
        hit.highlights.map { String(decoding: Array(hit.passage.text.utf8)[$0], as: UTF8.self) }
      }
    }
    #expect(try marked("entity:geo:706448") == ["Kherson"])
    #expect(try marked("event:withdrawal") == ["withdrew"])
    #expect(try marked("event:withdrawal mood:actual") == ["withdrew"])
  }
}
