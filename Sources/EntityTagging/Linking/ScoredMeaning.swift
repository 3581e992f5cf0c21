/// A meaning of a name with its score.
struct ScoredMeaning {
  var meaning: GazetteerCandidate
  var record: GazetteerTable.Record
  var score: Double

  /// By how much the best meaning must lead to be clear.
  static let margin = 16.0

  /// Whether this meaning stays possible beside the best one.
  ///
  /// Between settlements population counts less here than in the score: that a village is larger than
  /// another of its name says little of which is meant, unless both lie in one division.
  func rivals(_ best: ScoredMeaning) -> Bool {
    let isBetweenTowns =
      record.kind == .settlement && best.record.kind == .settlement
      && (record.admin != best.record.admin || record.admin == 0)
    let lead = best.score - score
    guard isBetweenTowns else { return lead < Self.margin }
    return lead + Self.surplus(record.prior) - Self.surplus(best.record.prior) < Self.margin
  }

  /// What of a standing does not count between settlements: a quarter above a town of 21,000, six
  /// tenths below. Set on half of Corpus/entities/linking-cases.tsv.
  private static func surplus(_ prior: UInt8) -> Double {
    let prior = Double(prior)
    let town = 115.0
    return prior > town ? (prior - town) / 4 : (prior - town) * 0.6
  }
}
