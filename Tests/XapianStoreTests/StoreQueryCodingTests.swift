import Testing

@testable import XapianStore

struct StoreQueryCodingTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  let sample = StoreQuery.filter(
    .any([
      .term("a", weight: 1.5), .scale(.max([.term("b", weight: 1), .nothing]), by: 2),
      .phrase([.term("a", weight: 1), .any([.term("b", weight: 1)])], window: 3),
      .andMaybe(.near([.term("a", weight: 1), .term("b", weight: 1)], window: 9), .everything),
      .andNot(.wildcard(prefix: "b", weight: 1, limit: 9), .term("c", weight: 0)),
    ]), by: .valueRange(slot: 300, from: "x", through: nil))

  @Test func `a cut query is refused, wherever it is cut`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["a b"])])
    var bytes: [UInt8] = []
    sample.append(to: &bytes)
    let request = StoreRequest(query: .nothing, limit: 9)
    _ = try reader.search(packed: bytes, request)
    for length in 0..<bytes.count {
      let cut = error { _ = try reader.search(packed: Array(bytes[..<length]), request) }
      #expect(cut?.code == .invalidArgument)
    }
    #expect(error { _ = try reader.search(packed: bytes + [0], request) }?.code == .invalidArgument)
  }

  @Test func `garbled queries end in an error or an answer, never in a crash`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["a b"])])
    var original: [UInt8] = []
    sample.append(to: &original)
    var random = SeededRandom(seed: 7)
    for _ in 0..<5000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      let thrown = error {
        _ = try reader.search(packed: bytes, StoreRequest(query: .nothing, limit: 3))
      }
      #expect([nil, .invalidArgument, .wildcardLimit].contains(thrown?.code))
    }
  }

  @Test func `a query nested too deep is refused`() throws {
    let reader = try StoreReader(paths: [folder.store(texts: ["a"])])
    var deep = StoreQuery.term("a", weight: 1)
    for _ in 0..<150 { deep = .all([deep]) }
    #expect(try reader.matches(deep) == [1])
    for _ in 0..<100 { deep = .all([deep]) }
    #expect(error { _ = try reader.matches(deep) }?.code == .invalidArgument)
  }
}
