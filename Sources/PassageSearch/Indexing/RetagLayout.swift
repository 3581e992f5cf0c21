import TextAnalysis

/// How a passage lies in the blocks of its document: what tagging needs of a text's structure beside
/// the stored passages themselves. Most passages are one paragraph and need nothing stored.
struct PassageLayout: Equatable, Sendable {
  /// How the passage's first block stands to the passage before.
  enum Start: Equatable, Sendable {
    /// It begins here.
    case block
    /// It began in the passage before, and white space stands between the two.
    case continued
    /// It began in the passage before, and nothing stands between the two.
    case joined
  }

  var start = Start.block
  /// Whether the passage's heading is another one than the equal heading of the passage before.
  var repeatsHeading = false
  /// The blocks, cut at the passage's ends; bytes count from its start.
  var blocks: [TextBlock]

  init(start: Start = .block, repeatsHeading: Bool = false, blocks: [TextBlock]) {
    self.start = start
    self.repeatsHeading = repeatsHeading
    self.blocks = blocks
  }

  /// One paragraph.
  init(length: Int) {
    blocks = [TextBlock(kind: .paragraph, bytes: 0..<length)]
  }
}

extension PassageLayout {
  init(of passage: TaggedPassage) {
    let span = passage.span
    let text = passage.text
    let first = text.blocks.partitioningIndex { $0.bytes.upperBound > span.bytes.lowerBound }
    let last = text.blocks.partitioningIndex { $0.bytes.lowerBound >= span.bytes.upperBound }
    blocks = text.blocks[first..<max(first, last)].map { block in
      let cut = block.bytes.clamped(to: span.bytes)
      return TextBlock(
        kind: block.kind,
        bytes: cut.lowerBound - span.bytes.lowerBound..<cut.upperBound - span.bytes.lowerBound)
    }
    guard passage.ordinal > 0 else { return }
    let before = passage.tagged.passages[passage.ordinal - 1]
    if first < last, before.span.bytes.upperBound > text.blocks[first].bytes.lowerBound {
      start = before.span.bytes.upperBound == span.bytes.lowerBound ? .joined : .continued
    }
    if let heading = span.heading, let other = before.span.heading, heading != other {
      repeatsHeading = text.utf8[text.blocks[heading].bytes]
        .elementsEqual(text.utf8[text.blocks[other].bytes])
    }
  }
}

/// As stored: `~` continued, `+` joined, `^` another heading, then for each block `P`, `H` or `L`
/// with the bytes since the block before and its own length, in base 36: `P0.5kL2.4`. Empty for a
/// passage that is one paragraph; the blocks are left out where they would say only that.
extension PassageLayout {
  private static let radix = 36

  func stored(length: Int) -> String {
    var stored = start == .continued ? "~" : start == .joined ? "+" : ""
    if repeatsHeading { stored += "^" }
    guard blocks != PassageLayout(length: length).blocks else { return stored }
    var end = 0
    for block in blocks {
      stored += block.kind.letter + String(block.bytes.lowerBound - end, radix: Self.radix)
      stored += "." + String(block.bytes.count, radix: Self.radix)
      end = block.bytes.upperBound
    }
    return stored
  }

  /// What does not read as a layout is taken for one paragraph.
  init(stored: String, length: Int) {
    self.init(length: length)
    var rest = stored[...]
    if rest.first == "~" || rest.first == "+" {
      start = rest.removeFirst() == "~" ? .continued : .joined
    }
    if rest.first == "^" {
      repeatsHeading = true
      rest.removeFirst()
    }
    if !rest.isEmpty, let read = Self.blocks(rest, length: length) { blocks = read }
  }

  private static func blocks(_ stored: Substring, length: Int) -> [TextBlock]? {
    var blocks: [TextBlock] = []
    var end = 0
    var rest = stored
    while let letter = rest.popFirst() {
      let numbers = rest.prefix { !$0.isUppercase }
      rest = rest[numbers.endIndex...]
      let parts = numbers.split(separator: ".").map { Int($0, radix: radix) }
      guard let kind = TextBlock.Kind(letter: letter), parts.count == 2, let gap = parts[0],
        let count = parts[1], (0...length).contains(gap), (0...length).contains(count),
        end + gap + count <= length
      else { return nil }
      blocks.append(TextBlock(kind: kind, bytes: end + gap..<end + gap + count))
      end += gap + count
    }
    return blocks
  }
}

extension TextBlock.Kind {
  fileprivate var letter: String {
    switch self {
    case .paragraph: "P"
    case .heading: "H"
    case .listItem: "L"
    }
  }

  fileprivate init?(letter: Character) {
    switch letter {
    case "P": self = .paragraph
    case "H": self = .heading
    case "L": self = .listItem
    default: return nil
    }
  }
}
