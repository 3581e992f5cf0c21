import TextAnalysis

@testable import EntityTagging

/// The cases of Corpus/entities/linking-cases.tsv.
struct LinkingCase {
  var isOpen: Bool
  var ids: [String]
  /// The sentence without brackets.
  var text: String
  /// Where the name stands in it, in UTF-8.
  var name: Range<Int>

  static func load(file: String = #filePath) throws -> [LinkingCase] {
    let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try WholeFile.read("/" + root + "/Corpus/entities/linking-cases.tsv")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.compactMap { line in
        let columns = line.split(separator: "\t").map(String.init)
        guard columns.count == 3 else { return nil }
        let parts = columns[2].split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
        guard parts.count == 3 else { return nil }
        let start = parts[0].utf8.count
        return LinkingCase(
          isOpen: columns[0] == "open", ids: columns[1].split(separator: ",").map(String.init),
          text: parts.joined(), name: start..<start + parts[1].utf8.count)
      }
  }

  /// What the tagger says of the name: `nil` if it does not find it.
  func found(by tagger: EntityTagger, _ analyzer: Analyzer) -> Mention? {
    tagger.mentions(in: analyzer.analyse(Array(text.utf8))).first { $0.span.bytes == name }
  }

  func isRight(_ mention: Mention?) -> Bool {
    guard let mention else { return false }
    guard isOpen else { return mention.entity?.id == ids.first }
    return mention.entity == nil && Set(mention.candidates.map(\.id)).isSuperset(of: ids)
  }
}
