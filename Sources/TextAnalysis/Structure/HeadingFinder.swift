/// Tells headings from short paragraphs.
struct HeadingFinder {
  let view: ByteView

  /// Words that a heading may have, and one that ends with a full stop.
  static let longest = 12
  static let longestWithStop = 6
  /// Words from which a paragraph counts as body text.
  static let body = 18

  /// Goes backwards, since a heading is known by what follows it.
  func mark(_ candidates: [BlockFinder.Candidate]) -> [TextBlock] {
    var blocks = candidates.map(\.block)
    // Headings in a row, so that a list of short lines does not become one.
    var chain = 0
    for i in blocks.indices.reversed() {
      let next = i + 1 < blocks.count ? blocks[i + 1].kind : nil
      let nextWords = i + 1 < blocks.count ? candidates[i + 1].words : 0
      let previousWords = i > 0 ? candidates[i - 1].words : Self.body
      if chain < 3, let next,
        isHeading(
          candidates[i], next: next, nextWords: nextWords, previousWords: previousWords)
      {
        blocks[i].kind = .heading
        chain += 1
      } else {
        chain = 0
      }
    }
    return blocks
  }

  private func isHeading(
    _ candidate: BlockFinder.Candidate, next: TextBlock.Kind, nextWords: Int, previousWords: Int
  ) -> Bool {
    let line = candidate.first
    guard candidate.block.kind == .paragraph, candidate.lines.count == 1, startsLikeHeading(line)
    else { return false }
    if line.isCapitals, line.words <= Self.longest, line.length >= 4 { return true }
    let leadsBody = next == .heading || nextWords >= Self.body
    if !line.endsSentence || (endsWithQuote(line) && !hasStopInside(line)) {
      return line.words <= Self.longest && line.length <= 90
        && (leadsBody || (candidate.standsAlone && nextWords > line.words))
    }
    return endsWithStop(line) && line.words <= Self.longestWithStop && line.length <= 60
      && leadsBody && (previousWords >= Self.body || previousWords <= Self.longestWithStop)
      && !startsLikeSentence(line)
  }

  private func startsLikeHeading(_ line: TextLine) -> Bool {
    var i = line.bytes.lowerBound
    for _ in 0..<2 where i < line.bytes.upperBound {
      let kind = view.kind(i)
      if kind != .symbol, kind != .apostrophe { return kind != .lower && kind != .hyphen }
      i += view.scalar(i).length
    }
    return false
  }

  private func endsWithStop(_ line: TextLine) -> Bool {
    let last = view.bytes[line.bytes.upperBound - 1]
    return last == 0x2E || (last == 0x3A && line.words <= Self.longestWithStop)
  }

  private func endsWithQuote(_ line: TextLine) -> Bool {
    switch view.scalar(view.before(line.bytes.upperBound)).value {
    case 0x22, 0x29, 0xBB, 0x2019, 0x201D: true
    default: false
    }
  }

  private func hasStopInside(_ line: TextLine) -> Bool {
    view.bytes[line.bytes].contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
  }

  /// Pronouns and quotation marks start sentences, hardly ever headings with a full stop.
  private func startsLikeSentence(_ line: TextLine) -> Bool {
    var end = line.bytes.lowerBound
    while end < line.bytes.upperBound, view.kind(end).isLetter { end += view.scalar(end).length }
    guard end > line.bytes.lowerBound else { return !view.kind(end).isAlphanumeric }
    let word = Folding.fold(UnsafeBufferPointer(rebasing: view.bytes[line.bytes.lowerBound..<end]))
    return Self.pronouns.contains(word)
  }

  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there", "but",
    "and", "so", "no", "yes", "він", "вона", "воно", "вони", "ми", "я", "ви", "це", "але", "і",
    "так",
    "ні", "он", "она", "оно", "они", "мы", "вы", "это", "но", "и", "да", "нет",
  ]
}
