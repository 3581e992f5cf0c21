import Testing

@testable import XapianStore

struct StoreReaderContentsTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `data come back byte for byte, in the order asked for`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    let all: [[UInt8]] = [[0, 255, 10], [UInt8](0...255), [], Array(repeating: 7, count: 100_000)]
    for data in all {
      var passage = PackedPassage()
      passage.addTerm("x", impact: 1)
      passage.setData(data)
      try writer.add(passage)
    }
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    let read = try reader.passages([4, 2, 3, 1])
    #expect(read.map(\.docid) == [4, 2, 3, 1])
    #expect(read.map(\.data) == [all[3], all[1], all[2], all[0]])
  }

  @Test func `values come back as they were set, the last of a slot`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    var packed = passage("one")
    packed.setValue(3, "first")
    packed.setValue(3, "Херсон\u{1F}\0end")
    try writer.add(packed)
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.value(slot: 3, docid: 1) == "Херсон\u{1F}\0end")
    #expect(try reader.value(slot: 4, docid: 1) == "")
  }

  @Test func `metadata keys are listed by prefix`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    for key in ["b:2", "a:1", "b:1"] { try writer.setMetadata(key, [1]) }
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.metadataKeys(prefix: "") == ["a:1", "b:1", "b:2"])
    #expect(try reader.metadataKeys(prefix: "b:") == ["b:1", "b:2"])
  }

  @Test func `of several stores the first that has a key answers`() throws {
    for (name, values) in [("a", ["x": 1]), ("b", ["x": 2, "y": 3])] {
      var writer = try StoreWriter(path: folder[name], mode: .createNew)
      for (key, value) in values { try writer.setMetadata(key, [UInt8(value)]) }
      try writer.commit()
    }
    let reader = try StoreReader(paths: [folder["a"], folder["b"]])
    #expect(try reader.metadata("x") == [1])
    #expect(try reader.metadata("y") == [3])
  }

  @Test func `the terms of a passage carry impact and positions`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    var packed = PackedPassage()
    packed.addTerm("b", impact: 5, positions: [9, 2])
    packed.addTerm("a", impact: 0)
    packed.addTerm("b", impact: 2, positions: [2, 30])
    try writer.add(packed)
    try writer.commit()
    let terms = try StoreReader(paths: [folder["s"]]).termList(docid: 1)
    #expect(terms.map(\.term) == ["a", "b"])
    #expect(terms.map(\.impact) == [0, 7])
    #expect(terms.map(\.positionCount) == [0, 3])
  }

  @Test func `a misspelt word finds the known one`() throws {
    var writer = try StoreWriter(path: folder["s"], mode: .createNew)
    try writer.addSpelling("херсон", frequency: 3)
    try writer.addSpelling("mariupol", frequency: 1)
    #expect(
      error { try writer.addSpelling(String(repeating: "x", count: 101), frequency: 1) }?.code
        == .invalidArgument)
    try writer.commit()
    let reader = try StoreReader(paths: [folder["s"]])
    #expect(try reader.spellingSuggestion("херсан", maxEditDistance: 2) == "херсон")
    #expect(try reader.spellingSuggestion("mariopol", maxEditDistance: 2) == "mariupol")
    #expect(try reader.spellingSuggestion("withdrew", maxEditDistance: 2) == nil)
  }
}
