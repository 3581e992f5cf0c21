import EntityTagging
import Foundation
import TextAnalysis

/// The word tables of a model, made from the lists in the data folder.
struct LexiconTables {
  var clusters: [UInt8]
  var caseShares: [UInt8]
  var titles: [UInt8]
  var titleWords: [UInt8]

  init(_ folder: URL) throws {
    clusters = try Self.clusters(folder.appendingPathComponent("enwiki_clusters_60k_1024_128.tsv"))
    caseShares = try Self.caseShares(folder.appendingPathComponent("enwiki_case_counts.tsv"))
    (titles, titleWords) = try Self.titles(
      folder.appendingPathComponent("enwiki_titles_typed.tsv"))
  }

  private static func rows(_ url: URL) throws -> [[Substring]] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  private static func clusters(_ url: URL) throws -> [UInt8] {
    let pairs = try rows(url).compactMap { row -> (hash: UInt64, value: Int)? in
      guard row.count == 3, let fine = Int(row[1]), let coarse = Int(row[2]) else { return nil }
      let value = 1 << 17 | (fine & 1023) << 7 | coarse & 127
      return (SequenceWordReader.wordHash(String(row[0])), value)
    }
    return SequencePackedTable.packed(pairs, width: 5, valueBits: 18)
  }

  /// Share of capitalised uses in seven steps.
  private static func caseShares(_ url: URL) throws -> [UInt8] {
    let pairs = try rows(url).compactMap { row -> (hash: UInt64, value: Int)? in
      guard row.count == 3, let lower = Double(row[1]), let capital = Double(row[2]),
        lower + capital >= 5
      else { return nil }
      let share = capital / (lower + capital)
      let step = [0.02, 0.1, 0.3, 0.6, 0.85, 0.97].firstIndex { share < $0 } ?? 6
      return (SequenceWordReader.wordHash(row[0].lowercased()), step + 1)
    }
    return SequencePackedTable.packed(pairs, width: 3, valueBits: 3)
  }

  private static func titles(_ url: URL) throws -> (titles: [UInt8], words: [UInt8]) {
    let analyzer = Analyzer()
    var types: [UInt64: Int] = [:]
    var fields: [UInt64: [Int]] = [:]
    for row in try rows(url) where row.count == 2 {
      let bits = ["PER": 1, "ORG": 2, "LOC": 4][row[1]] ?? 0
      let plain = row[0].split(separator: " (").first ?? ""
      let name = plain.split(separator: ",").first ?? ""
      let text = analyzer.analyse(Array(name.utf8))
      let words = text.tokens.filter { !$0.flags.contains(.punctuation) }
        .map { SequenceWordReader.wordHash(text.words.folded($0.word)) }
      guard let first = words.first, let last = words.last, words.count <= 6 else { continue }
      types[SequenceHash.title(words), default: 0] |= bits
      func count(_ word: UInt64, _ field: Int) {
        fields[word, default: [0, 0, 0, 0, 0]][field] += 1
      }
      if words.count > 1 {
        count(first, 4)
        switch bits {
        case 1:
          count(first, 0)
          count(last, 1)
        case 2: count(last, 2)
        default: for word in words { count(word, 3) }
        }
      }
    }
    let titles = types.map { (hash: $0.key, value: $0.value) }.sorted { $0.hash < $1.hash }
    let words = fields.map { word, counts -> (hash: UInt64, value: Int) in
      var value = counts[4] > 0 ? 1 : 0
      for field in 0..<4 {
        let level = counts[field] >= 10 ? 3 : counts[field] >= 3 ? 2 : counts[field] >= 1 ? 1 : 0
        value |= level << (1 + 2 * field)
      }
      return (word, value)
    }.sorted { $0.hash < $1.hash }
    return (
      SequencePackedTable.packed(titles, width: 3, valueBits: 3),
      SequencePackedTable.packed(words, width: 4, valueBits: 9)
    )
  }

  /// A model of these tables.
  func model(transitions: [Float], weights: [(feature: UInt32, weights: [Float])]) -> [UInt8] {
    let bytes = transitions.flatMap { value in
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32($0)) }
    }
    return SequenceModel.packed(sections: [
      bytes, SequenceWeights.packed(weights), clusters, caseShares, titles, titleWords,
    ])
  }
}
