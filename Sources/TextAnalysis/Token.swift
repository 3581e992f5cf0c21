/// A word's index in a ``WordTable``: equal words (same bytes, same language) have equal ids.
public typealias WordID = UInt32

/// One token of an analysed text: a word, a number, a clitic (`'s`) or a punctuation mark.
///
/// Hyphenated words and designations (`long-range`, `T-72`) are one token; ``WordForm/parts`` holds
/// their parts.
public struct Token: Sendable, Equatable {
  @frozen
  public struct Flags: OptionSet, Sendable, Equatable {
    public let rawValue: UInt16
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A mark that is neither word nor number; it takes no position and is never posted.
    @inlinable public static var punctuation: Flags { Flags(rawValue: 1 << 0) }
    /// A possessive or contracted ending split from its word (`'s`, `’t`); takes no position.
    @inlinable public static var clitic: Flags { Flags(rawValue: 1 << 1) }
    /// The first letter is upper case.
    @inlinable public static var capitalised: Flags { Flags(rawValue: 1 << 2) }
    /// Every letter is upper case and there are at least two.
    @inlinable public static var allCapitals: Flags { Flags(rawValue: 1 << 3) }
    /// Starts with a digit (`40,000`, `02:00`, `93rd`).
    @inlinable public static var number: Flags { Flags(rawValue: 1 << 4) }
    /// The first word of its sentence.
    @inlinable public static var sentenceStart: Flags { Flags(rawValue: 1 << 5) }
    /// A URL or e-mail address.
    @inlinable public static var url: Flags { Flags(rawValue: 1 << 6) }
    @inlinable public static var hashtag: Flags { Flags(rawValue: 1 << 7) }
    @inlinable public static var handle: Flags { Flags(rawValue: 1 << 8) }
    /// White space (or the start of the text) stands before the token.
    @inlinable public static var spaceBefore: Flags { Flags(rawValue: 1 << 9) }
  }

  /// UTF-8 bytes covered in the analysed text.
  public var byteStart: UInt32
  public var byteEnd: UInt32
  /// Unicode scalars covered in the analysed text.
  public var scalarStart: UInt32
  public var scalarEnd: UInt32
  /// Word position, from 1, counting every word (stop words too) across the text. Punctuation and
  /// clitics carry the position of the word before them.
  public var position: UInt32
  public var word: WordID
  public var flags: Flags

  public init(
    byteStart: UInt32, byteEnd: UInt32, scalarStart: UInt32, scalarEnd: UInt32,
    position: UInt32, word: WordID, flags: Flags
  ) {
    self.byteStart = byteStart
    self.byteEnd = byteEnd
    self.scalarStart = scalarStart
    self.scalarEnd = scalarEnd
    self.position = position
    self.word = word
    self.flags = flags
  }

  @inlinable public var bytes: Range<Int> { Int(byteStart)..<Int(byteEnd) }
  @inlinable public var scalars: Range<Int> { Int(scalarStart)..<Int(scalarEnd) }
  /// Whether the token takes a position and is searchable.
  @inlinable public var isWord: Bool { flags.isDisjoint(with: [.punctuation, .clitic]) }
}
