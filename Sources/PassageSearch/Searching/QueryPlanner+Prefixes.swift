import QueryLanguage
import XapianStore

extension QueryPlanner {
  /// Words that begin so, by their stems. Where no stem begins so itself, the words decide as they are
  /// written; beside stems that do, only libxapian's matcher could tell, at twenty times the cost.
  mutating func prefix(_ text: String) throws -> PlannedNode {
    let begun = try begun(text)
    let leaves = try begun.allStems.map { StoreQuery.term($0, weight: try index.weight(of: $0)) }
    let stems = StoreQuery.max(leaves).simplified
    guard begun.stems.isEmpty, !leaves.isEmpty else { return .part("\(text)*", stems) }
    let written = WrittenWords(places: [begun.words], steps: [])
    return .part("\(text)*", .filter(stems, by: .written(written)))
  }

  /// What a wildcard stands for, as many words as are searched; notices say what is left out.
  mutating func begun(_ text: String) throws -> BegunWords {
    let begun = try index.begunWords(text)
    highlighting.prefixes.append(begun.start)
    if !begun.stopWords.isEmpty {
      let words = begun.stopWords.prefix(Self.namedStopWords).map { "“\($0)”" }
      let rest = begun.stopWords.count > words.count ? " and others" : ""
      notices.append(
        "\(text)* does not search \(words.joined(separator: ", "))\(rest): too common; "
          + "put such a word in quotation marks to search it")
    }
    return BegunWords(
      start: begun.start, stems: limited(begun.stems, by: "\(text)*", of: "words"),
      otherStems: begun.otherStems, words: begun.words, stopWords: begun.stopWords)
  }

  private static let namedStopWords = 4
}
