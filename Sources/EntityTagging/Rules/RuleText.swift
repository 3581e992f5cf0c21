import TextAnalysis

extension AnalysedText {
  /// A token as written. Makes a string: only for words that a rule has already singled out.
  func text(of token: Int) -> String {
    tokens.indices.contains(token) ? string(tokens[token].bytes) : ""
  }
}
