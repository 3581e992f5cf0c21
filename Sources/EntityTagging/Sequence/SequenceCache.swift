import TextAnalysis

/// Scores of the labels in 1/256, padded to 24.
struct SequenceSums {
  var a = SIMD8<Int16>(repeating: 0)
  var b = SIMD8<Int16>(repeating: 0)
  var c = SIMD8<Int16>(repeating: 0)

  init() {}

  /// Scores of a row in 1/2,048, rounded towards zero.
  init(_ scores: UnsafePointer<Int32>) {
    a = Self.rounded(scores)
    b = Self.rounded(scores + 8)
    c = Self.rounded(scores + 16)
  }

  @inline(__always)
  private static func rounded(_ scores: UnsafePointer<Int32>) -> SIMD8<Int16> {
    let raw = UnsafeRawPointer(scores).loadUnaligned(as: SIMD8<Int32>.self)
    let down = raw &+ ((raw &>> 31) & 7)
    let eighths = (down &>> 3).clamped(
      lowerBound: SIMD8(repeating: -6_000), upperBound: SIMD8(repeating: 6_000))
    return SIMD8<Int16>(truncatingIfNeeded: eighths)
  }

  @inline(__always)
  mutating func add(_ other: SequenceSums) {
    a &+= other.a
    b &+= other.b
    c &+= other.c
  }

  /// Writes the scores as a row.
  @inline(__always)
  func write(to row: UnsafeMutablePointer<Float>) {
    withUnsafeBytes(of: self) { bytes in
      let scores = bytes.assumingMemoryBound(to: Int16.self)
      for label in 0..<SequenceLattice.width { row[label] = Float(scores[label]) * (1 / 256) }
    }
  }
}

/// What is known of the words of one ``WordTable``: their summed scores at each of five offsets.
final class SequenceCache {
  private let reader: SequenceWordReader
  private let attributes: SequenceAttributeSums
  /// Of the word that is weighed.
  @exclusivity(unchecked) private var list = SequenceAttributeList()
  /// Slot of each word of the table, or -1.
  @exclusivity(unchecked) private var slots: [Int32] = []
  /// The same for words of lines in capitals, which are read in another case.
  private var shoutedSlots: [WordID: Int32] = [:]
  private var generation = -1
  @exclusivity(unchecked) private(set) var words: [SequenceWord] = []
  /// Five rows for each word whose scores were asked for.
  @exclusivity(unchecked) private var sums: [SequenceSums] = []
  /// Where the rows of a word start, or -1.
  @exclusivity(unchecked) private var rows: [Int32] = []
  @exclusivity(unchecked) private var keys: [Int32] = []
  private var keysByHash = SequenceKeys()
  /// Of the context codes.
  let contexts: [SequenceSums]
  /// Rows held at most, of 48 bytes each.
  private static let limit = 5 << 17

  init(model: SequenceModel) {
    reader = SequenceWordReader(model: model)
    let weights = model.weights
    attributes = SequenceAttributeSums(weights: weights)
    contexts = (0..<SequenceContext.codeCount).map {
      Self.context($0, weights)
    }
  }

  func prepare(for text: AnalysedText) {
    if generation != text.words.generation || sums.count > Self.limit {
      generation = text.words.generation
      slots.removeAll(keepingCapacity: true)
      shoutedSlots.removeAll(keepingCapacity: true)
      words.removeAll(keepingCapacity: true)
      sums.removeAll(keepingCapacity: true)
      rows.removeAll(keepingCapacity: true)
      keys.removeAll(keepingCapacity: true)
      keysByHash.removeAll()
    }
    let missing = text.words.count - slots.count
    if missing > 0 { slots.append(contentsOf: repeatElement(-1, count: missing)) }
  }

  @inline(__always)
  func slot(of token: Token, in text: AnalysedText, isShouted: Bool) -> Int {
    if isShouted {
      if let slot = shoutedSlots[token.word] { return Int(slot) }
      let slot = learn(token, text, isShouted: true)
      shoutedSlots[token.word] = Int32(slot)
      return slot
    }
    let slot = slots[Int(token.word)]
    if slot >= 0 { return Int(slot) }
    let new = learn(token, text, isShouted: false)
    slots[Int(token.word)] = Int32(new)
    return new
  }

  /// The scores that a word, of which `token` is one, gives to the token `-offset` away.
  @inline(__always)
  func sums(
    _ slot: Int, at offset: Int, token: Int, _ text: AnalysedText, isShouted: Bool
  ) -> SequenceSums {
    let row =
      rows[slot] >= 0 ? Int(rows[slot]) : weigh(slot, text.tokens[token], text, isShouted)
    return sums[row + offset + 2]
  }

  /// Number of the folded word, the same for all spellings.
  @inline(__always)
  func key(_ slot: Int) -> Int { Int(keys[slot]) }

  var keyCount: Int { keysByHash.count }

  @inline(never)
  private func learn(_ token: Token, _ text: AnalysedText, isShouted: Bool) -> Int {
    let word = reader.word(
      raw: letters(token, text, isShouted), folded: text.words.folded(token.word))
    let slot = words.count
    words.append(word)
    rows.append(-1)
    keys.append(keysByHash.number(of: word.titleHash))
    return slot
  }

  /// Sums the scores of a word that stands in or beside a window for the first time.
  @inline(never)
  private func weigh(
    _ slot: Int, _ token: Token, _ text: AnalysedText, _ isShouted: Bool
  ) -> Int {
    reader.read(
      words[slot], raw: letters(token, text, isShouted), folded: text.words.folded(token.word),
      into: &list)
    let row = sums.count
    rows[slot] = Int32(row)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 5 * SequenceLattice.width) { room in
      room.initialize(repeating: 0)
      guard let scores = room.baseAddress else { return }
      for attribute in list.attributes { attributes.add(attribute, to: scores) }
      for offset in 0..<5 { sums.append(SequenceSums(scores + offset * SequenceLattice.width)) }
    }
    return row
  }

  /// The bytes of a token without the sign of a hashtag or handle, in the case in which it is read.
  private func letters(
    _ token: Token, _ text: AnalysedText, _ isShouted: Bool
  ) -> ArraySlice<UInt8> {
    let isTag = !token.flags.isDisjoint(with: [.hashtag, .handle])
    let raw = text.utf8[token.bytes.lowerBound + (isTag ? 1 : 0)..<token.bytes.upperBound]
    return isShouted ? reader.cased(raw) : raw
  }

  private static func context(_ code: Int, _ weights: SequenceWeights) -> SequenceSums {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: SequenceLattice.width) { room in
      room.initialize(repeating: 0)
      guard let scores = room.baseAddress else { return SequenceSums() }
      weights.add(SequenceHash.context(code), to: scores)
      return SequenceSums(scores)
    }
  }
}
