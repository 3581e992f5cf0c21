import Testing

@testable import XapianStore

struct StoreReaderScoreTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  func alternative(_ term: String, _ weight: Double = 1) -> RankRequest.Alternative {
    RankRequest.Alternative(term, weight: weight)
  }

  func reader(_ texts: [String]) throws -> StoreReader {
    try StoreReader(paths: [folder.store(texts: texts)])
  }

  @Test func `passages get their scores in the order asked for, nothing scores 0`() throws {
    let request = RankRequest(
      groups: [[alternative("a", 2), alternative("b", 3)], [alternative("c", 0.5)]],
      match: .any, limit: 0)
    let scores = try reader(["a a b", "b c", "x", "c"]).score([1, 2, 3, 4, 9], by: request)
    #expect(scores.map(\.score) == [4, 3.5, 0, 0.5, 0])
    #expect(scores.map(\.groups) == [0b01, 0b11, 0, 0b10, 0])
    #expect(scores.allSatisfy { !$0.standsTogether })
  }

  @Test func `a term that counts for nothing is still told`() throws {
    var passage = PackedPassage()
    passage.addTerm("K", impact: 0)
    var builder = try StoreBuilder(path: folder["store"])
    try builder.add(passage)
    try builder.finish()
    let request = RankRequest(
      groups: [[alternative("none")], [alternative("K")]], match: .any, limit: 0)
    let score = try #require(
      try StoreReader(paths: [folder["store"]]).score([1], by: request).first)
    #expect(score.score == 0)
    #expect(!score.has(group: 0) && score.has(group: 1) && !score.has(group: 77))
  }

  @Test func `conditions of place are told and do not change the score`() throws {
    var request = RankRequest(groups: [[alternative("a")]], match: .any, limit: 0)
    request.together = [.init(places: [["a"], ["b"]], window: 2, isOrdered: true)]
    let scores = try reader(["a b", "b a", "c", "a x b"]).score([1, 2, 3, 4], by: request)
    #expect(scores.map(\.score) == [1, 1, 0, 1])
    #expect(scores.map(\.standsTogether) == [true, false, false, false])
  }

  @Test func `nothing is asked for nothing`() throws {
    let reader = try reader(["a"])
    let none = RankRequest(groups: [], match: .any, limit: 0)
    #expect(try reader.score([], by: none) == [])
    #expect(try reader.score([1], by: none).map(\.score) == [0])
  }

  @Test(arguments: [[2, 1], [1, 1], [0, 1]] as [[UInt32]])
  func `docids that do not ascend are refused`(docids: [UInt32]) throws {
    let reader = try reader(["a", "b"])
    let request = RankRequest(groups: [[alternative("a")]], match: .any, limit: 0)
    #expect(error { _ = try reader.score(docids, by: request) }?.code == .invalidArgument)
  }

  @Test func `filters and bad terms are refused`() throws {
    let reader = try reader(["a"])
    var required = RankRequest(groups: [[alternative("a")]], match: .any, limit: 0)
    required.required = [["a"]]
    var excluded = RankRequest(groups: [[alternative("a")]], match: .any, limit: 0)
    excluded.excluded = ["a"]
    let empty = RankRequest(groups: [[alternative("")]], match: .any, limit: 0)
    for request in [required, excluded, empty] {
      #expect(error { _ = try reader.score([1], by: request) }?.code == .invalidArgument)
    }
  }

  @Test(arguments: [
    RandomCollection.Shape(size: 900, stores: 1, vocabulary: 30, largestImpact: 127),
    RandomCollection.Shape(size: 500, stores: 3, vocabulary: 30, largestImpact: 400),
  ])
  func `scores are those of the matcher, to the last bit`(_ shape: RandomCollection.Shape) throws {
    var random = SeededRandom(seed: UInt64(shape.size))
    let paths = try RandomCollection(shape, random: &random).write(to: folder)
    let size = shape.size * shape.stores
    let uncached = try StoreReader(paths: paths)
    let cached = try StoreReader(paths: paths, cache: PostingCache(budget: 1 << 24))
    for _ in 0..<300 {
      var request = RankRequest.random(words: shape.vocabulary, random: &random)
      request = RankRequest(groups: request.groups, match: .any, limit: size)
      let expected = Dictionary(
        try uncached.search(request.plain).hits.map { ($0.docid, $0.score) },
        uniquingKeysWith: { first, _ in first })
      let docids = (1...UInt32(size)).filter { _ in random.chance(0.1) }
      for scores in try [uncached.score(docids, by: request), cached.score(docids, by: request)] {
        #expect(scores.map(\.score) == docids.map { expected[$0] ?? 0 })
        #expect(zip(docids, scores).allSatisfy { ($1.groups != 0) == (expected[$0] != nil) })
      }
    }
  }
}
