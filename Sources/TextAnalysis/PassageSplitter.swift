/// A passage of an analysed text: consecutive sentences under one heading.
public struct PassageSpan: Sendable, Equatable {
  public var sentences: Range<Int>
  public var tokens: Range<Int>
  public var bytes: Range<Int>
  /// Index into ``AnalysedText/blocks`` of the heading the passage stands under.
  public var heading: Int?

  public init(sentences: Range<Int>, tokens: Range<Int>, bytes: Range<Int>, heading: Int?) {
    self.sentences = sentences
    self.tokens = tokens
    self.bytes = bytes
    self.heading = heading
  }
}

/// Cuts a text into passages: natural paragraphs, merged when tiny, split at sentence ends when long.
public struct PassageSplitter: Sendable {
  /// Target length of a passage in words.
  public var words: ClosedRange<Int>

  public init(words: ClosedRange<Int> = 40...120) { self.words = words }

  public func split(_ text: AnalysedText) -> [PassageSpan] { [] }
}
