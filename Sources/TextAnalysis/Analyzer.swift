/// Turns UTF-8 text into blocks, sentences and tokens. One per thread; not `Sendable`.
public final class Analyzer {
  public let words = WordTable()
  private let stemmer: any Stemmer

  public init(stemmer: any Stemmer = IdentityStemmer()) {
    self.stemmer = stemmer
  }

  /// - Parameters:
  ///   - utf8: valid UTF-8, at most `UInt32.max` bytes.
  ///   - blocks: the structure that the reader found; `nil` finds paragraphs by blank lines.
  ///   - language: overrides detection.
  public func analyse(
    _ utf8: [UInt8], blocks: [TextBlock]? = nil, language: Language? = nil
  ) -> AnalysedText {
    AnalysedText(
      utf8: utf8, language: language ?? .other, blocks: blocks ?? [], sentences: [], tokens: [],
      words: words)
  }
}
