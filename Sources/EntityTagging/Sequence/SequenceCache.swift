import TextAnalysis

/// Scores of the labels in 1/256, padded to 24.
struct SequenceSums {
  var a = SIMD8<Int16>(repeating: 0)
  var b = SIMD8<Int16>(repeating: 0)
  var c = SIMD8<Int16>(repeating: 0)

  init() {}

  /// Rounds the scores of a row.
  init(_ scores: UnsafePointer<Float>) {
    for lane in 0..<8 {
      a[lane] = Self.rounded(scores[lane])
      b[lane] = Self.rounded(scores[8 + lane])
      c[lane] = Self.rounded(scores[16 + lane])
    }
  }

  @inline(__always)
  private static func rounded(_ score: Float) -> Int16 {
    Int16(max(-6_000, min(6_000, score * 256)))
  }

  @inline(__always)
  mutating func add(_ other: SequenceSums) {
    a &+= other.a
    b &+= other.b
    c &+= other.c
  }

  /// Appends the scores as a row.
  @inline(__always)
  func append(to rows: inout [Float]) {
    for label in 0..<8 { rows.append(Float(a[label]) * (1 / 256)) }
    for label in 0..<8 { rows.append(Float(b[label]) * (1 / 256)) }
    for label in 0..<8 { rows.append(Float(c[label]) * (1 / 256)) }
  }
}

/// What is known of the words of one ``WordTable``: their summed scores at each of five offsets.
final class SequenceCache {
  private let reader: SequenceWordReader
  private let weights: SequenceWeights
  /// Slot of each word of the table, or -1.
  private var slots: [Int32] = []
  private var generation = -1
  private(set) var words: [SequenceWord] = []
  private var sums: [SequenceSums] = []
  private var keys: [Int32] = []
  private var keysByHash: [UInt64: Int32] = [:]
  /// Of the context codes.
  let contexts: [SequenceSums]
  /// Words held at most; a word takes 280 bytes.
  private static let limit = 1 << 16

  init(model: SequenceModel) {
    reader = SequenceWordReader(model: model)
    let weights = model.weights
    self.weights = weights
    contexts = (0..<SequenceContext.codeCount).map {
      Self.context($0, weights)
    }
  }

  func prepare(for text: AnalysedText) {
    if generation != text.words.generation || words.count > Self.limit {
      generation = text.words.generation
      slots.removeAll(keepingCapacity: true)
      words.removeAll(keepingCapacity: true)
      sums.removeAll(keepingCapacity: true)
      keys.removeAll(keepingCapacity: true)
      keysByHash.removeAll(keepingCapacity: true)
    }
    let missing = text.words.count - slots.count
    if missing > 0 { slots.append(contentsOf: repeatElement(-1, count: missing)) }
  }

  @inline(__always)
  func slot(of token: Token, in text: AnalysedText) -> Int {
    let slot = slots[Int(token.word)]
    return slot >= 0 ? Int(slot) : learn(token, text)
  }

  @inline(__always)
  func sums(_ slot: Int, at offset: Int) -> SequenceSums { sums[slot * 5 + offset + 2] }

  /// Number of the folded word, the same for all spellings.
  @inline(__always)
  func key(_ slot: Int) -> Int { Int(keys[slot]) }

  var keyCount: Int { keysByHash.count }

  @inline(never)
  private func learn(_ token: Token, _ text: AnalysedText) -> Int {
    let isTag = !token.flags.isDisjoint(with: [.hashtag, .handle])
    let bytes = token.bytes.lowerBound + (isTag ? 1 : 0)..<token.bytes.upperBound
    let (word, attributes) = reader.read(
      raw: text.utf8[bytes], folded: text.words.folded(token.word))
    let slot = words.count
    slots[Int(token.word)] = Int32(slot)
    words.append(word)
    let key = keysByHash[word.titleHash] ?? Int32(keysByHash.count)
    keysByHash[word.titleHash] = key
    keys.append(key)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 5 * SequenceLattice.width) { room in
      room.initialize(repeating: 0)
      guard let scores = room.baseAddress else { return }
      for attribute in attributes {
        for offset in attribute.offsets {
          let feature = SequenceHash.feature(attribute.hash, at: offset)
          weights.add(feature, to: scores + (offset + 2) * SequenceLattice.width)
        }
      }
      for offset in 0..<5 { sums.append(SequenceSums(scores + offset * SequenceLattice.width)) }
    }
    return slot
  }

  private static func context(_ code: Int, _ weights: SequenceWeights) -> SequenceSums {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: SequenceLattice.width) { room in
      room.initialize(repeating: 0)
      guard let scores = room.baseAddress else { return SequenceSums() }
      weights.add(SequenceHash.context(code), to: scores)
      return SequenceSums(scores)
    }
  }
}
