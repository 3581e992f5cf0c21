import Testing

@testable import PassageSearch

struct ResultPageTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var sample = SampleText(seed: 31)
    var lines: [String] = []
    for number in 0..<40 {
      let text = number % 5 == 0 ? "Troops looted a museum near the river." : sample.sentence()
      let month = number / 8 + 1
      lines.append(
        #"{"id":"r\#(number)","document":"d\#(number / 8)","text":"\#(text)","#
          + #""source":"S\#(number / 8 % 3)","published":"2022-0\#(month)-1\#(number / 8)"}"#)
    }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
  }

  @Test(arguments: [
    "troops museum river", "\"near the river\" OR grain", "troops", "river -museum", "sol* grain",
  ])
  func `pages continue one another`(query: String) throws {
    for perDocument in [nil, 2] as [Int?] {
      let whole = try folder.search(query) {
        $0.limit = 40; $0.perDocument = perDocument
      }.hits
      for size in [1, 3, 7] {
        var pages: [String] = []
        for offset in stride(from: 0, to: whole.count, by: size) {
          let page = try folder.search(query) {
            $0.limit = size
            $0.offset = offset
            $0.perDocument = perDocument
          }
          #expect(page.hits.map(\.rank) == Array(offset + 1..<offset + 1 + page.hits.count))
          pages += page.hits.map(\.passage.id)
        }
        #expect(pages == whole.map(\.passage.id), "\(query)")
      }
    }
  }

  @Test func `deep pages continue one another too`() throws {
    let deep = try TestFolder()
    var sample = SampleText(seed: 32)
    for number in 0..<60 { try deep.write("n\(number).txt", sample.report(paragraphs: 8)) }
    try deep.index { $0.isTagged = false }
    let page = { (offset: Int, limit: Int) in
      try deep.search("museum river garrison") {
        $0.offset = offset
        $0.limit = limit
        $0.perDocument = nil
      }.hits.map(\.passage.id)
    }
    let whole = try page(0, 1_000)
    #expect(whole.count > 250)
    #expect(Set(whole).count == whole.count)
    var pages: [String] = []
    for offset in stride(from: 0, to: whole.count, by: 60) { pages += try page(offset, 60) }
    #expect(pages == whole)
  }

  @Test func `no passage comes twice`() throws {
    let ids = try folder.search("troops museum river") {
      $0.limit = 100; $0.perDocument = nil
    }
    .hits.map(\.passage.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `an offset beyond the end is an empty page with the same total`() throws {
    let page = try folder.search("museum") { $0.offset = 1_000 }
    #expect(page.hits.isEmpty)
    #expect(page.total > 0)
  }

  @Test func `a document gives at most so many passages`() throws {
    for most in [1, 2, 3] {
      let hits = try folder.search("troops museum river") {
        $0.limit = 40; $0.perDocument = most
      }
      .hits
      let counts = Dictionary(grouping: hits, by: \.passage.document).mapValues(\.count)
      #expect(counts.values.max() == most)
      #expect(counts.count == 5)
    }
  }

  @Test func `the total of a complete answer is exact and counts every match`() throws {
    for query in ["museum", "\"near the river\"", "troops museum", "museum -\"looted a museum\""] {
      let page = try folder.search(query) {
        $0.limit = 100
        $0.perDocument = nil
      }
      #expect(page.totalIsExact)
      #expect(page.total == page.hits.count, "\(query)")
    }
  }

  @Test func `a total asked to be exact is exact whatever the limit`() throws {
    for query in ["museum", "troops museum river", "grain OR soldiers", "\"near the river\""] {
      let all = try folder.search(query) {
        $0.limit = 100; $0.perDocument = nil
      }.total
      let page = try folder.search(query) {
        $0.limit = 1
        $0.countsExactly = true
      }
      #expect(page.totalIsExact, "\(query)")
      #expect(page.total == all, "\(query)")
    }
  }

  @Test func `a group is its best hit and the number it stands for`() throws {
    let documents = try folder.search("troops museum river") {
      $0.limit = 40
      $0.grouping = .document
    }.hits
    #expect(Set(documents.map(\.passage.document)).count == documents.count)
    #expect(documents.count == 5)
    let sources = try folder.search("troops museum river") {
      $0.limit = 40; $0.grouping = .source
    }
    #expect(sources.hits.count == 3)
    #expect(sources.hits.reduce(0) { $0 + $1.groupSize } == sources.total)
    let best = try folder.search("troops museum river") { $0.limit = 1 }.hits[0]
    #expect(sources.hits[0].passage.id == best.passage.id)
  }

  @Test func `a cluster says how many sources published it`() throws {
    let page = try folder.search("\"looted a museum\"") {
      $0.limit = 40; $0.grouping = .cluster
    }
    let best = try #require(page.hits.first)
    #expect(best.groupSize == 8)
    #expect(best.sources == 3)
    let text = try ResultRenderer(workingDirectory: "/").render(page, as: .text)
    #expect(text.contains("stands for 8 hits, published by 3 sources"))
    let documents = try folder.search("troops museum") { $0.grouping = .document }
    #expect(documents.hits.allSatisfy { $0.sources == 0 })
  }

  @Test func `texts that say the same are one cluster`() throws {
    let hits = try folder.search("\"looted a museum\"") {
      $0.limit = 40; $0.grouping = .cluster
    }
    .hits
    #expect(hits.count == 1)
    #expect(hits[0].groupSize == 8)
  }

  @Test func `newest and oldest are in date order, each the other's reverse`() throws {
    let dates = { (sort: SearchOptions.Sort) in
      try folder.search("troops museum river") {
        $0.limit = 40
        $0.perDocument = nil
        $0.sort = sort
      }.hits.compactMap(\.document.published)
    }
    let newest = try dates(.newest)
    #expect(newest.count > 10)
    #expect(newest == newest.sorted(by: >))
    #expect(try dates(.oldest) == newest.reversed())
  }

  @Test func `a search of fields alone comes newest first`() throws {
    let dates = try folder.search("source:s1") {
      $0.perDocument = nil; $0.limit = 40
    }
    .hits.compactMap(\.document.published)
    #expect(dates == dates.sorted(by: >))
  }

  @Test func `facets count every match`() throws {
    let page = try folder.search("troops museum river") {
      $0.limit = 1
      $0.facets = [.source, .month, .year, .document]
    }
    let all = try folder.search("troops museum river") {
      $0.limit = 100; $0.perDocument = nil
    }
    #expect(page.facets.map(\.name) == [.source, .month, .year, .document])
    for facet in page.facets {
      #expect(facet.values.reduce(0) { $0 + $1.count } == all.total)
      #expect(facet.values.map(\.count) == facet.values.map(\.count).sorted(by: >))
    }
    #expect(page.facets[2].values.map(\.value) == ["2022"])
    #expect(page.facets[1].values.allSatisfy { $0.value.hasPrefix("2022-0") })
    let documents = Dictionary(grouping: all.hits, by: \.passage.document).mapValues(\.count)
    #expect(page.facets[3].values.allSatisfy { documents[$0.value] == $0.count })
  }

  @Test func `facets of a phrase count the passages that have it`() throws {
    let page = try folder.search("\"looted a museum\"") {
      $0.limit = 0
      $0.countsExactly = true
      $0.facets = [.source]
    }
    #expect(page.total == 8)
    #expect(page.facets[0].values.reduce(0) { $0 + $1.count } == 8)
  }

  @Test func `asking for every passage finds every passage`() throws {
    let page = try folder.search(nil) {
      $0.limit = 100; $0.perDocument = nil
    }
    #expect(page.total == 40)
    #expect(page.hits.count == 40)
  }

  @Test func `a misspelt word is met with one of the index`() throws {
    let page = try folder.search("musseum")
    #expect(page.hits.isEmpty)
    #expect(page.suggestions == [Suggestion(word: "musseum", suggestion: "museum")])
    #expect(try folder.search("museum").suggestions.isEmpty)
  }
}
