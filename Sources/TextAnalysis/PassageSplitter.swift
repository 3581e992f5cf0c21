/// A passage of an analysed text: consecutive sentences under one heading.
public struct PassageSpan: Sendable, Equatable {
  /// When one sentence is too long for a passage it is split; its passages then share the sentence,
  /// and ``tokens`` tells them apart.
  public var sentences: Range<Int>
  public var tokens: Range<Int>
  public var bytes: Range<Int>
  /// Index into ``AnalysedText/blocks`` of the heading the passage stands under. `nil` for text before
  /// the first heading, and for a passage that is itself a heading without text of its own.
  public var heading: Int?

  public init(sentences: Range<Int>, tokens: Range<Int>, bytes: Range<Int>, heading: Int?) {
    self.sentences = sentences
    self.tokens = tokens
    self.bytes = bytes
    self.heading = heading
  }
}

/// Cuts a text into passages: natural paragraphs, merged when tiny, split at sentence ends when long.
///
/// A passage never crosses a heading. A heading belongs to the passages under it; one without any
/// becomes a passage of its own, so that every token is in one passage or in the heading of one.
public struct PassageSplitter: Sendable {
  /// Target length of a passage in words. Paragraphs over the upper bound are split into pieces of
  /// about equal length; runs of tiny paragraphs and list items are merged up to the lower bound.
  public var words: ClosedRange<Int>
  /// Paragraphs with fewer words join a neighbour. A short sentence that someone made a paragraph of
  /// its own (ten words, say) stays one: news reports are written like that.
  public var tiny = 8
  /// A sentence over this many words is split between tokens.
  public var longestSentence = 250

  public init(words: ClosedRange<Int> = 40...120) { self.words = words }

  /// - Parameter sentences: the part of the text to cut (a record of several in one document);
  ///   `nil` for all of it.
  public func split(_ text: AnalysedText, sentences: Range<Int>? = nil) -> [PassageSpan] {
    var passages: [PassageSpan] = []
    var heading: Paragraph?
    var section: [Paragraph] = []
    func close() {
      if let heading, section.isEmpty {
        passages.append(span(heading.sentences, text, heading: nil))
      }
      passages += split(section, text, heading: heading?.block)
      section = []
    }
    for paragraph in Paragraph.all(of: text, sentences ?? text.sentences.indices) {
      if text.blocks[paragraph.block].kind == .heading {
        close()
        heading = paragraph
      } else {
        section.append(paragraph)
      }
    }
    close()
    return passages
  }

  /// The sentences of one block.
  fileprivate struct Paragraph {
    var block: Int
    var sentences: Range<Int>
    var words: Int
    var isListItem: Bool

    static func all(of text: AnalysedText, _ sentences: Range<Int>) -> [Paragraph] {
      var result: [Paragraph] = []
      for index in sentences {
        let sentence = text.sentences[index]
        let words = text.wordCount(sentence.tokens)
        if let last = result.last, last.block == sentence.block {
          result[result.count - 1].sentences = last.sentences.lowerBound..<index + 1
          result[result.count - 1].words += words
        } else {
          result.append(
            Paragraph(
              block: sentence.block, sentences: index..<index + 1, words: words,
              isListItem: text.blocks[sentence.block].kind == .listItem))
        }
      }
      return result
    }
  }

  /// Splits the text under one heading.
  private func split(
    _ section: [Paragraph], _ text: AnalysedText, heading: Int?
  ) -> [PassageSpan] {
    merged(section).flatMap { group in
      group.words > words.upperBound
        ? pieces(of: group.sentences, total: group.words, text, heading: heading)
        : [span(group.sentences, text, heading: heading)]
    }
  }

  /// Joins runs of tiny paragraphs and list items, and single ones with a neighbour.
  private func merged(_ section: [Paragraph]) -> [Paragraph] {
    var groups: [Paragraph] = []
    var i = 0
    while i < section.count {
      var group = section[i]
      i += 1
      if isSmall(group) {
        while i < section.count, isSmall(section[i]), group.words < words.lowerBound,
          group.words + section[i].words <= words.upperBound
        {
          group.join(section[i])
          i += 1
        }
      }
      guard group.words < tiny else {
        groups.append(group)
        continue
      }
      if let last = groups.last, last.words + group.words <= words.upperBound {
        groups[groups.count - 1].join(group)
      } else if i < section.count, section[i].words + group.words <= words.upperBound {
        group.join(section[i])
        i += 1
        groups.append(group)
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  private func isSmall(_ paragraph: Paragraph) -> Bool {
    paragraph.words < (paragraph.isListItem ? words.lowerBound : tiny)
  }

  /// Cuts a long paragraph at the sentence ends nearest to equal shares.
  private func pieces(
    of sentences: Range<Int>, total: Int, _ text: AnalysedText, heading: Int?
  ) -> [PassageSpan] {
    var result: [PassageSpan] = []
    var start = sentences.lowerBound
    var left = total
    var length = 0
    for sentence in sentences {
      let words = text.wordCount(text.sentences[sentence].tokens)
      let share = share(of: left)
      if start < sentence, length + words > self.words.upperBound || length + words / 2 > share {
        result += whole(start..<sentence, text, heading: heading)
        left -= length
        start = sentence
        length = 0
      }
      length += words
    }
    return result + whole(start..<sentences.upperBound, text, heading: heading)
  }

  /// An equal share of `words` among as few passages as will hold them.
  private func share(of words: Int) -> Int {
    let count = max(1, (words + self.words.upperBound - 1) / self.words.upperBound)
    return (words + count - 1) / count
  }

  /// One passage, or several if a single sentence is over the limit.
  private func whole(
    _ sentences: Range<Int>, _ text: AnalysedText, heading: Int?
  ) -> [PassageSpan] {
    let passage = span(sentences, text, heading: heading)
    guard sentences.count == 1, text.wordCount(passage.tokens) > longestSentence else {
      return [passage]
    }
    var result: [PassageSpan] = []
    var start = passage.tokens.lowerBound
    var count = 0
    for token in passage.tokens where text.tokens[token].isWord {
      if count == max(1, words.upperBound) {
        result.append(span(sentences, start..<token, text, heading: heading))
        start = token
        count = 0
      }
      count += 1
    }
    result.append(span(sentences, start..<passage.tokens.upperBound, text, heading: heading))
    return result
  }

  private func span(_ sentences: Range<Int>, _ text: AnalysedText, heading: Int?) -> PassageSpan {
    let first = text.sentences[sentences.lowerBound].tokens.lowerBound
    let last = text.sentences[sentences.upperBound - 1].tokens.upperBound
    return span(sentences, first..<last, text, heading: heading)
  }

  private func span(
    _ sentences: Range<Int>, _ tokens: Range<Int>, _ text: AnalysedText, heading: Int?
  ) -> PassageSpan {
    PassageSpan(
      sentences: sentences, tokens: tokens, bytes: text.span(tokens).bytes, heading: heading)
  }
}

extension PassageSplitter.Paragraph {
  fileprivate mutating func join(_ next: Self) {
    sentences = sentences.lowerBound..<next.sentences.upperBound
    words += next.words
    isListItem = isListItem && next.isListItem
  }
}
