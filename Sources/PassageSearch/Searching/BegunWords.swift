import TextAnalysis
import XapianStore

/// What a `loot*` stands for in an index: postings are stems, words are what begins so.
struct BegunWords {
  /// Most words, or most values of a field that begin so, that are searched.
  static let most = 2_000

  /// As the texts are folded.
  let start: String
  /// Stems that begin so; one more than are searched, where there are more.
  let stems: [String]
  /// Stems that do not, of words that do and that some passage has: `soldier` of `soldiers*`.
  let otherStems: [String]
  /// Those words as they are written; the other words of ``otherStems`` begin otherwise.
  let words: [String]
  /// Words that begin so and are not posted.
  let stopWords: [String]

  var allStems: [String] { stems + otherStems }
}

extension OpenIndex {
  func begunWords(_ text: String) throws -> BegunWords {
    if let known = begunWords[text] { return known }
    let start = tokens(of: text).first?.forms.first?.folded ?? text
    let most = BegunWords.most
    let stems = try terms(withPrefix: start, limit: most + 1).map(\.term)
    let others = try otherWords(beginning: start, limit: most)
    let begun = BegunWords(
      start: start, stems: stems, otherStems: others.stems, words: others.words,
      stopWords: Analyzer.stopWords(beginning: start))
    begunWords[text] = begun
    return begun
  }

  /// Frequent words are listed in the index; the rest is what the language makes likely.
  private func otherWords(
    beginning start: String, limit: Int
  ) throws -> (stems: [String], words: [String]) {
    var words: [String: Set<String>] = [:]
    let candidates =
      try Analyzer.likelyWords(beginning: start) + spelledWords(beginning: start, limit: limit)
    for candidate in Set(candidates) {
      for form in analyzer.wordForms(for: candidate)
      where !form.isStopWord && form.folded.hasPrefix(start) && !form.stem.hasPrefix(start) {
        words[form.stem, default: []].insert(form.folded)
      }
    }
    let used = try words.filter { try isWritten($1.sorted(), stem: $0) }
    return (used.keys.sorted(), Set(used.values.flatMap(\.self)).sorted())
  }

  /// Whether a passage has one of these words of a stem: most likely words are none.
  private func isWritten(_ words: [String], stem: String) throws -> Bool {
    guard try frequency(of: stem) > 0 else { return false }
    let query = StoreQuery.filter(
      .term(stem, weight: try weight(of: stem)),
      by: .written(WrittenWords(places: [words], steps: [])))
    return try !rank(query, limit: 1).hits.isEmpty
  }
}
