import Testing

@testable import XapianStore

struct StoreReaderContentsTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `data come back byte for byte, in the order asked for`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    let all: [[UInt8]] = [[0, 255, 10], [UInt8](0...255), [], Array(repeating: 7, count: 100_000)]
    for data in all {
      var passage = PackedPassage()
      passage.addTerm("x", impact: 1)
      passage.setData(data)
      try builder.add(passage)
    }
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    let read = try reader.passages([4, 2, 3, 1])
    #expect(read.map(\.docid) == [4, 2, 3, 1])
    #expect(read.map(\.data) == [all[3], all[1], all[2], all[0]])
  }

  @Test func `values come back as they were set, the last of a slot`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    var packed = passage("one")
    packed.setValue(3, "first")
    packed.setValue(3, "Херсон\u{1F}\0end")
    try builder.add(packed)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.value(slot: 3, docid: 1) == "Херсон\u{1F}\0end")
    #expect(try reader.value(slot: 4, docid: 1) == "")
  }

  @Test func `values of a slot are the same from the store and from what the cache keeps of it`()
    throws
  {
    let days = ["20220611", "", "20221109", "202211"]
    for (name, passages) in [("a", 0..<300), ("b", 300..<500)] {
      var builder = try StoreBuilder(path: folder[name])
      for number in passages {
        var packed = passage("one")
        packed.setValue(3, days[number % days.count])
        try builder.add(packed)
      }
      try builder.finish()
    }
    let paths = [folder["a"], folder["b"]]
    let plain = try StoreReader(paths: paths)
    let cached = try StoreReader(paths: paths, cache: PostingCache(budget: 1 << 20))
    let docids: [UInt32] = [7, 400, 1, 2, 3, 7, 399, 398]
    let expected = try docids.map { try plain.value(slot: 3, docid: $0) }
    #expect(Set(expected) == Set(days))
    #expect(try plain.values(slot: 3, docids: docids) == expected)
    for _ in 0..<4 { #expect(try cached.values(slot: 3, docids: docids) == expected) }
    #expect(throws: XapianError.self) { try cached.values(slot: 3, docids: [0]) }
    #expect(throws: XapianError.self) { try cached.values(slot: 3, docids: [9_999]) }
  }

  @Test func `metadata keys are listed by prefix`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    for key in ["b:2", "a:1", "b:1"] { try builder.setMetadata(key, [1]) }
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.metadataKeys(prefix: "") == ["a:1", "b:1", "b:2"])
    #expect(try reader.metadataKeys(prefix: "b:") == ["b:1", "b:2"])
  }

  @Test func `of several stores the first that has a key answers`() throws {
    for (name, values) in [("a", ["x": 1]), ("b", ["x": 2, "y": 3])] {
      var builder = try StoreBuilder(path: folder[name])
      for (key, value) in values { try builder.setMetadata(key, [UInt8(value)]) }
      try builder.finish()
    }
    let reader = try StoreReader(paths: [folder["a"], folder["b"]])
    #expect(try reader.metadata("x") == [1])
    #expect(try reader.metadata("y") == [3])
  }

  @Test func `a misspelt word finds the known one`() throws {
    var builder = try StoreBuilder(path: folder["s"])
    try builder.addSpelling("херсон", frequency: 3)
    try builder.addSpelling("mariupol", frequency: 1)
    #expect(
      error { try builder.addSpelling(String(repeating: "x", count: 101), frequency: 1) }?.code
        == .invalidArgument)
    try builder.finish()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.spellingSuggestion("херсан", maxEditDistance: 2) == "херсон")
    #expect(try reader.spellingSuggestion("mariopol", maxEditDistance: 2) == "mariupol")
    #expect(try reader.spellingSuggestion("withdrew", maxEditDistance: 2) == nil)
  }
}
