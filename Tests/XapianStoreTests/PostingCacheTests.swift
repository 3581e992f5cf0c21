import Testing

@testable import XapianStore

private func request(_ term: String) -> RankRequest {
  RankRequest(groups: [[RankRequest.Alternative(term, weight: 1)]], match: .any, limit: 3)
}

struct PostingCacheTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `a long list is kept from its second use on`() throws {
    let path = try folder.store(texts: Array(repeating: "a", count: 2000))
    let cache = try PostingCache(budget: 1 << 20)
    let reader = try StoreReader(paths: [path], cache: cache)
    _ = try reader.rank(request("a"))
    #expect(cache.size < 2000)
    _ = try reader.rank(request("a"))
    #expect(cache.size > 5 * 2000)
  }

  @Test func `the budget holds`() throws {
    let texts = (0..<3000).map { "a\($0 % 40) b\($0 % 50) c\($0 % 60)" }
    let path = try folder.store(texts: texts)
    let cache = try PostingCache(budget: 30_000)
    let reader = try StoreReader(paths: [path], cache: cache)
    for round in 0..<3 {
      for word in 0..<60 {
        for letter in ["a", "b", "c"] {
          let hits = try reader.rank(request("\(letter)\(word)")).hits
          #expect(hits.count == (letter == "a" && word > 39 || letter == "b" && word > 49 ? 0 : 3))
          #expect(cache.size <= 30_000, "in round \(round)")
        }
      }
    }
  }

  @Test func `readers on several threads share a cache`() async throws {
    let path = try folder.store(texts: (0..<4000).map { "a b\($0 % 7) c\($0 % 3)" })
    let cache = try PostingCache(budget: 100_000)
    let expected = try StoreReader(paths: [path]).rank(request("a")).hits
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<4 {
        group.addTask {
          let reader = try StoreReader(paths: [path], cache: cache)
          for round in 0..<100 {
            _ = try reader.rank(request("b\((round + task) % 7)"))
            _ = try reader.rank(request("c\(round % 3)"))
            guard try reader.rank(request("a")).hits == expected else { return false }
          }
          return true
        }
      }
      for try await same in group { #expect(same) }
    }
    // The folder goes when it is last used, which must not be before the readers.
    withExtendedLifetime(folder) {}
  }

  @Test func `a cache without room keeps nothing and does no harm`() throws {
    let cache = try PostingCache(budget: 0)
    let path = try folder.store(texts: ["a", "a b"])
    let reader = try StoreReader(paths: [path], cache: cache)
    for _ in 0..<3 { #expect(try reader.rank(request("a")).hits.count == 2) }
    #expect(cache.size == 0)
  }
}
