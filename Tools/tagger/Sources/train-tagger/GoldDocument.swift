import TextAnalysis

/// A marked stretch of text.
struct GoldSpan: Hashable {
  var bytes: Range<Int>
  var type: String
}

/// A training document as running text, with the bytes of its names.
struct GoldDocument {
  var source: Source
  var utf8: [UInt8] = []
  var blocks: [TextBlock] = []
  var spans: [GoldSpan] = []

  init(_ sentences: [IOBSentence], source: Source) {
    self.source = source
    for sentence in sentences { add(sentence) }
  }

  private mutating func add(_ sentence: IOBSentence) {
    let start = utf8.count
    var joiner = TokenJoiner(splitsHyphens: source.splitsHyphens)
    var open: GoldSpan?
    for (index, token) in sentence.tokens.enumerated() {
      let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1] : nil
      if joiner.wantsSpace(before: token, next: next), utf8.count > start { utf8.append(0x20) }
      let first = utf8.count
      utf8 += Array(token.utf8)
      let tag = sentence.tags[index]
      if tag.hasPrefix("I-"), var span = open {
        span.bytes = span.bytes.lowerBound..<utf8.count
        open = span
      } else {
        if let span = open { spans.append(span) }
        open =
          tag == "O" ? nil : GoldSpan(bytes: first..<utf8.count, type: String(tag.dropFirst(2)))
      }
    }
    if let span = open { spans.append(span) }
    blocks.append(TextBlock(kind: .paragraph, bytes: start..<utf8.count))
    utf8.append(0x0A)
  }
}

/// Decides where the spaces of a tokenised sentence were.
struct TokenJoiner {
  let splitsHyphens: Bool
  private var last = ""
  private var isQuoteOpen = false
  private var sticks = true

  init(splitsHyphens: Bool) { self.splitsHyphens = splitsHyphens }

  mutating func wantsSpace(before token: String, next: String?) -> Bool {
    var space = !sticks
    sticks = false
    switch token {
    case ".", ",", ":", ";", "!", "?", ")", "]", "}", "%", "…", "»", "”", "...":
      space = false
    case "(", "[", "{", "«", "“", "$", "£", "€", "#": sticks = true
    case "\"", "''", "``":
      if isQuoteOpen { space = false } else { sticks = true }
      isQuoteOpen.toggle()
    case "-", "–":
      if splitsHyphens, isWordLike(last), let next, isWordLike(next), token == "-" {
        space = false
        sticks = true
      }
    case "/":
      if isWordLike(last) { (space, sticks) = (false, true) }
    default:
      if let first = token.unicodeScalars.first, first == "'" || first == "’",
        token.unicodeScalars.count <= 3, isWordLike(last)
      {
        space = false
      }
      if token == "n't" || token == "n’t" { space = false }
      if last == "'" || last == "’", token == "s" { space = false }
    }
    last = token
    return space
  }

  private func isWordLike(_ token: String) -> Bool {
    token.unicodeScalars.first.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
      ?? false
  }
}
