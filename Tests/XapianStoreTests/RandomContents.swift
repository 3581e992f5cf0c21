@testable import XapianStore

/// What goes into a store, made up at random to reach the corners of its tables: long terms, zero
/// bytes, large values and data, passages with nothing.
struct RandomContents {
  struct Passage {
    var terms: [(name: String, impact: UInt32, positions: [UInt32])] = []
    var values: [(slot: UInt32, value: String)] = []
    var data: [UInt8] = []
  }

  var passages: [Passage] = []
  var metadata: [(key: String, value: [UInt8])] = []
  var spellings: [(word: String, frequency: UInt32)] = []

  init(passages count: Int, vocabulary: Int, random: inout SeededRandom) {
    passages = (0..<count).map { _ in Self.passage(vocabulary: vocabulary, random: &random) }
    for key in ["a", "settings", String(repeating: "k", count: 245)] where random.chance(0.7) {
      metadata.append((key, (0..<random.count(20_000)).map { _ in UInt8(random.count(255)) }))
    }
    for _ in 0..<random.count(60) {
      let letters = (0..<random.count(7)).map { _ in "abcdeé".randomElement(using: &random) ?? "a" }
      spellings.append((String(letters), UInt32(random.count(500))))
    }
  }

  private static func passage(vocabulary: Int, random: inout SeededRandom) -> Passage {
    var passage = Passage()
    guard random.chance(0.97) else { return passage }
    for _ in 0..<random.count(30) {
      let number = Int(Double(vocabulary) * Double.random(in: 0...1, using: &random).cubed)
      let impact = UInt32(random.chance(0.02) ? random.count(100_000) : random.count(130) - 1)
      let positions = (0..<(random.count(3) - 1)).map { _ in UInt32(random.count(200)) }
      passage.terms.append((name(number), impact, positions))
    }
    for slot: UInt32 in [0, 1, 2, 127, 128, 255, 256, 300] where random.chance(0.3) {
      let length = random.chance(0.02) ? random.count(40_000) : random.count(12) - 1
      passage.values.append((slot, random.text(length)))
    }
    if random.chance(0.9) {
      let length = random.chance(0.02) ? random.count(60_000) : random.count(900)
      passage.data = (0..<length).map { _ in UInt8(random.count(256) - 1) }
    }
    return passage
  }

  /// A term for a number: now and then with zero bytes, or as long as a term may be.
  private static func name(_ number: Int) -> String {
    switch number % 23 {
    case 7: "w\0\(number)"
    case 11: "\0\u{1}\(number)\0"
    case 13: String(repeating: "long", count: 59) + String(10_000 + number).suffix(9)
    case 17: "слово\(number)"
    default: "w\(number)"
    }
  }

  func packed(_ index: Int) -> PackedPassage {
    var packed = PackedPassage()
    for term in passages[index].terms {
      packed.addTerm(term.name, impact: term.impact, positions: term.positions)
    }
    for value in passages[index].values { packed.setValue(value.slot, value.value) }
    if !passages[index].data.isEmpty { packed.setData(passages[index].data) }
    return packed
  }

  /// Writes the passages of some indices with `StoreBuilder`.
  func build(_ path: String, passages kept: [Int]? = nil) throws {
    var builder = try StoreBuilder(path: path)
    for index in kept ?? Array(passages.indices) { try builder.add(packed(index)) }
    for one in metadata { try builder.setMetadata(one.key, one.value) }
    for one in spellings { try builder.addSpelling(one.word, frequency: one.frequency) }
    try builder.finish()
  }

  /// Writes everything with libxapian.
  func writeWithLibxapian(_ path: String) throws {
    try StoreReference.write(
      passages.indices.map(packed), to: path, metadata: metadata, spellings: spellings)
  }
}

extension SeededRandom {
  mutating func text(_ length: Int) -> String {
    String((0..<length).map { _ in "abcdefgh \0é".randomElement(using: &self) ?? "a" })
  }
}

extension Double {
  fileprivate var cubed: Double { self * self * self }
}
