/// Which words of a query are names by their capitals.
struct QueryCapitals {
  /// A sentence begins with a capital, whatever its first word is.
  private var first: String?
  /// Capitals tell names only where other words have none.
  private var tell = false

  /// They tell nothing.
  init() {}

  /// - Parameters:
  ///   - words: of the query, in the order typed.
  ///   - isPosted: whether a word is one that texts are searched for; small words have no capital in
  ///     headings either.
  init(_ words: [String], isPosted: (String) -> Bool) {
    guard words.contains(where: Self.isCapital) else { return }
    first = words.first
    tell = words.contains {
      $0.unicodeScalars.first?.properties.isLowercase == true && isPosted($0)
    }
  }

  /// Whether a capital marks the words as a name.
  func mark(_ words: [String]) -> Bool {
    guard tell, let word = words.first else { return false }
    return Self.isCapital(word) && word != first
  }

  private static func isCapital(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase == true
  }
}
