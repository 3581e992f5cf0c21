/// The attributes of a word, in room that is used again for the next word.
struct SequenceAttributeList {
  var attributes: [SequenceWord.Attribute] = []

  init() { attributes.reserveCapacity(28) }

  /// - Parameter value: what is true of the word, beside the number of what kind of thing it is.
  @inline(__always)
  mutating func add(
    _ template: UInt64, _ value: UnsafeBufferPointer<UInt8>, _ offsets: ClosedRange<Int>
  ) {
    attributes.append(
      SequenceWord.Attribute(
        hash: SequenceHash.bytes(value, seed: template), offsets: offsets,
        // Affixes of one or two letters.
        isShared: template != 1 && value.count <= 2))
  }

  /// - Parameter hash: of a value that many words have.
  @inline(__always)
  mutating func add(hash: UInt64, _ offsets: ClosedRange<Int>) {
    attributes.append(SequenceWord.Attribute(hash: hash, offsets: offsets, isShared: true))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, number: Int, _ offsets: ClosedRange<Int>) {
    let hash = SequenceHash.mix(template << 32 ^ UInt64(number + 1))
    attributes.append(SequenceWord.Attribute(hash: hash, offsets: offsets, isShared: true))
  }
}
