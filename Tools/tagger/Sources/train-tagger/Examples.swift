import EntityTagging
import TextAnalysis

/// The windows of the training documents, as feature numbers and the labels that are allowed.
struct Examples {
  struct Window {
    var tokens: Range<Int>
    var weight: Float
  }

  private(set) var windows: [Window] = []
  /// Where the features of each token start; one more at the end.
  private(set) var starts: [Int] = [0]
  private(set) var features: [UInt32] = []
  /// Labels that each token may have, one bit each.
  private(set) var allowed: [UInt32] = []
  /// Marked names that lie in no window whole.
  private(set) var missed = 0

  private let model: SequenceModel
  private let reader: SequenceWordReader
  private var cache: [String: (SequenceWord, [SequenceWord.Attribute])] = [:]

  init(model: SequenceModel) {
    self.model = model
    reader = SequenceWordReader(model: model)
  }

  mutating func add(_ document: GoldDocument, analyzer: Analyzer) {
    let text = analyzer.analyse(document.utf8, blocks: document.blocks)
    let labels = Self.labels(document, text)
    for sentence in text.sentences {
      let words = sentence.tokens.map { read($0, text) }
      let view = SequenceSentence(
        text, tokens: sentence.tokens, words: words.map(\.0), model: model)
      for window in view.windows {
        let first = allowed.count
        for i in window {
          let token = sentence.tokens.lowerBound + i
          appendFeatures(i, view, words.map(\.1))
          allowed.append(labels[token])
        }
        relax(first..<allowed.count)
        windows.append(Window(tokens: first..<allowed.count, weight: document.source.weight))
      }
    }
  }

  private mutating func read(
    _ token: Int, _ text: AnalysedText
  ) -> (SequenceWord, [SequenceWord.Attribute]) {
    let isTag = !text.tokens[token].flags.isDisjoint(with: [.hashtag, .handle])
    let bytes = text.tokens[token].bytes.dropFirst(isTag ? 1 : 0)
    let raw = text.string(bytes)
    if let known = cache[raw] { return known }
    let result = reader.read(raw: text.utf8[bytes], folded: text.folded(token))
    cache[raw] = result
    return result
  }

  private mutating func appendFeatures(
    _ i: Int, _ view: SequenceSentence, _ attributes: [[SequenceWord.Attribute]]
  ) {
    for offset in -2...2 where attributes.indices.contains(i + offset) {
      for attribute in attributes[i + offset] where attribute.offsets.contains(offset) {
        features.append(SequenceHash.feature(attribute.hash, at: offset))
      }
    }
    view.context.codes(at: i) { features.append(SequenceHash.context($0)) }
    starts.append(features.count)
  }

  /// Frees the labels of tokens that the chain could not reach: of names cut by the window.
  private mutating func relax(_ tokens: Range<Int>) {
    var reachable: UInt32 = 1
    for token in tokens {
      let next = Self.following(reachable) & allowed[token]
      if next == 0 {
        for token in tokens { allowed[token] = Self.anything }
        return
      }
      reachable = next
    }
    if reachable & Self.closed == 0 { for token in tokens { allowed[token] = Self.anything } }
  }

  private static func following(_ labels: UInt32) -> UInt32 {
    var result: UInt32 = 0
    for x in 0..<SequenceLabel.count where labels >> UInt32(x) & 1 == 1 { result |= successors[x] }
    return result
  }

  private static let successors: [UInt32] = (0..<SequenceLabel.count).map { x in
    (0..<SequenceLabel.count).reduce(0) {
      SequenceLabel.mayFollow(x, $1) ? $0 | 1 << UInt32($1) : $0
    }
  }
  private static let closed: UInt32 = (0..<SequenceLabel.count).reduce(0) {
    SequenceLabel.isOpen($1) ? $0 : $0 | 1 << UInt32($1)
  }
  static let anything: UInt32 = 1 << 21 - 1

  /// The labels that each token of a text may have.
  private static func labels(_ document: GoldDocument, _ text: AnalysedText) -> [UInt32] {
    let unmarked = document.source.unmarked.reduce(UInt32(1)) { $0 | ofType($1) }
    var labels = text.tokens.map { $0.flags.contains(.capitalised) ? unmarked : 1 }
    var token = 0
    for span in document.spans {
      while token < text.tokens.count, text.tokens[token].bytes.upperBound <= span.bytes.lowerBound
      {
        token += 1
      }
      var end = token
      while end < text.tokens.count, text.tokens[end].bytes.lowerBound < span.bytes.upperBound {
        end += 1
      }
      guard end > token else { continue }
      mark(token..<end, span, document.source, text, &labels)
    }
    return labels
  }

  private static func mark(
    _ tokens: Range<Int>, _ span: GoldSpan, _ source: Source, _ text: AnalysedText,
    _ labels: inout [UInt32]
  ) {
    let start = text.tokens[tokens.lowerBound].bytes.lowerBound
    let last = text.tokens[tokens.upperBound - 1].bytes
    let tail = text.string(span.bytes.upperBound..<max(span.bytes.upperBound, last.upperBound))
    let fits =
      start == span.bytes.lowerBound
      && (last.upperBound == span.bytes.upperBound || isTail(tail))
    // Other sources take formations for organisations; rules tell them apart.
    let label = span.type == "UNIT" ? "ORG" : span.type
    guard fits, let type = SequenceLabel.types.firstIndex(of: label) else {
      // Dates and weapons are outside; what ends inside a token is left open.
      for token in tokens { labels[token] = fits ? 1 | ofType("MISC") : anything }
      return
    }
    var types = [type]
    if source.mixesNationalities, span.type == "MISC" { types.append(3) }
    if span.type == "UNIT" { types.append(4) }
    for token in tokens {
      let isFirst = token == tokens.lowerBound
      let isLast = token == tokens.upperBound - 1
      labels[token] = types.reduce(0) {
        let label =
          isFirst && isLast
          ? SequenceLabel.single($1)
          : isFirst
            ? SequenceLabel.begin($1) : isLast ? SequenceLabel.end($1) : SequenceLabel.inside($1)
        return $0 | 1 << UInt32(label)
      }
    }
  }

  /// `-backed` of `Iranian-backed`.
  private static func isTail(_ text: String) -> Bool {
    guard let first = text.first, first == "-" || first == "‑" else { return false }
    return text.count > 3 && !text.contains { $0.isUppercase || $0.isNumber }
  }

  private static func ofType(_ name: String) -> UInt32 {
    guard let type = SequenceLabel.types.firstIndex(of: name) else { return 0 }
    return 0b1111 << UInt32(SequenceLabel.begin(type))
  }

  /// Replaces fingerprints by row numbers; features seen fewer than `minimum` times go.
  mutating func number(minimum: Int) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    counts.reserveCapacity(features.count / 6)
    for feature in features { counts[feature, default: 0] += 1 }
    let kept = counts.filter { $0.value >= minimum }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, UInt32($0)) })
    var write = 0
    var position = 0
    for token in 0..<allowed.count {
      let end = starts[token + 1]
      starts[token] = write
      while position < end {
        if let number = numbers[features[position]] {
          features[write] = number
          write += 1
        }
        position += 1
      }
    }
    starts[allowed.count] = write
    features.removeLast(features.count - write)
    return kept
  }
}
