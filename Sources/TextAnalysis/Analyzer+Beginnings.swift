extension Analyzer {
  /// Words that begin so and whose stem may not: what stems are made from reaches into the beginning
  /// (`soldiers` of `soldiers*`), or the word is irregular (`withdrew`). No list of words is asked:
  /// most of them do not exist.
  ///
  /// - Parameter start: folded, see ``WordForm/folded``.
  public static func likelyWords(beginning start: String) -> [String] {
    guard let first = start.utf8.first else { return [] }
    if first < 0x80 {
      return WordTails.english.map { start + $0 } + IrregularForms.forms(beginning: start)
    }
    return WordTails.cyrillic.map { start + $0 } + UkrainianForms.forms(beginning: start)
      + RussianForms.forms(beginning: start)
  }

  /// Words that begin so and are too common to be posted, in their order.
  ///
  /// - Parameter start: folded, see ``WordForm/folded``.
  public static func stopWords(beginning start: String) -> [String] {
    (StopWords.english.union(StopWords.cyrillic)).filter { $0.hasPrefix(start) }.sorted()
  }
}
