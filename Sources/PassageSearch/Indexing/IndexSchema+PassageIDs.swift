/// Passages are found by id through a few thousand terms instead of one each: by their ids' first
/// digits, with some bits of the next ones where other terms have their impact.
extension IndexSchema {
  /// Digits of an id that its term holds.
  static let passageDigits = 3
  private static let markedDigits = 2

  /// - Parameter id: lower-case hexadecimal digits, at least ``passageDigits``; more do not count.
  static func term(ofPassage id: String) -> String { Prefix.passage + id.prefix(passageDigits) }

  /// What the term's posting says of a passage, 0…127.
  /// - Returns: `nil` for the start of an id that says too little.
  static func mark(ofPassage id: String) -> UInt32? {
    let digits = id.dropFirst(passageDigits).prefix(markedDigits)
    guard digits.count == markedDigits else { return nil }
    return UInt32(digits, radix: 16).map { $0 >> 1 }
  }
}
