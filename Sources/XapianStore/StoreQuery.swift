/// A query as the store runs it. A passage's score is the sum over its matching terms of
/// weight × impact.
package indirect enum StoreQuery: Sendable, Equatable {
  /// Passages with a term; score weight × impact. Weight 0 only filters.
  ///
  /// Weights are rounded to multiples of 2⁻²⁰, so that scores are exact in any order of addition.
  case term(String, weight: Double)
  /// Every part must match; scores add up. Without parts: nothing.
  case all([StoreQuery])
  /// At least one part must match; scores add up. Without parts: nothing.
  case any([StoreQuery])
  /// At least one part must match; the best score counts.
  case max([StoreQuery])
  /// The first but not the second; the first's score.
  case andNot(StoreQuery, StoreQuery)
  /// Both; the first's score.
  case filter(StoreQuery, by: StoreQuery)
  /// The first; the second adds to the score where it matches.
  case andMaybe(StoreQuery, StoreQuery)
  /// The parts in this order with at most `window` − count other positions inside; each part is a
  /// term, or an ``any(_:)`` or ``max(_:)`` of terms. Scores add up over the parts.
  case phrase([StoreQuery], window: Int)
  /// As ``phrase(_:window:)`` in any order.
  case near([StoreQuery], window: Int)
  /// Passages in which words stand next to each other as they are written, ``PackedPassage/addWord``;
  /// score 0. Asks every passage: to be combined with what is rare.
  case written(WrittenWords)
  /// The same passages with scores multiplied by a factor ≥ 0.
  case scale(StoreQuery, by: Double)
  /// Passages whose value lies between the bounds in byte order, both included; score 0.
  case valueRange(slot: UInt32, from: String?, through: String?)
  /// Passages with any term that starts with the prefix; the best impact × weight. More than `limit`
  /// terms throw ``XapianErrorCode/wildcardLimit``.
  case wildcard(prefix: String, weight: Double, limit: Int)
  /// Every passage; score 0.
  case everything
  case nothing
}

/// Words that must stand next to each other.
package struct WrittenWords: Sendable, Hashable {
  /// For each place the words that may stand there.
  package var places: [[String]]
  /// Positions from each place to the next, one fewer than places.
  package var steps: [UInt32]

  /// - Parameter steps: as many as there are places after the first; missing ones are 1.
  package init(places: [[String]], steps: [UInt32]) {
    self.places = places
    let missing = max(0, places.count - 1 - steps.count)
    self.steps = Array(
      (steps + Array(repeating: 1, count: missing)).prefix(max(0, places.count - 1)))
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(packed: UInt32(places.count))
    for place in places {
      bytes.append(packed: UInt32(place.count))
      for word in place { bytes.append(packed: word) }
    }
    for step in steps { bytes.append(packed: step) }
  }
}
