import EntityTagging
import EventTagging
import TextAnalysis

/// One passage of a tagged document with the mentions, events and claims that start inside it.
struct TaggedPassage {
  let tagged: TaggedDocument
  let ordinal: Int
  let span: PassageSpan
  let part: RecordPart
  /// Tokens of the heading that the passage stands under.
  let headingTokens: Range<Int>
  let mentions: [Mention]
  let events: [Event]
  let claims: [Claim]

  /// Positions between a passage's last word and its heading's first, so that no phrase spans both.
  private static let headingGap: UInt32 = 100

  init(_ tagged: TaggedDocument, ordinal: Int) {
    self.tagged = tagged
    self.ordinal = ordinal
    let passage = tagged.passages[ordinal]
    let span = passage.span
    self.span = span
    part = tagged.document.parts[passage.part]
    headingTokens = span.heading.map { tagged.text.tokens(of: tagged.text.blocks[$0]) } ?? 0..<0
    mentions = tagged.mentions.elements(in: span.tokens) { $0.span.tokens.lowerBound }
    events = tagged.tags.events.elements(in: span.tokens) { $0.trigger.tokens.lowerBound }
    claims = tagged.tags.claims.filter { span.tokens.contains($0.cue.tokens.lowerBound) }
  }

  var text: AnalysedText { tagged.text }

  /// The record's own fields; a file's one part has the document's.
  var fields: DocumentFields { part.fields }

  var heading: String? { span.heading.map { text.string(text.blocks[$0].bytes) } }

  /// Position of a token for the passage's postings, from 1; the heading's follow the passage's.
  func position(of token: Int) -> UInt32 {
    let position = text.tokens[token].position
    if headingTokens.contains(token) {
      let first = text.tokens[headingTokens.lowerBound].position
      return lastPosition + Self.headingGap + position - first
    }
    return position &- text.tokens[span.tokens.lowerBound].position &+ 1
  }

  private var lastPosition: UInt32 {
    text.tokens[span.tokens.upperBound - 1].position
      - text.tokens[span.tokens.lowerBound].position + 1
  }

  func entity(of participant: Participant) -> EntityReference? {
    participant.mention.flatMap { tagged.mentions[$0].entity }
  }
}

extension AnalysedText {
  /// The tokens inside a block.
  func tokens(of block: TextBlock) -> Range<Int> {
    let first = tokens.partitioningIndex { Int($0.byteStart) >= block.bytes.lowerBound }
    let last = tokens.partitioningIndex { Int($0.byteStart) >= block.bytes.upperBound }
    return first..<last
  }
}

extension Array {
  /// The elements whose places, which ascend, are in a range.
  fileprivate func elements(in range: Range<Int>, place: (Element) -> Int) -> [Element] {
    let first = partitioningIndex { place($0) >= range.lowerBound }
    let last = partitioningIndex { place($0) >= range.upperBound }
    return Array(self[first..<last])
  }

  /// Index of the first element that satisfies a predicate that is false, then true.
  func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
