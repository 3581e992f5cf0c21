/// A word of a phrase or a member of a proximity chain, as typed.
public struct QueryWord: Hashable, Sendable {
  public var text: String
  public var range: SourceRange

  public init(_ text: String, range: SourceRange = .none) {
    self.text = text
    self.range = range
  }
}

/// Words in quotation marks.
///
/// Without a distance they mean these words as typed, in this order, case and accents aside. With
/// one (`"a b"~3`) they mean the words' stems in any order, at most `distance - 1` other words
/// among them.
public struct Phrase: Hashable, Sendable {
  /// The content split at white space; never empty, at least one holds a letter or digit.
  public var words: [QueryWord]
  /// The number after `~`, in `Proximity.distances`; nil for an exact phrase.
  public var distance: Int?

  public init(words: [QueryWord], distance: Int? = nil) {
    self.words = words
    self.distance = distance
  }

  /// The content with each run of white space as one space.
  public var text: String { words.map(\.text).joined(separator: " ") }

  func removingRanges() -> Phrase {
    Phrase(words: words.map { QueryWord($0.text) }, distance: distance)
  }
}
