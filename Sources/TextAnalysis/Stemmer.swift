/// Reduces a folded word to its stem. Called once per distinct word, never per token.
public protocol Stemmer {
  /// - Parameter word: a folded word (see ``WordForm/folded``).
  /// - Returns: the stem; the word itself where the language has no stemmer.
  func stem(_ word: String, language: Language) -> String
}

/// Leaves every word as it is: for callers that need tokens but no index terms.
public struct IdentityStemmer: Stemmer {
  public init() {}
  public func stem(_ word: String, language: Language) -> String { word }
}
