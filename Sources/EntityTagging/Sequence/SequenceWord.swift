/// What the features ask of a word's spelling.
package enum SequenceShape: UInt8 {
  case lower, capitalised, allCapitals, mixed, digits, mark, dotted, hyphenated
}

/// What the sequence tagger knows of a distinct word.
package struct SequenceWord {
  package var shape = SequenceShape.lower
  /// Share of capitalised uses, 1 (none) to 7 (all); 0 if unknown.
  package var caps: UInt8 = 0
  /// What the table of words of titles says of it.
  var titleUse: UInt16 = 0
  /// Whether a title of several words starts with it.
  package var startsTitle: Bool { titleUse & 1 != 0 }
  /// The word as part of a title.
  package var titleHash: UInt64 = 0
  /// Where a hyphenated word such as `Iranian-backed` has its name end, in bytes; 0 for other words.
  package var nameEnd: UInt16 = 0

  /// One thing that is true of the word, and the offsets at which other tokens see it.
  package struct Attribute {
    package var hash: UInt64
    package var offsets: ClosedRange<Int>
    /// Whether many words have it.
    var isShared = false
  }
}
