extension QueryScanner {
  /// The field that `word` starts with, and where its value starts; nil if the word has no field.
  ///
  /// - Throws: for a name before a colon that is no field, unless the word is a number with colons
  ///   (`02:00`), an address (`https://…`) or ends in the colon (`Kherson:`).
  func fieldName(
    in word: Range<Int>
  ) throws(QuerySyntaxError) -> (field: QueryField, end: Int)? {
    guard let colon = scalars[word].firstIndex(of: ":"), colon > word.lowerBound else { return nil }
    let name = word.lowerBound..<colon
    let spelling = text(name)
    if let field = QueryField(rawValue: spelling.lowercased()) { return (field, colon + 1) }
    guard !isNumber(name), !isAddress(word) else { return nil }
    if colon + 1 == word.upperBound {
      guard let next = scalar(at: colon + 1), next != ")", !ScalarClass.isSpace(next) else {
        return nil
      }
    }
    throw error(
      "unknown field \"\(spelling)\"", at: name,
      suggestion: Spelling.fieldSuggestion(for: spelling, value: text(colon + 1..<word.upperBound)))
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      ScalarClass.isASCIIDigit(scalars[$0]) || ".,".unicodeScalars.contains(scalars[$0])
    }
  }

  /// True for a word that starts with a scheme: `https://…`, `mailto:…`, and any `x://…`.
  func isAddress(_ word: Range<Int>) -> Bool {
    guard let colon = scalars[word].firstIndex(of: ":"), colon > word.lowerBound else {
      return false
    }
    if scalar(at: colon + 1) == "/", scalar(at: colon + 2) == "/" { return true }
    let schemes = ["http", "https", "ftp", "mailto", "tel", "urn", "doi"]
    return colon + 1 < word.upperBound
      && schemes.contains(text(word.lowerBound..<colon).lowercased())
  }
}
