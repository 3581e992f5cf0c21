import Testing

@testable import XapianStore

struct StoreReaderSearchTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  func reader(_ texts: [String]) throws -> StoreReader {
    try StoreReader(paths: [folder.store(texts: texts)])
  }

  func term(_ word: String, _ weight: Double = 1) -> StoreQuery { .term(word, weight: weight) }

  @Test func `a score is the sum of weight times impact`() throws {
    let page = try reader(["a a a b", "b b", "a"]).search(
      StoreRequest(query: .any([term("a", 2), term("b", 0.5)]), limit: 10))
    #expect(page.hits.map(\.docid) == [1, 3, 2])
    #expect(page.hits.map(\.score) == [6.5, 2, 1])
    #expect(page.countIsExact)
    #expect(page.matchesEstimated == 3)
  }

  @Test func `ties go to the lower docid`() throws {
    let page = try reader(Array(repeating: "a", count: 30)).search(
      StoreRequest(query: term("a"), offset: 5, limit: 3))
    #expect(page.hits.map(\.docid) == [6, 7, 8])
  }

  @Test func `all, any, max and their empty forms`() throws {
    let reader = try reader(["a b", "a", "b", "c"])
    #expect(try reader.matches(.all([term("a"), term("b")])) == [1])
    #expect(try reader.matches(.any([term("a"), term("b")])) == [1, 2, 3])
    let best = try reader.search(
      StoreRequest(query: .max([term("a", 2), term("b", 3)]), limit: 9))
    #expect(best.hits.map(\.docid) == [1, 3, 2])
    #expect(best.hits.map(\.score) == [3, 3, 2])
    for empty in [StoreQuery.all([]), .any([]), .max([]), .nothing] {
      #expect(try reader.matches(empty) == [])
    }
  }

  @Test func `the best of several parts may be any kind of query`() throws {
    let reader = try reader(["a b c", "a", "b c", "c", "d"])
    func scores(_ parts: [StoreQuery]) throws -> [UInt32: Double] {
      let page = try reader.search(StoreRequest(query: .max(parts), limit: 9))
      return Dictionary(uniqueKeysWithValues: page.hits.map { ($0.docid, $0.score) })
    }
    let sum = StoreQuery.any([term("a"), term("b", 2)])
    #expect(try scores([sum, term("c", 2.5)]) == [1: 3, 2: 1, 3: 2.5, 4: 2.5])
    let both = StoreQuery.all([term("b", 2), term("c", 2)])
    #expect(try scores([term("a", 3), both]) == [1: 4, 2: 3, 3: 4])
    #expect(
      try scores([.max([term("a"), .max([term("c", 2)])]), .nothing]) == [1: 2, 2: 1, 3: 2, 4: 2])
    #expect(try scores([.everything, term("d", 7)]) == [1: 0, 2: 0, 3: 0, 4: 0, 5: 7])
    let phrase = StoreQuery.phrase([term("b", 1), term("c", 3)], window: 2)
    #expect(try scores([phrase, term("c", 2)]) == [1: 4, 3: 4, 4: 2])
  }

  @Test func `alternatives that end together do no harm`() throws {
    // libxapian's own maximum reads freed memory here.
    let texts = (0..<400).map { $0 % 3 == 0 ? "a b" : "b" } + ["a b"]
    let reader = try reader(texts)
    let query = StoreQuery.any([.max([term("a", 0.5), term("b", 0.25)]), term("a", 1)])
    let page = try reader.search(StoreRequest(query: query, limit: 10))
    #expect(page.hits.allSatisfy { $0.score == 1.5 } && page.hits.count == 10)
  }

  @Test func `a wildcard of very many terms scores the same`() throws {
    let texts = (0..<200).map { "x\($0) x\($0) x\(($0 + 1) % 200)" }
    let page = try reader(texts).search(
      StoreRequest(query: .wildcard(prefix: "x", weight: 1, limit: 500), limit: 300))
    #expect(page.hits.count == 200)
    #expect(page.hits.allSatisfy { $0.score == 2 })
  }

  @Test func `and-not, filter and and-maybe keep the first part's score`() throws {
    let reader = try reader(["a b", "a", "b"])
    #expect(try reader.matches(.andNot(term("a"), term("b"))) == [2])
    let filtered = try reader.search(
      StoreRequest(query: .filter(term("a"), by: term("b", 5)), limit: 9))
    #expect(filtered.hits == [StoreHit(docid: 1, score: 1)])
    let maybe = try reader.search(
      StoreRequest(query: .andMaybe(term("a"), term("b", 5)), limit: 9))
    #expect(maybe.hits.map(\.score) == [6, 1])
  }

  @Test func `scale multiplies scores`() throws {
    let page = try reader(["a b"]).search(
      StoreRequest(query: .scale(.any([term("a", 2), term("b")]), by: 3), limit: 9))
    #expect(page.hits.map(\.score) == [9])
  }

  @Test func `a weight of zero only filters`() throws {
    let page = try reader(["a b b", "a", "b"]).search(
      StoreRequest(query: .all([term("a", 0), term("b")]), limit: 9))
    #expect(page.hits == [StoreHit(docid: 1, score: 2)])
  }

  @Test(arguments: [-1, .nan, .infinity, 1e7]) func `a weight out of range is refused`(
    _ weight: Double
  ) throws {
    let reader = try reader(["a"])
    #expect(error { _ = try reader.matches(term("a", weight)) }?.code == .invalidArgument)
  }

  @Test func `the empty term is refused instead of matching everything`() throws {
    let reader = try reader(["a"])
    #expect(error { _ = try reader.matches(term("")) }?.code == .invalidArgument)
  }

  @Test func `a wildcard takes the best of its terms`() throws {
    let page = try reader(["loot", "looted looted looting", "lost"]).search(
      StoreRequest(query: .wildcard(prefix: "loo", weight: 2, limit: 10), limit: 9))
    #expect(page.hits.map(\.docid) == [2, 1])
    #expect(page.hits.map(\.score) == [4, 2])
  }

  @Test func `a wildcard needs a prefix and a limit`() throws {
    let reader = try reader(["a"])
    for query in [
      StoreQuery.wildcard(prefix: "", weight: 1, limit: 10),
      .wildcard(prefix: "a", weight: 1, limit: 0),
    ] {
      #expect(error { _ = try reader.matches(query) }?.code == .invalidArgument)
    }
  }

  @Test func `a value range includes its bounds and leaves out passages without value`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    for date in ["20221109", "20221111", "", "20221201"] {
      var packed = passage("a")
      if !date.isEmpty { packed.setValue(0, date) }
      try builder.add(packed)
    }
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    func range(_ from: String?, _ through: String?) throws -> [UInt32] {
      try reader.matches(
        .filter(term("a"), by: .valueRange(slot: 0, from: from, through: through)))
    }
    #expect(try range("20221109", "20221111") == [1, 2])
    #expect(try range("20221110", nil) == [2, 4])
    #expect(try range(nil, "20221130") == [1, 2])
    #expect(try range("20230101", "20200101") == [])
    #expect(try range(nil, nil) == [1, 2, 3, 4])
  }

  @Test func `hits can be sorted by a value, ties by score, then docid`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    for (text, value) in [("a", "2"), ("a a", "1"), ("a", "1"), ("a a", "2"), ("a", "")] {
      var packed = passage(text)
      packed.setValue(0, value)
      try builder.add(packed)
    }
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    var request = StoreRequest(query: term("a"), limit: 9)
    request.sort = .value(0, descending: false)
    #expect(try reader.search(request).hits.map(\.docid) == [5, 2, 3, 4, 1])
    request.sort = .value(0, descending: true)
    #expect(try reader.search(request).hits.map(\.docid) == [4, 1, 2, 3, 5])
  }

  @Test func `hits below the minimum score are left out`() throws {
    var request = StoreRequest(query: term("a"), limit: 9)
    request.minimumScore = 2
    #expect(try reader(["a", "a a", "a a a"]).search(request).hits.map(\.docid) == [3, 2])
  }

  @Test func `facets count every match, split into items`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    for number in 0..<100 {
      var packed = passage(number < 90 ? "a" : "b")
      packed.setValue(4, number % 3 == 0 ? "kherson\u{1F}kyiv" : "kyiv")
      packed.setValue(5, number % 2 == 0 ? "even" : "")
      try builder.add(packed)
    }
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    var request = StoreRequest(query: term("a"), limit: 1)
    request.facetSlots = [4, 5, 6]
    request.facetSeparator = "\u{1F}"
    let page = try reader.search(request)
    #expect(page.hits.count == 1)
    #expect(page.facets[4]?.map(\.value) == ["kyiv", "kherson"])
    #expect(page.facets[4]?.map(\.count) == [90, 30])
    #expect(page.facets[5]?.map(\.count) == [45])
    #expect(page.facets[6] == nil)
    #expect(page.matchesLowerBound == 90 && page.countIsExact)
    request.facetSeparator = nil
    #expect(try reader.search(request).facets[4]?.map(\.count) == [60, 30])
  }

  @Test func `counts can be had without hits`() throws {
    var request = StoreRequest(query: term("a"), limit: 0)
    request.checkAtLeast = 1000
    let page = try reader(Array(repeating: "a", count: 300)).search(request)
    #expect(page.hits.isEmpty)
    #expect(page.matchesEstimated == 300 && page.countIsExact)
  }
}
