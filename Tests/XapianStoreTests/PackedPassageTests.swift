import Testing

@testable import XapianStore

struct PackedPassageTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `a term may have 245 bytes and no more`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    let longest = String(repeating: "x", count: 245)
    var packed = PackedPassage()
    packed.addTerm(longest, impact: 1)
    #expect(packed.problem == nil)
    try builder.add(packed)
    packed.removeAll()
    packed.addTerm(longest + "x", impact: 1)
    #expect(error { try builder.add(packed) }?.code == .invalidArgument)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.matches(.term(longest, weight: 1)) == [1])
  }

  @Test func `NUL bytes count twice`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    let longest = String(repeating: "\0", count: 122) + "x"
    var packed = PackedPassage()
    packed.addTerm(longest, impact: 1)
    try builder.add(packed)
    packed.removeAll()
    packed.addTerm(longest + "x", impact: 1)
    #expect(error { try builder.add(packed) }?.code == .invalidArgument)
    try builder.finish()
    #expect(try StoreReader(paths: [folder["s"]]).matches(.term(longest, weight: 1)) == [1])
  }

  @Test func `an empty term is refused`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    var packed = PackedPassage()
    packed.addTerm("", impact: 1)
    #expect(error { try builder.add(packed) }?.code == .invalidArgument)
    try builder.add(passage("x"))
    try builder.finish()
    #expect(try StoreReader(paths: [folder["s"]]).documentCount == 1)
  }

  @Test func `a long word in Cyrillic is kept whole`() throws {
    // 40 letters are 80 bytes: more than libxapian's own tokenizer lets through.
    let word = String(repeating: "ї", count: 40)
    let reader = try StoreReader(paths: [folder.store(texts: [word])])
    #expect(try reader.matches(.term(word, weight: 1)) == [1])
  }

  @Test func `positions may be given in any order and repeatedly`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    var packed = PackedPassage()
    packed.addTerm("b", impact: 1, positions: [4_000_000_000, 7, 7, 2])
    packed.addTerm("a", impact: 1, positions: [6])
    try builder.add(packed)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    let phrase = StoreQuery.phrase([.term("a", weight: 1), .term("b", weight: 1)], window: 2)
    #expect(try reader.matches(phrase) == [1])
  }

  @Test func `an emptied passage starts afresh`() throws {
    var packed = passage("old words")
    packed.addTerm("", impact: 1)
    packed.removeAll()
    #expect(packed.problem == nil)
    #expect(packed.bytes.isEmpty)
  }
}
