/// Turns UTF-8 text into blocks, sentences and tokens. One per thread; not `Sendable`.
public final class Analyzer {
  public let words: WordTable
  /// Whether a text that was handed out may still be in use.
  private(set) var hasText = false

  /// - Parameters:
  ///   - stemmer: makes the stems of English and Russian words.
  ///   - wordLimit: see ``WordTable/limit``.
  public init(stemmer: any Stemmer = IdentityStemmer(), wordLimit: Int = 1 << 18) {
    words = WordTable(stemmer: stemmer, limit: wordLimit)
  }

  /// Distinct words so far whose stem was shortened by hash.
  public var shortenedWords: Int { words.shortenedWords }

  /// Analyses a text. What it returned for the text before is no longer valid after this call.
  ///
  /// - Parameters:
  ///   - utf8: valid UTF-8, at most `UInt32.max` bytes.
  ///   - blocks: the structure that the reader found, in order and without overlap; text outside them is
  ///     skipped. `nil` or none finds paragraphs, headings and list items in plain text.
  ///   - language: overrides detection.
  public func analyse(
    _ utf8: [UInt8], blocks: [TextBlock]? = nil, language: Language? = nil
  ) -> AnalysedText {
    words.makeRoom()
    hasText = true
    let given = blocks ?? []
    let analysis = ByteView.with(utf8) { view in
      analyse(
        view,
        blocks: given.isEmpty ? BlockFinder.blocks(in: view) : Self.ordered(given, utf8.count),
        language: language)
    }
    return AnalysedText(
      utf8: utf8, language: analysis.language, blocks: analysis.blocks,
      sentences: analysis.sentences, tokens: analysis.tokens, words: words)
  }

  private struct Analysis {
    var language: Language
    var blocks: [TextBlock]
    var sentences: [Sentence]
    var tokens: [Token]
  }

  private func analyse(_ view: ByteView, blocks: [TextBlock], language: Language?) -> Analysis {
    let whole = 0..<view.limit
    let detected = LanguageDetector.cyrillic(view, whole)
    let hasCyrillic = detected != nil || view.hasCyrillic(whole)
    let cyrillic = language.flatMap(\.cyrillic) ?? detected ?? .ukrainian
    var tokenizer = Tokenizer(view: view, words: words)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    for block in blocks {
      let first = tokenizer.tokens.count
      let local = hasCyrillic ? LanguageDetector.cyrillic(view, block.bytes, atLeast: 20) : nil
      tokenizer.tokenise(
        block.bytes, cyrillic: local ?? cyrillic, writesDecimalComma: local != nil)
      ranges.append(first..<tokenizer.tokens.count)
    }
    let splitter = SentenceSplitter(view: view, words: words, tokens: tokenizer.tokens)
    var sentences: [Sentence] = []
    for (index, block) in blocks.enumerated() {
      for tokens in splitter.sentences(in: ranges[index], isListItem: block.kind == .listItem) {
        sentences.append(splitter.sentence(tokens, block: index))
      }
    }
    var tokens = tokenizer.tokens
    for sentence in sentences {
      if let first = sentence.tokens.first(where: { tokens[$0].isWord }) {
        tokens[first].flags.insert(.sentenceStart)
      }
    }
    var found = LanguageDetector.language(of: tokens.prefix(Self.languageSample), words: words)
    // Words with і are Ukrainian one by one; a text with ў, ј or the like is not.
    if detected == .other, found.cyrillic != nil { found = .other }
    return Analysis(
      language: language ?? found, blocks: blocks, sentences: sentences, tokens: tokens)
  }

  /// Tokens that the language of a text is judged by.
  private static let languageSample = 4_000

  /// Drops what overlaps or leaves the text, so that no reader can make analysis run astray.
  private static func ordered(_ blocks: [TextBlock], _ count: Int) -> [TextBlock] {
    var end = 0
    return blocks.filter { block in
      guard block.bytes.lowerBound >= end, block.bytes.upperBound <= count else { return false }
      end = block.bytes.upperBound
      return true
    }
  }
}

extension Language {
  /// Itself if it is written in Cyrillic letters.
  fileprivate var cyrillic: Language? { self == .ukrainian || self == .russian ? self : nil }
}
