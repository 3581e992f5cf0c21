import EntityTagging

@testable import EntityTagging

/// A model that knows three features: capitalised words are persons, `Kyiv` is a place, and in a
/// name of two words the parts stick together.
enum TinyModel {
  static func bytes(
    weights: [(feature: UInt32, weights: [Float])]? = nil,
    titles: [(hash: UInt64, value: Int)] = [],
    titleWords: [(hash: UInt64, value: Int)] = []
  ) -> [UInt8] {
    let transitions = (0..<441).flatMap { _ in [UInt8](repeating: 0, count: 4) }
    return SequenceModel.packed(sections: [
      transitions, SequenceWeights.packed(weights ?? standard),
      SequencePackedTable.packed([], width: 5, valueBits: 18),
      SequencePackedTable.packed([], width: 3, valueBits: 3),
      SequencePackedTable.packed(titles, width: 3, valueBits: 3),
      SequencePackedTable.packed(titleWords, width: 4, valueBits: 9),
    ])
  }

  static func word(_ folded: String, at offset: Int = 0) -> UInt32 {
    SequenceHash.feature(SequenceHash.bytes(Array(folded.utf8), seed: 1), at: offset)
  }

  static func row(_ scores: [Int: Float]) -> [Float] {
    (0..<SequenceLabel.count).map { scores[$0] ?? 0 }
  }

  static var standard: [(feature: UInt32, weights: [Float])] {
    [
      (word("kyiv"), row([SequenceLabel.single(2): 6])),
      (word("serhiy"), row([SequenceLabel.begin(0): 4])),
      (word("khlan"), row([SequenceLabel.end(0): 4, SequenceLabel.single(0): 3])),
      (word("iranian-backed"), row([SequenceLabel.single(3): 6])),
      (word("iranianbacked"), row([SequenceLabel.single(3): 6])),
    ]
  }
}
