/// The four-word shingles of a text, as hashes that are the same in every process.
struct TextShingles {
  /// Words of a shingle.
  private static let length = 4

  private(set) var hashes: Set<UInt64>

  init(_ text: String) {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(Self.hash)
    guard words.count > Self.length else {
      hashes = [words.reduce(1, Self.joined)]
      return
    }
    hashes = Set(
      (0...words.count - Self.length).map { words[$0..<$0 + Self.length].reduce(0, Self.joined) })
  }

  /// Jaccard similarity: what both have of what either has, in 0…1.
  func similarity(to other: TextShingles) -> Double {
    let shared = hashes.intersection(other.hashes).count
    return Double(shared) / Double(max(1, hashes.count + other.hashes.count - shared))
  }

  /// FNV-1a (Fowler, Noll & Vo), 64 bits.
  private static func hash(_ word: Substring) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    TextSignature.mixed(hash &* 31 &+ word)
  }
}
