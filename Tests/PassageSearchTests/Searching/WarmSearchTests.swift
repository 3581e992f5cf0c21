import Testing

@testable import PassageSearch

/// What an index that stays open does in other ways than a single search.
struct WarmSearchTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let people = ["Serhiy Khlan", "Vitali Kim", "Oleksii Reznikov"]
    let places = ["Kherson", "Kyiv", "Mariupol", "Warsaw", "Odesa"]
    let events = [
      "Troops withdrew from the town.", "Soldiers looted a museum.", "The garrison surrendered.",
      "They did not loot the shop, he said.", "A quiet day on the river.",
    ]
    let lines = (0..<120).map { number in
      let text =
        "\(people[number % 3]) spoke in \(places[number % 5]) and \(places[number / 7 % 5]). "
        + "\(events[number / 2 % 5]) \(events[number / 5 % 5])"
      return #"{"id":"r\#(number)","document":"d\#(number / 6)","text":"\#(text)","#
        + #""source":"S\#(number % 4)","published":"2022-0\#(number % 9 + 1)-1\#(number % 7)"}"#
    }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index { $0.passages = .whole }
  }

  @Test func `what is kept of words does not depend on what was searched before`() throws {
    let warm = try WarmSearch(directory: folder.directory)
    var manners: [SearchOptions] = []
    for match in SearchOptions.Match.allCases {
      for usesNames in [true, false] {
        var options = SearchOptions()
        options.match = match
        options.usesAliases = usesNames
        options.usesTopics = usesNames
        options.explains = usesNames
        manners.append(options)
      }
    }
    for query in ["Kyiv museum", "museum looted in Kyiv", "find reports about the Kyiv garrison"] {
      for options in manners + manners.reversed() {
        let kept = try warm.search(query, options: options)
        let fresh = try folder.search(query) { $0 = options }
        #expect(kept.hits.map(\.passage.id) == fresh.hits.map(\.passage.id))
        #expect(kept.hits.map(\.explanation) == fresh.hits.map(\.explanation))
        #expect(kept.expansions == fresh.expansions && kept.notices == fresh.notices)
      }
    }
  }

  @Test(arguments: [
    "troops museum", "river -museum", "+spoke loot", "\"looted a museum\"", "withd* NEAR/9 town",
    "quiet event:looting", "Kherson place:Kyiv",
  ])
  func `facets are the same in every order of hits and at every use`(_ query: String) throws {
    var options = SearchOptions()
    options.usesDocuments = false
    options.limit = 3
    options.facets = FacetName.allCases
    options.facetLimit = 1_000
    options.sort = .newest
    // Sorting by a value is left to libxapian, and so is counting there.
    let plain = try folder.search(query) { $0 = options }
    options.sort = .relevance
    let warm = try WarmSearch(directory: folder.directory, cache: HotPostings(megabytes: 4))
    var pages = [try folder.search(query) { $0 = options }]
    for _ in 0..<3 { pages.append(try warm.search(query, options: options)) }
    for page in pages {
      #expect(page.facets == plain.facets)
      #expect(page.total == plain.total && page.totalIsExact)
    }
    #expect(plain.facets.contains { !$0.values.isEmpty })
  }

  @Test(arguments: [nil, 1, 3] as [Int?])
  func `a ranking has the passages of the page`(_ perDocument: Int?) throws {
    let warm = try WarmSearch(directory: folder.directory, cache: HotPostings(megabytes: 4))
    for query in ["troops museum river", "Kherson", "garrison", "event:looting"] {
      for (offset, limit) in [(0, 10), (4, 3), (0, 0), (50, 80)] {
        var options = SearchOptions()
        options.perDocument = perDocument
        options.offset = offset
        options.limit = limit
        let page = try warm.search(query, options: options)
        let ranking = try warm.rank(query, options: options)
        #expect(try warm.ids(of: ranking) == page.hits.map(\.passage.id), "\(query) \(offset)")
      }
    }
  }

  @Test func `a ranking without documents has the passages of the page too`() throws {
    let warm = try WarmSearch(directory: folder.directory)
    for query in [
      "museum looted in Kyiv", "garrison surrendered", "Kherson troops withdrew",
      "museum in March 2022", "denies looting the museum", "Khlan looted Kherson",
    ] {
      var options = SearchOptions()
      options.perDocument = nil
      options.usesDocuments = false
      let page = try warm.search(query, options: options)
      let ranking = try warm.rank(query, options: options)
      #expect(try warm.ids(of: ranking) == page.hits.map(\.passage.id), "\(query)")
    }
  }
}
