/// Finds headings, paragraphs and list items in plain text.
///
/// Blank lines end a paragraph. Lines that follow each other are one paragraph if they were wrapped at
/// a margin, that is if the first word of each next line would not have fitted; otherwise each line is
/// a paragraph.
struct BlockFinder {
  private let lines: [TextLine]

  static func blocks(in view: ByteView) -> [TextBlock] {
    let finder = BlockFinder(lines: TextLine.lines(of: view))
    return HeadingFinder(view: view).mark(finder.paragraphs())
  }

  /// A block that may turn out to be a heading.
  struct Candidate {
    var block: TextBlock
    var lines: Range<Int>
    var words: Int
    var first: TextLine
    /// Whether blank lines (or the end of the text) stand on both sides.
    var standsAlone: Bool
  }

  private func paragraphs() -> [Candidate] {
    let margin = wrapMargin()
    var result: [Candidate] = []
    var i = 0
    while i < lines.count {
      if lines[i].isBlank {
        i += 1
        continue
      }
      var end = i + 1
      while end < lines.count, !lines[end].isBlank, joins(end - 1, end, margin) { end += 1 }
      let kind: TextBlock.Kind = lines[i].isListItem ? .listItem : .paragraph
      let range = lines[i].bytes.lowerBound..<lines[end - 1].bytes.upperBound
      let isAlone =
        (i == 0 || lines[i - 1].isBlank) && (end == lines.count || lines[end].isBlank)
      result.append(
        Candidate(
          block: TextBlock(kind: kind, bytes: range), lines: i..<end,
          words: lines[i..<end].reduce(0) { $0 + $1.words }, first: lines[i],
          standsAlone: isAlone))
      i = end
    }
    return result
  }

  /// The width that lines were wrapped at, 0 if they were not.
  private func wrapMargin() -> Int {
    var lengths: [Int] = []
    for i in 1..<max(1, lines.count) where !lines[i].isBlank && !lines[i - 1].isBlank {
      lengths.append(lines[i - 1].length)
    }
    guard !lengths.isEmpty else { return 0 }
    lengths.sort()
    // A few overlong lines (addresses, tables) must not widen the margin.
    let margin = lengths[(lengths.count - 1) * 9 / 10]
    guard (40...120).contains(margin) else { return 0 }
    var wrapped = 0
    for i in 1..<lines.count where !lines[i].isBlank && !lines[i - 1].isBlank {
      if isFull(i - 1, i, margin) { wrapped += 1 }
    }
    return wrapped * 2 >= lengths.count ? margin : 0
  }

  private func joins(_ line: Int, _ next: Int, _ margin: Int) -> Bool {
    margin > 0 && !lines[next].isListItem && isFull(line, next, margin)
  }

  /// Whether the next line's first word would have passed the margin.
  private func isFull(_ line: Int, _ next: Int, _ margin: Int) -> Bool {
    lines[line].length + 1 + lines[next].firstWordLength > margin
      && lines[line].length <= max(120, margin)
  }
}
