/// What analysis knows of a distinct word, computed once per word and shared by all its tokens.
public struct WordForm: Sendable {
  /// A posting that a word makes beside its own: a part of `T-72`, the `counter` of
  /// `counter-offensive`.
  public struct Part: Sendable, Equatable {
    public var word: WordID
    /// Positions after the token's own; 0 for the parts of a designation.
    public var offset: UInt32
    public init(word: WordID, offset: UInt32) {
      self.word = word
      self.offset = offset
    }
  }

  /// NFC, lower-cased, accents of Latin letters and stress marks stripped, apostrophes folded to `'`.
  /// A hyphenated word is joined (`counteroffensive`, `t72`).
  public var folded: String
  /// The index term: Snowball stem of ``folded``, irregular forms mapped to their verb's stem;
  /// at most 64 bytes (longer words are cut and closed with a hash).
  public var stem: String
  /// Words that are neither posted nor ranked.
  public var isStopWord: Bool
  /// Whether ``stem`` was shortened by hash.
  public var isShortened: Bool
  /// Positions the word takes: 1, or the number of parts of a hyphenated word.
  public var positions: UInt32
  public var parts: [Part]

  public init(
    folded: String, stem: String, isStopWord: Bool, isShortened: Bool = false,
    positions: UInt32 = 1, parts: [Part] = []
  ) {
    self.folded = folded
    self.stem = stem
    self.isStopWord = isStopWord
    self.isShortened = isShortened
    self.positions = positions
    self.parts = parts
  }
}
