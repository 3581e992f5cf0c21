/// Groups texts that say nearly the same in nearly the same words.
///
/// Two texts belong together when the Jaccard similarity of their sets of four-word shingles is at
/// least one half (Broder, "On the resemblance and containment of documents", 1997). Reports of one
/// event in other words share few shingles and stay apart.
struct TextClusters {
  private static let leastSimilarity = 0.5

  private var signatures: [TextSignature] = []
  private var shingles: [TextShingles] = []

  init() {}

  /// Each text a cluster of its own, or joined with one before it.
  init(of texts: [String]) {
    for text in texts { _ = cluster(of: text) }
  }

  /// The cluster of a text, by number; a new one where it resembles no earlier text.
  mutating func cluster(of text: String) -> Int {
    let own = TextShingles(text)
    let signature = TextSignature(of: text)
    if let known = known(signature, own) { return known }
    signatures.append(signature)
    shingles.append(own)
    return shingles.count - 1
  }

  /// The cluster that a text belongs to, if it is there.
  ///
  /// - Parameters:
  ///   - signature: the text's, where it is known: then most texts need not be read.
  ///   - text: reads it.
  func cluster(of signature: TextSignature?, text: () throws -> String) rethrows -> Int? {
    if let signature, !signatures.contains(where: signature.mayResemble) { return nil }
    let text = try text()
    return known(signature ?? TextSignature(of: text), TextShingles(text))
  }

  private func known(_ signature: TextSignature, _ own: TextShingles) -> Int? {
    shingles.indices.first {
      signatures[$0].mayResemble(signature)
        && shingles[$0].similarity(to: own) >= Self.leastSimilarity
    }
  }
}
