import Testing

@testable import TextAnalysis

@Suite struct WordKeysTests {
  private let facts = WordKeys.Facts(
    language: .english, kind: .word, isStopWord: true, isForeign: false, hasParts: false)

  private func with<R>(_ key: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    key.withUnsafeBufferPointer(body)
  }

  @Test func `keys are found again, by bytes and tag, however many there are`() {
    let keys = WordKeys()
    var random = SeededGenerator(seed: 3)
    var expected: [[UInt8]: UInt32] = [:]
    for _ in 0..<30_000 {
      let length = Int.random(in: 0...20, using: &random)
      let key = (0..<length).map { _ in UInt8.random(in: 0...3, using: &random) }
      with(key) { bytes in
        let hash = WordKeys.hash(bytes, tag: 1)
        let found = keys.find(bytes, tag: 1, hash: hash)
        #expect(found == expected[key])
        if found == nil {
          expected[key] = keys.insert(bytes, tag: 1, hash: hash, facts: facts)
        }
        #expect(keys.find(bytes, tag: 2, hash: WordKeys.hash(bytes, tag: 2)) == nil)
      }
    }
    #expect(keys.count == expected.count)
    #expect(keys.arenaSize == expected.keys.reduce(0) { $0 + $1.count })
    #expect(keys.facts(of: 0).isStopWord)
  }

  @Test func `an emptied table finds nothing and starts from 0`() {
    let keys = WordKeys()
    with([1, 2, 3]) { bytes in
      let hash = WordKeys.hash(bytes, tag: 0)
      #expect(keys.insert(bytes, tag: 0, hash: hash, facts: facts) == 0)
      #expect(keys.find(bytes, tag: 0, hash: hash) == 0)
      keys.removeAll()
      #expect(keys.find(bytes, tag: 0, hash: hash) == nil)
      #expect(keys.insert(bytes, tag: 0, hash: hash, facts: facts) == 0)
    }
  }

  @Test func `keys of one hash are told apart by length, tag and every byte`() {
    let keys = WordKeys()
    let all: [[UInt8]] = [
      [], [0], [0, 0], [UInt8](repeating: 7, count: 8), [UInt8](repeating: 7, count: 9),
      [UInt8](repeating: 7, count: 16), [UInt8](repeating: 7, count: 17),
      [UInt8](repeating: 7, count: 15) + [8], [UInt8](repeating: 7, count: 18),
    ]
    for (number, key) in all.enumerated() {
      with(key) { bytes in
        #expect(keys.find(bytes, tag: 1, hash: 5) == nil)
        #expect(keys.insert(bytes, tag: 1, hash: 5, facts: facts) == UInt32(number))
      }
    }
    for _ in 0..<2 {
      for (number, key) in all.enumerated() {
        with(key) { bytes in
          #expect(keys.find(bytes, tag: 1, hash: 5) == UInt32(number))
          #expect(keys.find(bytes, tag: 1, hash: 5) == UInt32(number))
          #expect(keys.find(bytes, tag: 2, hash: 5) == nil)
        }
      }
    }
  }
}
