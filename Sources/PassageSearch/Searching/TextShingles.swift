/// The four-word shingles of a text, as hashes that are the same in every process.
struct TextShingles {
  /// Words of a shingle.
  private static let length = 4

  private let hashes: Set<UInt64>

  init(_ text: String) {
    var text = text
    hashes = Set(text.withUTF8(Self.hashes))
  }

  /// Jaccard similarity: what both have of what either has, in 0…1.
  func similarity(to other: TextShingles) -> Double {
    let shared = hashes.intersection(other.hashes).count
    return Double(shared) / Double(max(1, hashes.count + other.hashes.count - shared))
  }

  /// Hashes of the shingles in text order, repeated ones too; a shorter text is one shingle.
  static func hashes(of text: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    let words = WordHashes.hashes(of: text)
    guard words.count > length else { return [words.reduce(1, joined)] }
    return (0...words.count - length).map { first in
      (first..<first + length).reduce(0) { joined($0, words[$1]) }
    }
  }

  private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    TextSignature.mixed(hash &* 31 &+ word)
  }
}
