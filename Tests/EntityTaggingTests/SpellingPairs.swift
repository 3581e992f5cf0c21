import Testing

@testable import EntityTagging

/// The pairs of Corpus/entities/spelling-pairs.tsv.
struct SpellingPairs {
  var first: String
  var second: String
  var isSame: Bool

  static func load(file: String = #filePath) throws -> [SpellingPairs] {
    let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try WholeFile.read("/" + root + "/Corpus/entities/spelling-pairs.tsv")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .compactMap { line in
        let columns = line.split(separator: "\t").map(String.init)
        guard columns.count == 3 else { return nil }
        return SpellingPairs(
          first: columns[0], second: columns[1], isSame: columns[2] == "same")
      }
  }
}
