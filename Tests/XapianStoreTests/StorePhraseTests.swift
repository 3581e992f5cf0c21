import Testing

@testable import XapianStore

struct StorePhraseTests {
  let folder: TemporaryFolder
  let texts = ["laid down arms", "arms laid down", "laid the arms down", "laid down x x arms"]
  init() throws { folder = try TemporaryFolder() }

  func reader() throws -> StoreReader { try StoreReader(paths: [folder.store(texts: texts)]) }
  func term(_ word: String, _ weight: Double = 1) -> StoreQuery { .term(word, weight: weight) }

  @Test func `a phrase wants its words in order, near wants them close`() throws {
    let reader = try reader()
    let words = [term("laid"), term("down"), term("arms")]
    #expect(try reader.matches(.phrase(words, window: 3)) == [1])
    #expect(try reader.matches(.phrase(words, window: 5)) == [1, 4])
    #expect(try reader.matches(.near(words, window: 3)) == [1, 2])
    #expect(try reader.matches(.near(words, window: 4)) == [1, 2, 3])
  }

  @Test func `a place of a phrase may have alternatives`() throws {
    let reader = try reader()
    let words = [term("laid"), .any([term("down"), term("the")]), term("arms")]
    #expect(try reader.matches(.phrase(words, window: 3)).sorted() == [1, 3])
  }

  @Test func `entity terms at the position of a word take part`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    var packed = passage("troops withdrew across the river from kherson today")
    packed.addTerm("XCPLACE", impact: 0, position: 7)
    try builder.add(packed)
    try builder.add(passage("troops withdrew today"))
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    let query = StoreQuery.near([term("withdrew"), term("XCPLACE", 0)], window: 9)
    #expect(try reader.matches(query) == [1])
    #expect(
      try reader.matches(.near([term("withdrew"), term("XCPLACE", 0)], window: 5)) == [])
  }

  @Test func `scores of a phrase add up over its places, whatever the weights`() throws {
    let reader = try reader()
    func score(_ places: [StoreQuery]) throws -> Double? {
      try reader.search(StoreRequest(query: .phrase(places, window: 3), limit: 1)).hits.first?
        .score
    }
    #expect(try score([term("laid"), term("down"), term("arms")]) == 3)
    #expect(try score([term("laid", 1), term("down", 2), term("arms", 4)]) == 7)
    #expect(try score([term("laid", 0), term("down", 0), term("arms", 0)]) == 0)
    let best = StoreQuery.max([term("down", 5), term("arms", 2)])
    #expect(try score([term("laid"), best, term("arms")]) == 7)
    let sum = StoreQuery.any([term("down"), term("arms")])
    #expect(try score([term("laid"), sum, term("arms")]) == 4)
  }

  @Test func `only terms and alternatives of terms fit into a phrase`() throws {
    let reader = try reader()
    let misfits: [StoreQuery] = [
      .all([term("a"), term("b")]), .wildcard(prefix: "a", weight: 1, limit: 9), .everything,
      .any([.phrase([term("a"), term("b")], window: 2)]), .scale(term("a"), by: 2),
      .valueRange(slot: 0, from: "a", through: nil),
    ]
    for misfit in misfits {
      let phrase = StoreQuery.phrase([term("laid"), misfit], window: 2)
      #expect(error { _ = try reader.matches(phrase) }?.code == .invalidArgument)
    }
  }

  @Test func `a place may have thousands of alternatives`() throws {
    let reader = try reader()
    let many = StoreQuery.any((0..<2_000).map { term("w\($0)") } + [term("down")])
    let query = StoreQuery.phrase([term("laid"), many, .any([many, term("arms")])], window: 3)
    #expect(error { _ = try reader.matches(query) }?.code == .invalidArgument)
    #expect(try reader.matches(.phrase([term("laid"), many, term("arms")], window: 3)) == [1])
  }

  @Test func `places near each other have a position each`() throws {
    var builder = try StoreBuilder(path: folder["near"])
    var packed = passage("kherson fell")
    packed.addTerm("XCPLACE", impact: 0, position: 1)
    try builder.add(packed)
    try builder.add(passage("kherson kherson fell"))
    try builder.finish()
    let reader = try StoreReader(paths: [folder["near"]])
    #expect(try reader.matches(.near([term("kherson"), term("XCPLACE", 0)], window: 5)) == [])
    #expect(try reader.matches(.near([term("kherson"), term("kherson")], window: 5)) == [2])
    let three = [term("kherson"), term("fell"), term("kherson")]
    #expect(try reader.matches(.near(three, window: 3)) == [2])
  }

  @Test func `written words are told from terms that are spelt alike`() throws {
    var builder = try StoreBuilder(path: folder["written"])
    var packed = PackedPassage()
    packed.addTerm("surrend", impact: 1, positions: [2])
    packed.addWord("they", position: 1)
    packed.addWord("surrendered", position: 2)
    packed.addTerm("us", impact: 1, positions: [3])
    packed.addWord("us", position: 3)
    try builder.add(packed)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["written"]])
    func find(_ places: [[String]], _ steps: [UInt32] = []) throws -> [UInt32] {
      try reader.matches(.written(WrittenWords(places: places, steps: steps)))
    }
    #expect(try find([["they"], ["surrendered"], ["us"]]) == [1])
    #expect(try find([["they"], ["yielded", "surrendered"]]) == [1])
    #expect(try find([["they"], ["us"]], [2]) == [1])
    #expect(try find([["they"], ["us"]]) == [])
    #expect(try find([["surrend"]]) == [])
    #expect(try find([["us"]]) == [1])
    #expect(try reader.matches(.near([term("us"), term("they")], window: 5)) == [])
    #expect(try reader.matches(.near([term("us"), term("surrend")], window: 5)) == [1])
  }

  @Test func `positions far apart are kept`() throws {
    var builder = try StoreBuilder(path: folder["far"])
    var packed = PackedPassage()
    packed.addTerm("a", impact: 1, positions: [254, 4_000_000_000])
    packed.addTerm("b", impact: 1, positions: [509, 4_000_000_255])
    try builder.add(packed)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["far"]])
    let words = [term("a"), term("b")]
    #expect(try reader.matches(.phrase(words, window: 255)) == [])
    #expect(try reader.matches(.phrase(words, window: 256)) == [1])
  }

  @Test func `a window smaller than its words is refused`() throws {
    let reader = try reader()
    let phrase = StoreQuery.phrase([term("laid"), term("down")], window: 1)
    #expect(error { _ = try reader.matches(phrase) }?.code == .invalidArgument)
  }

  @Test func `a phrase of one place is that place`() throws {
    let reader = try reader()
    #expect(try reader.matches(.phrase([term("x")], window: 1)) == [4])
    #expect(try reader.matches(.phrase([], window: 1)) == [])
  }

  @Test func `without positions a phrase fails instead of matching its words anywhere`() throws {
    var builder = try StoreBuilder(path: folder["plain"])
    var packed = PackedPassage()
    for word in ["down", "laid"] { packed.addTerm(word, impact: 1) }
    try builder.add(packed)
    try builder.finish()
    let query = StoreQuery.phrase([term("laid"), term("down")], window: 2)
    let plain = try StoreReader(paths: [folder["plain"]])
    #expect(try !plain.hasPositions)
    #expect(error { _ = try plain.matches(query) }?.message.contains("no positions") == true)
    // One store without positions among several is enough.
    let both = try StoreReader(paths: [folder.store(texts: texts), folder["plain"]])
    #expect(error { _ = try both.matches(query) }?.code == .invalidArgument)
  }

  @Test func `a place without alternatives matches nothing, and what follows is read`() throws {
    let reader = try reader()
    let phrase = StoreQuery.phrase([.any([]), term("laid"), term("down")], window: 3)
    #expect(try reader.matches(phrase) == [])
    #expect(try reader.matches(.any([phrase, term("x")])) == [4])
  }
}
