import TextAnalysis

/// What a sentence adds to its words: codes that depend on neighbours and position.
///
/// Every code has one fingerprint (see ``SequenceHash/context(_:)``), so that the tagger can keep the
/// scores of all codes in one table.
package struct SequenceContext {
  /// Codes there are.
  package static let codeCount = headline + 128

  private static let triple = 0
  private static let opening = triple + 1024
  private static let titleAt = opening + 128
  private static let headline = titleAt + 3 * 32

  package let words: [SequenceWord]
  package let isCapitalised: [Bool]
  /// Position in a title (1 begin, 2 inside, 3 end) · 8 + its types; 0 for none.
  package let titleTags: [UInt8]
  /// Whether most words of the sentence are capitalised, as in headlines.
  package let isHeadline: Bool

  /// - Parameter titles: `nil` if no codes will be asked for.
  package init(words: [SequenceWord], isCapitalised: [Bool], titles: SequencePackedTable?) {
    self.words = words
    self.isCapitalised = isCapitalised
    guard let titles else {
      titleTags = []
      isHeadline = false
      return
    }
    titleTags = Self.titleTags(words, isCapitalised, titles)
    var letters = 0
    var capitals = 0
    for i in words.indices where words[i].shape != .mark && words[i].shape != .digits {
      letters += 1
      capitals += isCapitalised[i] ? 1 : 0
    }
    isHeadline = letters >= 4 && capitals * 10 >= letters * 7
  }

  /// Calls `body` with each code of the token.
  @inline(__always)
  package func codes(at i: Int, _ body: (Int) -> Void) {
    let shape = Int(words[i].shape.rawValue)
    let before = i > 0 ? Int(words[i - 1].shape.rawValue) : Int(SequenceShape.mark.rawValue)
    let after =
      i + 1 < words.count ? Int(words[i + 1].shape.rawValue) : Int(SequenceShape.mark.rawValue)
    let start = i == 0 || !words[..<i].contains { $0.shape != .mark } ? 1 : 0
    body(Self.triple + (((start * 8 + before) * 8 + shape) * 8 + after))
    body(Self.opening + ((start * 8 + shape) * 8 + Int(words[i].caps)))
    if titleTags[i] != 0 { body(Self.titleAt + Int(titleTags[i])) }
    if i > 0, titleTags[i - 1] != 0 { body(Self.titleAt + 32 + Int(titleTags[i - 1])) }
    if i + 1 < words.count, titleTags[i + 1] != 0 {
      body(Self.titleAt + 64 + Int(titleTags[i + 1]))
    }
    if isHeadline { body(Self.headline + shape * 8 + Int(words[i].caps)) }
  }

  /// The longest titles of two to six words, from left to right.
  private static func titleTags(
    _ words: [SequenceWord], _ isCapitalised: [Bool], _ titles: SequencePackedTable
  ) -> [UInt8] {
    var tags = [UInt8](repeating: 0, count: words.count)
    var i = 0
    while i + 1 < words.count {
      guard isCapitalised[i], words[i].startsTitle else {
        i += 1
        continue
      }
      var hash = SequenceHash.joined(0, words[i].titleHash)
      var best = (end: i, types: 0)
      for j in i + 1..<min(i + 6, words.count) {
        if words[j].shape == .mark, !words[j].isClitic { break }
        hash = SequenceHash.joined(hash, words[j].titleHash)
        guard isCapitalised[j] else { continue }
        let types = titles.value(of: hash)
        if types != 0 { best = (j, types) }
      }
      guard best.types != 0 else {
        i += 1
        continue
      }
      for j in i...best.end {
        let position = j == i ? 1 : j == best.end ? 3 : 2
        tags[j] = UInt8(position * 8 + best.types)
      }
      i = best.end + 1
    }
    return tags
  }

  /// Stretches of tokens that can hold names: around capitalised words, which may be up to two
  /// other tokens apart, with one more token on each side. Numbers beside them are taken in.
  package static func windows(
    count: Int, isSeed: (Int) -> Bool, isNumber: (Int) -> Bool
  ) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    for i in 0..<count where isSeed(i) {
      var low = max(0, i - 1)
      if i > 0, isNumber(i - 1) { low = max(0, i - 2) }
      var high = min(count, i + 2)
      if i + 1 < count, isNumber(i + 1) { high = min(count, i + 3) }
      if let last = windows.last, low <= last.upperBound {
        windows[windows.count - 1] = last.lowerBound..<max(high, last.upperBound)
      } else {
        windows.append(low..<high)
      }
    }
    return windows
  }
}

extension SequenceWord {
  /// Whether the word is a split ending: marks are told by their hash.
  fileprivate var isClitic: Bool { titleHash == Self.clitic }
  private static let clitic = SequenceWordReader.wordHash("'s")
}
