/// How a token's bytes are to be read when its ``WordForm`` is made.
enum WordKind: UInt8 {
  /// Letters, perhaps with digits, hyphens and apostrophes.
  case word
  /// Starts with a digit; separators may stand inside.
  case number
  /// Single letters with dots: `U.N.`, `a.m.`.
  case acronym
  /// A word that carries the dot of its abbreviation: `Gen.`, `р.`.
  case abbreviation
  case url
  case email
  /// A mark or a split ending: never searched.
  case mark
}
