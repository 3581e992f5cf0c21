import Testing

@testable import PassageSearch

struct BatchRankingTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var sample = SampleText(seed: 71)
    let lines = (0..<60).map {
      #"{"id":"r\#($0)","document":"d\#($0 / 3)","text":"\#(sample.sentence())"}"#
    }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.write("s.jsonl", #"{"id":"alone","text":"Troops crossed the river."}"#)
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
  }

  @Test func `passages come as a search ranks them, ties by id`() throws {
    let ranked = try BatchRanking(directory: folder.directory).passages("troops river", depth: 100)
    let searched = try folder.search("troops river") {
      $0.limit = 100; $0.perDocument = nil
    }.hits
    #expect(ranked.map(\.score) == searched.map(\.score))
    #expect(Set(ranked.map(\.passage)) == Set(searched.map(\.passage.id)))
    for (one, next) in zip(ranked, ranked.dropFirst()) {
      #expect((next.score, one.passage) < (one.score, next.passage))
    }
  }

  @Test func `a document stands once, with its best passage's score`() throws {
    let ranking = try BatchRanking(directory: folder.directory)
    let documents = try ranking.documents("troops river", depth: 100)
    #expect(Set(documents.map(\.document)).count == documents.count)
    let passages = try ranking.passages("troops river", depth: 100)
    for document in documents {
      let best = passages.filter { $0.document == document.document }.map(\.score).max()
      #expect(best == document.score)
    }
    #expect(documents.contains { $0.document == "alone" })
  }

  @Test func `the depth limits the list`() throws {
    let ranking = try BatchRanking(directory: folder.directory)
    #expect(try ranking.passages("troops", depth: 5).count == 5)
    #expect(try ranking.documents("troops", depth: 5).count == 5)
  }

  @Test func `a topic that is no query is searched as words`() throws {
    let ranking = try BatchRanking(directory: folder.directory)
    for topic in ["troops AND (", "\"river", "what: happened?", "evnt:looting river", "-", "*"] {
      _ = try ranking.passages(topic, depth: 10)
    }
    #expect(try !ranking.passages("troops AND (river", depth: 10).isEmpty)
  }

  @Test func `words of a topic that look like operators exclude and require nothing`() throws {
    let ranking = try BatchRanking(directory: folder.directory)
    let plain = try ranking.passages("troops river", depth: 100)
    for topic in ["troops -river", "troops AND river", "troops NOT river", "\"troops river\""] {
      #expect(
        Set(try ranking.passages(topic, depth: 100).map(\.passage))
          == Set(plain.map(\.passage)))
    }
  }

  @Test func `a topic with a field is a query`() throws {
    let ranking = try BatchRanking(directory: folder.directory)
    let query = "troops NOT river lang:en"
    let searched = try folder.search(query) {
      $0.limit = 100; $0.perDocument = nil
    }
    #expect(
      Set(try ranking.passages(query, depth: 100).map(\.passage))
        == Set(searched.hits.map(\.passage.id)))
    #expect(!searched.hits.isEmpty)
  }

  @Test func `a record names its passage only where records are not cut`() throws {
    let whole = try BatchRanking(directory: folder.directory).passages("troops", depth: 100)
    #expect(!whole.isEmpty && whole.allSatisfy { $0.record != nil })
    let cut = try TestFolder()
    var sample = SampleText(seed: 72)
    let text = sample.report().replacing("\n", with: "\\n")
    try cut.write("r.jsonl", #"{"id":"r","text":"\#(text)"}"#)
    try cut.index { $0.isTagged = false }
    let ranked = try BatchRanking(directory: cut.directory).passages("troops river", depth: 100)
    #expect(ranked.count == 3)
    #expect(ranked.allSatisfy { $0.record == nil })
    let trec = try ResultRenderer(workingDirectory: "/")
      .render(try cut.search("troops river") { $0.perDocument = nil }, as: .trec)
    #expect(Set(trec.split(separator: "\n").map { $0.split(separator: " ")[2] }).count == 3)
  }
}
