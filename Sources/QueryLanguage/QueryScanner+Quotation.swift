/// What stood between quotation marks.
struct Quotation {
  /// Split at white space; at least one holds a letter or digit.
  var words: [QueryWord]
  /// In scalars, quotation marks included.
  var range: Range<Int>

  var text: String { words.map(\.text).joined(separator: " ") }
}

extension QueryScanner {
  /// Reads the quotation that opens at the current position.
  mutating func quotation() throws(QuerySyntaxError) -> Quotation {
    let open = position
    let closers = ScalarClass.closers(of: scalars[open]) ?? []
    guard let close = scalars[(open + 1)...].firstIndex(where: closers.contains) else {
      let closer = closers.first.map { String(Character($0)) } ?? "\""
      throw error(
        "this quotation mark is not closed", at: open..<open + 1,
        suggestion: "add \(closer) after the last word of the phrase, or remove the mark")
    }
    let content = open + 1..<close
    guard hasLetterOrDigit(content) else {
      throw error(
        content.allSatisfy { ScalarClass.isSpace(scalars[$0]) }
          ? "empty phrase" : "the phrase has no letter or digit to search for",
        at: open..<close + 1, suggestion: "put a word between the quotation marks")
    }
    try refuseStars(in: content)
    position = close + 1
    return Quotation(words: words(in: content), range: open..<close + 1)
  }

  private func words(in content: Range<Int>) -> [QueryWord] {
    var words: [QueryWord] = []
    var start = content.lowerBound
    while start < content.upperBound {
      guard !ScalarClass.isSpace(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < content.upperBound, !ScalarClass.isSpace(scalars[end]) { end += 1 }
      words.append(QueryWord(text(start..<end), range: range(start..<end)))
      start = end
    }
    return words
  }

  /// A star on its own is a mark like any other; one at a word is meant as a wildcard.
  private func refuseStars(in content: Range<Int>) throws(QuerySyntaxError) {
    for index in content where scalars[index] == "*" {
      let neighbours = [index - 1, index + 1].filter(content.contains)
      if neighbours.contains(where: { ScalarClass.isLetterOrDigit(scalars[$0]) }) {
        throw error(
          "* does not work inside quotation marks", at: index..<index + 1,
          suggestion: "leave it out, or use single words: loot* NEAR/3 shop*")
      }
    }
  }

  /// Reads `~3` after a phrase.
  mutating func phraseDistance(wordCount: Int) throws(QuerySyntaxError) -> Int {
    let start = position
    let word = bareWord(at: start)
    let digits = word.dropFirst()
    guard !digits.isEmpty, digits.allSatisfy({ ScalarClass.isASCIIDigit(scalars[$0]) }) else {
      throw error(
        "~ after a phrase takes a number of words", at: word,
        suggestion: "write ~3, or a space after the phrase")
    }
    guard let distance = Int(text(start + 1..<word.upperBound)),
      Proximity.distances.contains(distance)
    else {
      throw error(
        "the distance after ~ is from 1 to \(Proximity.distances.upperBound)", at: word,
        suggestion: "leave it out for the exact phrase")
    }
    guard wordCount > 1 else {
      throw error(
        "~ needs a phrase of two words or more", at: word,
        suggestion: "leave \(text(word)) out")
    }
    position = word.upperBound
    return distance
  }
}
