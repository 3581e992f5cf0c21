/// A stretch of an analysed text, in all three units that callers need.
public struct TextSpan: Sendable, Equatable, Hashable {
  /// Indexes into ``AnalysedText/tokens``.
  public var tokens: Range<Int>
  /// UTF-8 bytes of the analysed text.
  public var bytes: Range<Int>
  /// Unicode scalars of the analysed text.
  public var scalars: Range<Int>

  public init(tokens: Range<Int>, bytes: Range<Int>, scalars: Range<Int>) {
    self.tokens = tokens
    self.bytes = bytes
    self.scalars = scalars
  }
}

/// A sentence, inside one block.
public struct Sentence: Sendable, Equatable {
  public var tokens: Range<Int>
  public var bytes: Range<Int>
  /// Index into ``AnalysedText/blocks``.
  public var block: Int

  public init(tokens: Range<Int>, bytes: Range<Int>, block: Int) {
    self.tokens = tokens
    self.bytes = bytes
    self.block = block
  }
}

/// A text with its blocks, sentences and tokens. Valid until its analyser analyses the next text
/// (the word table may then be recycled).
public struct AnalysedText {
  public let utf8: [UInt8]
  public let language: Language
  public let blocks: [TextBlock]
  public let sentences: [Sentence]
  public let tokens: [Token]
  public let words: WordTable

  public init(
    utf8: [UInt8], language: Language, blocks: [TextBlock], sentences: [Sentence],
    tokens: [Token], words: WordTable
  ) {
    self.utf8 = utf8
    self.language = language
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
    self.words = words
  }

  /// The span from the first to the last of `tokens`, which must not be empty.
  public func span(_ tokens: Range<Int>) -> TextSpan {
    let first = self.tokens[tokens.lowerBound]
    let last = self.tokens[tokens.upperBound - 1]
    return TextSpan(
      tokens: tokens,
      bytes: Int(first.byteStart)..<Int(last.byteEnd),
      scalars: Int(first.scalarStart)..<Int(last.scalarEnd))
  }

  /// The raw text of a byte range that starts and ends on scalar boundaries.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: utf8[bytes], as: UTF8.self)
  }

  /// The folded form of a token (see ``WordForm/folded``).
  public func folded(_ token: Int) -> String { words[tokens[token].word].folded }

  /// Words among the tokens of a range: marks and split endings are none.
  public func wordCount(_ tokens: Range<Int>) -> Int {
    tokens.reduce(0) { $0 + (self.tokens[$1].isWord ? 1 : 0) }
  }

  /// The language of some sentences, judged by their letters and frequent words; where they do not
  /// tell, that of the text.
  public func language(ofSentences sentences: Range<Int>) -> Language {
    guard let first = sentences.first, let last = sentences.last else { return language }
    let range =
      self.sentences[first].tokens.lowerBound..<self.sentences[last].tokens.upperBound
    return language(ofTokens: range)
  }

  /// The language of a run of tokens; see ``language(ofSentences:)``.
  public func language(ofTokens tokens: Range<Int>) -> Language {
    LanguageDetector.language(of: self.tokens[tokens], words: words, within: language)
  }
}
