import Testing

@testable import XapianStore

/// Facets and counts of the ranking loop against those of libxapian's matcher.
struct FacetOracleTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    (RandomCollection.Shape(size: 700, stores: 1, vocabulary: 40, largestImpact: 127), 5, 600),
    (RandomCollection.Shape(size: 3000, stores: 1, vocabulary: 30, largestImpact: 9), 90_000, 400),
    (RandomCollection.Shape(size: 400, stores: 3, vocabulary: 20, largestImpact: 300), 50, 600),
  ])
  func `every way counts the same values of all matches`(
    _ shape: RandomCollection.Shape, _ values: Int, _ queries: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(shape.size + values))
    let collection = RandomCollection(shape, random: &random)
    let paths = try collection.write(to: folder) { passage in
      for slot in [UInt32(3), 6] where random.chance(0.9) {
        let items = (0..<random.count(3)).map { _ in
          String(random.count(random.chance(0.5) ? 3 : values))
        }
        passage.setValue(slot, items.joined(separator: "|"))
      }
    }
    let plain = try StoreReader(paths: paths)
    let cached = try StoreReader(paths: paths, cache: PostingCache(budget: 1 << 24))
    let cramped = try StoreReader(paths: paths, cache: PostingCache(budget: 30_000))
    for number in 0..<queries {
      var request = RankRequest.random(words: shape.vocabulary, random: &random)
      request.minimumScore = 0
      request.countsAll = random.chance(0.5)
      let separator: Character? = random.chance(0.5) ? "|" : nil
      request.facets = (random.chance(0.8) ? [6, 3] : [UInt32(random.count(8))]).map {
        RankRequest.Facet(slot: $0, separator: separator)
      }
      let expected = try plain.search(request.plain)
      let pages = try [plain.rank(request), cached.rank(request), cramped.rank(request)]
      for (way, page) in pages.enumerated() where page != expected {
        Issue.record("query \(number), way \(way): \(request)")
        return
      }
    }
  }

  @Test func `counts alone are exact`() throws {
    let path = try folder.store(texts: (0..<5000).map { "a\($0 % 2) b\($0 % 3) c" })
    let reader = try StoreReader(paths: [path], cache: PostingCache(budget: 1 << 22))
    for limit in [0, 1, 10] {
      var request = RankRequest(
        groups: [[.init("a0", weight: 1)], [.init("b0", weight: 2)]], match: .any, limit: limit)
      request.countsAll = true
      let page = try reader.rank(request)
      #expect(page.countIsExact && page.matchesEstimated == 3333)
      #expect(page.hits.count == limit)
    }
  }

  @Test func `a cache keeps the columns of a store's states apart`() throws {
    let path = folder["store"]
    try StoreReference.write([], to: path)
    var request = RankRequest(groups: [[.init("a", weight: 1)]], match: .any, limit: 1)
    request.facets = [.init(slot: 4)]
    let cache = try PostingCache(budget: 1 << 20)
    for round in 1...4 {
      var added = PackedPassage()
      added.addTerm("a", impact: 1)
      added.setValue(4, "x")
      try StoreReference.write([added], to: path)
      let reader = try StoreReader(paths: [path], cache: cache)
      for _ in 0..<3 {
        let page = try reader.rank(request)
        #expect(page.facets[4] == [StorePage.FacetCount(value: "x", count: round)])
      }
    }
  }

  @Test func `a minimum score is refused with counts`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["a"])])
    var request = RankRequest(groups: [[.init("a", weight: 1)]], match: .any, limit: 1)
    request.minimumScore = 1
    request.countsAll = true
    #expect(error { _ = try reader.rank(request) }?.code == .invalidArgument)
  }
}
