import Testing

@testable import XapianStore

struct StoreReaderRankTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  func alternative(_ term: String, _ weight: Double = 1) -> RankRequest.Alternative {
    RankRequest.Alternative(term, weight: weight)
  }

  func reader(_ texts: [String]) throws -> StoreReader {
    try StoreReader(paths: [folder.store(texts: texts)])
  }

  @Test func `a group scores its best alternative, a passage the sum over groups`() throws {
    let page = try reader(["a a b", "b c", "c"]).rank(
      RankRequest(
        groups: [[alternative("a", 2), alternative("b", 3)], [alternative("c", 0.5)]],
        match: .any, limit: 9))
    #expect(page.hits.map(\.docid) == [1, 2, 3])
    #expect(page.hits.map(\.score) == [4, 3.5, 0.5])
    #expect(page.countIsExact && page.matchesEstimated == 3)
  }

  @Test func `the terms of an alternative add up, and one of them is enough`() throws {
    let sum = RankRequest.Alternative(sumOf: [
      RankRequest.Term("a", weight: 1), RankRequest.Term("b", weight: 2),
    ])
    let page = try reader(["a b", "b", "a c", "c"]).rank(
      RankRequest(groups: [[sum, alternative("c", 2.5)]], match: .any, limit: 9))
    #expect(page.hits.map(\.docid) == [1, 3, 4, 2])
    #expect(page.hits.map(\.score) == [3, 2.5, 2.5, 2])
  }

  @Test func `all groups, required and excluded terms restrict the hits`() throws {
    let reader = try reader(["a b x", "a b y", "a x", "a b x z"])
    var request = RankRequest(
      groups: [[alternative("a")], [alternative("b")]], match: .all, limit: 9)
    #expect(try reader.rank(request).hits.map(\.docid) == [1, 2, 4])
    request.required = [["x", "nowhere"]]
    #expect(try reader.rank(request).hits.map(\.docid) == [1, 4])
    request.excluded = ["z", "nowhere"]
    #expect(try reader.rank(request).hits.map(\.docid) == [1])
    request.match = .any
    #expect(try reader.rank(request).hits.map(\.docid) == [1, 3])
    request.required = [["nowhere"]]
    #expect(try reader.rank(request).hits == [])
  }

  @Test func `a filter may have very many terms`() throws {
    let path = try folder.store(texts: (0..<3000).map { "a f\($0 % 600)" })
    for cache in [nil, try PostingCache(budget: 1 << 22)] {
      let reader = try StoreReader(paths: [path], cache: cache)
      for match in [RankRequest.Match.any, .all, .any] {
        var request = RankRequest(groups: [[alternative("a")]], match: match, limit: 3000)
        request.required = [(0..<400).map { "f\($0)" }]
        #expect(try reader.rank(request).hits.count == 2000)
        request.excluded = (100..<500).map { "f\($0)" }
        #expect(try reader.rank(request).hits.count == 500)
        request.groups.append([alternative("f7")])
        request.match = .any
        #expect(try reader.rank(request).hits.prefix(2).map(\.docid) == [8, 608])
      }
    }
  }

  @Test func `a query may have very many groups`() throws {
    let path = try folder.store(texts: (0..<3000).map { "w\($0 % 300) w\($0 % 7)" })
    let reader = try StoreReader(paths: [path], cache: PostingCache(budget: 1 << 22))
    let groups = (0..<300).map { [alternative("w\($0)", Double($0))] }
    let request = RankRequest(groups: groups, match: .any, limit: 20)
    for _ in 0..<3 {
      #expect(try reader.rank(request).hits == reader.search(request.plain).hits)
    }
  }

  @Test func `empty requests have no hits`() throws {
    let reader = try reader(["a"])
    for match in [RankRequest.Match.any, .all] {
      #expect(try reader.rank(RankRequest(groups: [], match: match, limit: 9)).hits == [])
      #expect(try reader.rank(RankRequest(groups: [[]], match: match, limit: 9)).hits == [])
    }
    let none = RankRequest(groups: [[alternative("a")]], match: .any, limit: 0)
    let page = try reader.rank(none)
    #expect(page.hits == [] && page.matchesUpperBound == 1)
  }

  @Test func `bad terms and weights are refused`() throws {
    let reader = try reader(["a"])
    for bad in [alternative(""), alternative("a", -1), alternative("a", .nan)] {
      let request = RankRequest(groups: [[bad]], match: .any, limit: 9)
      #expect(error { _ = try reader.rank(request) }?.code == .invalidArgument)
    }
    var request = RankRequest(groups: [[alternative("a")]], match: .any, limit: 9)
    request.required = [["a"]]
    let bytes = request.packedTerms
    for length in 0..<bytes.count {
      let cut = error { _ = try reader.rank(packed: Array(bytes[..<length]), request) }
      #expect(cut?.code == .invalidArgument)
    }
  }

  @Test func `a cache keeps the states of a store apart`() throws {
    let path = folder["store"]
    try StoreReference.write([passage("a"), passage("a a")], to: path)
    let cache = try PostingCache(budget: 1 << 20)
    let reader = try StoreReader(paths: [path], cache: cache)
    let request = RankRequest(groups: [[alternative("a")]], match: .any, limit: 9)
    for _ in 0..<3 { #expect(try reader.rank(request).hits.map(\.docid) == [2, 1]) }
    try StoreReference.write([passage("a a a")], to: path)
    #expect(try reader.rank(request).hits.map(\.docid) == [2, 1])
    let later = try StoreReader(paths: [path], cache: cache)
    for _ in 0..<3 { #expect(try later.rank(request).hits.map(\.docid) == [3, 2, 1]) }
    #expect(cache.size > 0)
  }
}
