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
