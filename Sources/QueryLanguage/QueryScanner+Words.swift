extension QueryScanner {
  /// The bare word at the current position if it has no letter or digit and means nothing:
  /// a dash or an ellipsis of pasted text, but no sign, quotation, bracket, star or class.
  func punctuation() -> Range<Int>? {
    guard let first = current, first != "+", first != "-" else { return nil }
    let word = bareWord(at: position)
    guard !word.isEmpty, !hasLetterOrDigit(word), !scalars[word].contains("*") else { return nil }
    return word
  }

  /// True if the word ends in `*` and may; throws if a star stands where it cannot.
  func checkStar(_ word: Range<Int>) throws(QuerySyntaxError) -> Bool {
    guard let star = scalars[word].firstIndex(of: "*") else { return false }
    let letters = word.count { ScalarClass.isLetterOrDigit(scalars[$0]) }
    if star == word.lowerBound && letters > 0 {
      throw error(
        "a word cannot start with *", at: star..<star + 1,
        suggestion: "leave it out: only the end of a word can be left open, like loot*")
    }
    if star != word.upperBound - 1 {
      throw error(
        "* can stand only at the end of a word", at: star..<star + 1,
        suggestion: letters > 1 && star - word.lowerBound > 1
          ? "write \(text(word.lowerBound..<star))*" : "leave it out")
    }
    guard letters >= 2 else {
      throw error(
        "* needs at least two letters or digits before it", at: word,
        suggestion: "type more of the word, like loot*")
    }
    guard let last = scalar(at: star - 1),
      ScalarClass.isLetterOrDigit(last) || ScalarClass.isMark(last)
    else {
      throw error(
        "* must follow a letter or digit", at: star - 1..<star + 1,
        suggestion: "remove the mark before it")
    }
    return true
  }

  /// Refuses notations of other search tools that would otherwise pass as words.
  func checkWord(_ word: Range<Int>) throws(QuerySyntaxError) {
    guard hasLetterOrDigit(word) else {
      throw error(
        "\(text(word).prefix(20)) has no letter or digit to search for", at: word,
        suggestion: "leave it out, or type a word in its place")
    }
    if isAddress(word) { return }
    let first = scalars[word.lowerBound]
    let rest = word.lowerBound + 1..<word.upperBound
    if ScalarClass.isDashLikeMinus(first), hasLetterOrDigit(rest) {
      throw error(
        "this dash is not a minus sign", at: word.lowerBound..<word.lowerBound + 1,
        suggestion: "write -\(text(rest)) to exclude the word, or a space after the dash")
    }
    if first == "!", hasLetterOrDigit(rest) {
      throw error(
        "! is not an operator", at: word.lowerBound..<word.lowerBound + 1,
        suggestion: "write -\(text(rest)) to exclude the word")
    }
    try checkSuffix(word)
    for index in rest.dropLast() where scalars[index] == "?" {
      if ScalarClass.isLetterOrDigit(scalars[index - 1]),
        ScalarClass.isLetterOrDigit(scalars[index + 1])
      {
        throw error(
          "? does not stand for a letter", at: index..<index + 1,
          suggestion: "write \(text(word.lowerBound..<index))*, or list the spellings with OR")
      }
    }
  }

  /// `word~2` and `word^3` are other tools' fuzziness and weight.
  private func checkSuffix(_ word: Range<Int>) throws(QuerySyntaxError) {
    guard
      let mark = scalars[word].lastIndex(where: { $0 == "~" || $0 == "^" }),
      mark > word.lowerBound,
      scalars[mark + 1..<word.upperBound].allSatisfy({ ScalarClass.isASCIIDigit($0) || $0 == "." })
    else { return }
    if scalars[mark] == "~" {
      throw error(
        "~ can only follow a phrase", at: mark..<word.upperBound,
        suggestion: "write \"two words\"~3 for nearness, or the start of the word with *")
    }
    guard mark + 1 < word.upperBound else { return }
    throw error(
      "words cannot be weighted", at: mark..<word.upperBound,
      suggestion: "write +\(text(word.lowerBound..<mark)) to require the word")
  }

  /// The class if the word is `@place` or the like; nil for a word, an account name included.
  func entityClass(_ word: Range<Int>) throws(QuerySyntaxError) -> EntityClass? {
    guard scalars[word].first == "@" else { return nil }
    let name = text(word.lowerBound + 1..<word.upperBound)
    if let entityClass = EntityClass(rawValue: name.lowercased()) { return entityClass }
    guard
      let nearest = Spelling.nearest(
        to: name.lowercased(), in: EntityClass.allCases.map(\.rawValue))
    else { return nil }
    throw error(
      "@\(name) is not a class of names", at: word,
      suggestion: "did you mean @\(nearest)? To search for the account, quote it: \"@\(name)\"")
  }
}
