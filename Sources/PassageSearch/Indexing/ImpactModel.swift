import Glibc

/// BM25's term-frequency part, computed when a passage is indexed and stored as its postings'
/// within-document frequency, so that a query never asks for a length.
///
///     f(tf, len, avg) = tf / (tf + k1·(1 − b + b·len/avg))        in 0…1
///     impact = max(1, round(127 × f))
///
/// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), eq. 3.15,
/// with the constant k1 + 1 moved into the query's weight.
struct ImpactModel: Sendable, Equatable {
  static let k1 = 1.2
  static let b = 0.75
  /// Largest impact: 7 bits lose .002 nDCG@10 against full precision.
  static let scale = 127.0

  /// Mean length of a passage and of a document in posted words, fixed when the index is created.
  var averagePassageLength: Double
  var averageDocumentLength: Double

  func passageImpact(frequency: Int, length: Int) -> UInt32 {
    Self.impact(frequency: frequency, length: length, average: averagePassageLength)
  }

  func documentImpact(frequency: Int, length: Int) -> UInt32 {
    Self.impact(frequency: frequency, length: length, average: averageDocumentLength)
  }

  private static func impact(frequency: Int, length: Int, average: Double) -> UInt32 {
    let tf = Double(max(frequency, 0))
    let saturation = tf / (tf + k1 * (1 - b + b * Double(length) / max(average, 1)))
    return UInt32(max(1, (scale * saturation).rounded()))
  }

  /// Weight of one impact point of a term: idf × (k1 + 1) / 127, rounded to 2⁻²⁰ so that sums are
  /// exact in any order.
  ///
  /// idf = ln(1 + (N − df + ½)/(df + ½)), uncapped: rare names carry a query.
  static func weight(documentFrequency: Int, passages: Int) -> Double {
    let df = Double(min(documentFrequency, passages))
    let idf = log(1 + (Double(passages) - df + 0.5) / (df + 0.5))
    return quantised(idf * (k1 + 1) / scale)
  }

  /// Rounds a weight to a multiple of 2⁻²⁰.
  static func quantised(_ weight: Double) -> Double {
    (weight * 1_048_576).rounded() / 1_048_576
  }
}
