import TextAnalysis

/// A marked stretch of text.
struct GoldSpan {
  var bytes: Range<Int>
  /// A label of ``SequenceLabel/types``, or what the rules find.
  var type: String
  /// The entity that it was linked to; several where the text leaves it open; none if unknown.
  var entities: [String] = []
  /// Whether the text leaves open which of the entities it is.
  var isOpen = false

  /// - Parameter link: `id`, `?id,id` or `_`.
  init(bytes: Range<Int>, type: Substring, link: String) {
    self.bytes = bytes
    self.type = Self.labels[String(type)] ?? String(type)
    isOpen = link.hasPrefix("?")
    if link != "_" {
      entities = link.drop { $0 == "?" }.split(separator: ",").map(String.init)
    }
  }

  /// The names that our own files have for the labels of the chain.
  static let labels = ["PERSON": "PER", "PLACE": "LOC", "NATIONALITY": "NORP"]
}

/// A training document as running text, with the bytes of its names.
struct GoldDocument {
  var name: String
  var source: Source
  var utf8: [UInt8] = []
  /// `nil` leaves finding the blocks to analysis.
  var blocks: [TextBlock]?
  var published: String?
  private(set) var spans: [GoldSpan] = []

  /// A document of tokens alone: the spaces between them are guessed.
  init(_ sentences: [IOBSentence], source: Source, name: String) {
    self.source = source
    self.name = name
    var blocks: [TextBlock] = []
    for sentence in sentences {
      let start = utf8.count
      add(sentence)
      blocks.append(TextBlock(kind: .paragraph, bytes: start..<utf8.count))
      utf8.append(0x0A)
    }
    self.blocks = blocks
  }

  /// A document whose running text is at hand. Tokens that the text does not hold are passed over.
  init(_ sentences: [IOBSentence], text: [UInt8], source: Source, name: String) {
    self.source = source
    self.name = name
    utf8 = text
    var at = 0
    for sentence in sentences {
      var marks = SpanMarks()
      for (index, token) in sentence.tokens.enumerated() {
        guard let bytes = Self.find(Array(token.utf8), from: at, in: text) else { continue }
        marks.add(bytes, tag: sentence.tags[index], link: sentence.links[index])
        at = bytes.upperBound
      }
      spans += marks.close()
    }
  }

  private mutating func add(_ sentence: IOBSentence) {
    let start = utf8.count
    var joiner = TokenJoiner(splitsHyphens: source.splitsHyphens)
    var marks = SpanMarks()
    for (index, token) in sentence.tokens.enumerated() {
      let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1] : nil
      if joiner.wantsSpace(before: token, next: next), utf8.count > start { utf8.append(0x20) }
      let first = utf8.count
      utf8 += Array(token.utf8)
      marks.add(first..<utf8.count, tag: sentence.tags[index], link: sentence.links[index])
    }
    spans += marks.close()
  }

  /// Where a token next stands: at most a few marks and line ends lie before it.
  private static func find(_ token: [UInt8], from start: Int, in text: [UInt8]) -> Range<Int>? {
    for at in start..<min(start + 40, text.count) where at + token.count <= text.count {
      if text[at..<at + token.count].elementsEqual(token) { return at..<at + token.count }
    }
    return nil
  }
}

/// Makes spans of IOB2 tags.
struct SpanMarks {
  private var spans: [GoldSpan] = []
  private var open: GoldSpan?

  mutating func add(_ bytes: Range<Int>, tag: String, link: String) {
    if tag.hasPrefix("I-"), let span = open {
      open?.bytes = span.bytes.lowerBound..<bytes.upperBound
      return
    }
    if let span = open { spans.append(span) }
    open = tag == "O" ? nil : GoldSpan(bytes: bytes, type: tag.dropFirst(2), link: link)
  }

  mutating func close() -> [GoldSpan] {
    if let span = open { spans.append(span) }
    open = nil
    defer { spans = [] }
    return spans
  }
}
