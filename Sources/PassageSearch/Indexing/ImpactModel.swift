import Glibc

/// BM25's term-frequency part, computed when a passage is indexed and stored as its postings'
/// within-document frequency, so that a query never asks for a length.
///
///     f(tf, len, avg) = tf·(k1 + 1) / (tf + k1·(1 − b + b·len/avg)) / (k1 + 1)        in 0…1
///     impact = max(1, round(127 × ((1 − d)·f_passage + d·f_document)))
///
/// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), eq. 3.15;
/// the document's share bakes in passage + document scoring.
struct ImpactModel: Sendable, Equatable {
  static let k1 = 1.2
  static let b = 0.75
  /// Largest impact: 7 bits lose .002 nDCG@10 against full precision.
  static let scale = 127.0

  /// Halves: passage and document count alike, as in `S_passage + 1.0 × S_document`.
  static let defaultDocumentShare = 0.5

  /// Mean length of a passage and of a document in posted words, fixed when the index is created.
  var averagePassageLength: Double
  var averageDocumentLength: Double
  /// Share of the document's frequency in an impact, 0…1.
  var documentShare: Double

  static func saturation(frequency: Int, length: Int, average: Double) -> Double {
    guard frequency > 0 else { return 0 }
    let tf = Double(frequency)
    return tf / (tf + k1 * (1 - b + b * Double(length) / max(average, 1)))
  }

  func impact(
    frequency: Int, passageLength: Int, documentFrequency: Int, documentLength: Int
  ) -> UInt32 {
    let passage = Self.saturation(
      frequency: frequency, length: passageLength, average: averagePassageLength)
    let document = Self.saturation(
      frequency: documentFrequency, length: documentLength, average: averageDocumentLength)
    let mixed = (1 - documentShare) * passage + documentShare * document
    return UInt32(max(1, (Self.scale * mixed).rounded()))
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
