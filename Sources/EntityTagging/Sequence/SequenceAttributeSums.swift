/// Adds the weights of attributes at all their offsets; what many words share is looked up once.
///
/// A word has some twenty attributes at forty offsets. Most of those that have weights are shared:
/// the spelling's signs, the clusters, the shares of capitals, the short affixes.
final class SequenceAttributeSums {
  private let weights: SequenceWeights
  /// Attribute hash by slot, 0 where free; a power of two of them, at most half full.
  private let keys: UnsafeMutablePointer<UInt64>
  /// Where the attribute's rows start, by slot.
  private let starts: UnsafeMutablePointer<Int32>
  /// 24 weights for each offset of an attribute: a byte times a scale of one byte fits 16 bits.
  @exclusivity(unchecked) private var rows: [Int16] = []
  private var count = 0

  private static let slots = 1 << 13

  init(weights: SequenceWeights) {
    self.weights = weights
    keys = .allocate(capacity: Self.slots)
    keys.initialize(repeating: 0, count: Self.slots)
    starts = .allocate(capacity: Self.slots)
    starts.initialize(repeating: 0, count: Self.slots)
  }

  deinit {
    keys.deallocate()
    starts.deallocate()
  }

  /// - Parameter scores: five rows, for the offsets -2 to 2.
  @inline(__always)
  func add(_ attribute: SequenceWord.Attribute, to scores: UnsafeMutablePointer<Int32>) {
    guard attribute.isShared, let start = start(of: attribute) else {
      for offset in attribute.offsets {
        let feature = SequenceHash.feature(attribute.hash, at: offset)
        weights.add(feature, to: scores + (offset + 2) * SequenceLattice.width)
      }
      return
    }
    // The rows of neighbouring offsets follow each other on both sides.
    let first = scores + (attribute.offsets.lowerBound + 2) * SequenceLattice.width
    let numbers = attribute.offsets.count * SequenceLattice.width
    rows.withUnsafeBufferPointer { rows in
      guard let row = rows.baseAddress, start + numbers <= rows.count else { return }
      for i in 0..<numbers { first[i] &+= Int32(row[start + i]) }
    }
  }

  /// `nil` if it is not held and there is no room for it.
  @inline(__always)
  private func start(of attribute: SequenceWord.Attribute) -> Int? {
    let mask = Self.slots - 1
    var slot = Int(truncatingIfNeeded: attribute.hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == attribute.hash { return Int(starts[slot]) }
      slot = (slot + 1) & mask
    }
    return learn(attribute, slot)
  }

  @inline(never)
  private func learn(_ attribute: SequenceWord.Attribute, _ slot: Int) -> Int? {
    guard count < Self.slots / 2, attribute.hash != 0 else { return nil }
    count += 1
    keys[slot] = attribute.hash
    starts[slot] = Int32(rows.count)
    for offset in attribute.offsets {
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: SequenceLattice.width) { room in
        room.initialize(repeating: 0)
        guard let scores = room.baseAddress else { return }
        weights.add(SequenceHash.feature(attribute.hash, at: offset), to: scores)
        for label in 0..<SequenceLattice.width {
          rows.append(Int16(truncatingIfNeeded: scores[label]))
        }
      }
    }
    return Int(starts[slot])
  }
}
