/// Groups texts that say nearly the same in nearly the same words.
///
/// Two texts belong together when the Jaccard similarity of their sets of four-word shingles is at
/// least one half (Broder, "On the resemblance and containment of documents", 1997).
struct TextClusters {
  private static let shingleLength = 4
  private static let leastSimilarity = 0.5

  private var shingles: [Set<Int>] = []

  init() {}

  /// Each text a cluster of its own, or joined with one before it.
  init(of texts: [String]) {
    for text in texts { _ = cluster(of: text) }
  }

  /// The cluster of a text, by number; a new one where it resembles no earlier text.
  mutating func cluster(of text: String) -> Int {
    let own = Self.shingles(of: text)
    if let known = cluster(of: own) { return known }
    shingles.append(own)
    return shingles.count - 1
  }

  /// Whether a text belongs to a cluster that is there.
  func knows(_ text: String) -> Bool { cluster(of: Self.shingles(of: text)) != nil }

  private func cluster(of own: Set<Int>) -> Int? {
    shingles.firstIndex { Self.similarity($0, own) >= Self.leastSimilarity }
  }

  private static func similarity(_ one: Set<Int>, _ other: Set<Int>) -> Double {
    let shared = one.intersection(other).count
    return Double(shared) / Double(max(1, one.count + other.count - shared))
  }

  private static func shingles(of text: String) -> Set<Int> {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard words.count > shingleLength else { return [words.hashValue] }
    return Set((0...words.count - shingleLength).map { words[$0..<$0 + shingleLength].hashValue })
  }
}
