import Testing

@testable import XapianStore

/// The fast way to rank against the plain one and against counting by hand: same passages, same
/// scores to the last bit, over random collections and queries.
struct RankOracleTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    (RandomCollection.Shape(size: 300, stores: 1, vocabulary: 40, largestImpact: 127), 3500),
    (RandomCollection.Shape(size: 6000, stores: 1, vocabulary: 30, largestImpact: 127), 3000),
    (RandomCollection.Shape(size: 2100, stores: 3, vocabulary: 30, largestImpact: 6), 2500),
    (RandomCollection.Shape(size: 4500, stores: 1, vocabulary: 20, largestImpact: 400), 1500),
  ])
  func `every way gives the same hits and scores`(
    _ shape: RandomCollection.Shape, _ queries: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(shape.size))
    let collection = RandomCollection(shape, random: &random)
    let paths = try collection.write(to: folder)
    let plain = try StoreReader(paths: paths)
    // Without a cache, with one that holds everything, with one that must drop lists all the time.
    let uncached = try StoreReader(paths: paths)
    let cached = try StoreReader(paths: paths, cache: PostingCache(budget: 1 << 24))
    let cramped = try StoreReader(paths: paths, cache: PostingCache(budget: 20_000))
    for number in 0..<queries {
      let request = RankRequest.random(words: shape.vocabulary, random: &random)
      let expected = try plain.search(request.plain)
      let pages = try [uncached.rank(request), cached.rank(request), cramped.rank(request)]
      for (way, page) in pages.enumerated() {
        guard page.hits == expected.hits else {
          Issue.record("query \(number), way \(way): \(request)")
          return
        }
        #expect(page.matchesLowerBound <= expected.matchesUpperBound)
        #expect(page.matchesUpperBound >= expected.matchesLowerBound)
        #expect(page.matchesLowerBound <= page.matchesEstimated)
        #expect(page.matchesEstimated <= page.matchesUpperBound)
        #expect(page.hits.count <= page.matchesLowerBound)
      }
      // By hand is slow: every fortieth.
      guard number % 40 == 0 else { continue }
      #expect(expected.hits == collection.hits(of: request), "query \(number): \(request)")
    }
  }
}
