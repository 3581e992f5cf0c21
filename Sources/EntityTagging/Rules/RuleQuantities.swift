/// Counts of people, casualties, equipment and places; not money, measures or shares.
///
/// Values name the number and the thing counted: `~30 soldiers`, `20000..30000 troops`, `>1000
/// dead`; a mark before the number says about `~`, more than `>`, at least `>=`, fewer than `<`, up
/// to `<=`.
extension RuleScan {
  func quantity(at i: Int) -> RuleMatch? {
    let (mark, start) = approximation(i)
    guard let number = numberRange(start), let noun = countedNoun(number.end) else { return nil }
    guard !has(i - 1, .currency), !isPartOfNumber(i) else { return nil }
    // `one such village` counts nothing.
    let isLoose = number.high == 1 && has(start, .numeral) && noun.end > number.end + 1
    guard !isLoose else { return nil }
    let isVague = number.isVague && mark.isEmpty
    let bounds =
      Self.spelled(number.low) + (number.high > number.low ? ".." + Self.spelled(number.high) : "")
    return RuleMatch(
      tokens: i..<noun.end, value: (isVague ? "~" : mark) + bounds + " " + noun.name)
  }

  /// The longest phrase at `i` that says how exact a number is, and where the number starts.
  private func approximation(_ i: Int) -> (mark: String, end: Int) {
    var key: UInt32 = 0
    var found = ("", i)
    for j in i..<i + RulePhrases.longest {
      let phrase = word(j).phrase
      guard phrase != 0 else { break }
      key = key << 8 | UInt32(phrase)
      if let mark = RuleLexicon.shared.phrases.mark(key) { found = (mark, j + 1) }
    }
    // `nearly all` aside, `as many as about 30`: the outer phrase wins, the inner is taken in.
    if found.1 > i, word(found.1).phrase != 0, !has(found.1, [.number, .numeral]) {
      let inner = approximation(found.1)
      if inner.end > found.1 { return (found.0, inner.end) }
    }
    return found
  }

  private func isPartOfNumber(_ i: Int) -> Bool {
    has(i - 1, .dash) && isJoined(i) && isJoined(i - 1) || has(i - 1, .slash)
  }

  /// What is counted, behind at most three describing words.
  private func countedNoun(_ start: Int) -> (name: String, end: Int)? {
    var j = has(start, .of) ? start + 1 : start
    while j < start + 5, has(j, .article) { j += 1 }
    if has(j, .casualty) {
      // `30 killed soldiers` counts soldiers.
      if let noun = countedNoun(j + 1), noun.end == j + 2 { return noun }
      return (RuleLexicon.shared.nouns[Int(word(j).noun)], j + 1)
    }
    for j in j..<j + 4 {
      guard isWord(j) else { return nil }
      let word = word(j)
      if word.has(.countNoun) {
        // `civilian vehicles` counts vehicles.
        let end = headEnd(j)
        return (RuleLexicon.shared.nouns[Int(self.word(end - 1).noun)], end)
      }
      guard
        !word.has([
          .stop, .preposition, .measure, .currency, .number, .numeral, .weapon, .casualty, .month,
          .period, .article, .fullDate, .yearNumber, .calibre,
        ]), !flags(j).contains(.number)
      else { return nil }
    }
    return nil
  }

  /// `населених пунктів`, `tank crews` no: the last of two nouns in a row where both are counted.
  private func headEnd(_ j: Int) -> Int {
    has(j + 1, .countNoun) && isWord(j + 1) && !has(j + 1, [.stop, .casualty]) ? j + 2 : j + 1
  }

  private static func spelled(_ value: Double) -> String {
    value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
  }
}
