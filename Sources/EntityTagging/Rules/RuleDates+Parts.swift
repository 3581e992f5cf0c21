import TextAnalysis

/// Parts of years and months, seasons and holidays: `third quarter of 1998`, `last week of November`.
///
/// What counts as one mention follows the MUC-7 named entity task: no articles, no words such as
/// `early`, a part together with what it is a part of.
extension RuleScan {
  /// `third quarter`, `first half of fiscal 1998`, `last week of November`, `first day of 2014`.
  func part(_ i: Int) -> RuleMatch? {
    guard !isCyrillic(i), has(i, [.ordinal, .last, .this, .next]) else { return nil }
    let kind = word(i + 1)
    let isHalf = isEnglish(i + 1, "half")
    guard isHalf || kind.has([.period, .weekday]) else { return nil }
    let number = has(i, .ordinal) ? Int(word(i).number) : 0
    if has(i + 2, .of), let whole = whole(from: i + 3) {
      return RuleMatch(
        tokens: i..<whole.tokens.upperBound,
        value: quarter(number, kind, of: whole.value) ?? whole.value)
    }
    guard (1...4).contains(number) || number == 0, isHalf || kind.has(.period) && kind.code == 7
    else { return nil }
    if has(i + 2, .yearNumber) {
      let value = Int(word(i + 2).number).zeroPadded(to: 4)
      return RuleMatch(tokens: i..<i + 3, value: quarter(number, kind, of: value) ?? value)
    }
    // `the first half` may be of a match.
    return isHalf ? nil : RuleMatch(tokens: i..<i + 2)
  }

  /// The year, month or period that something is a part of.
  private func whole(from start: Int) -> RuleMatch? {
    var i = start
    if has(i, .article) { i += 1 }
    if isFiscal(i), has(i + 1, .yearNumber) { i += 1 }
    guard has(i, [.yearNumber, .month, .shortMonth, .last, .this, .next, .decade, .season]),
      !isCyrillic(i), let match = date(at: i), match.tokens.contains(i)
    else { return nil }
    return match
  }

  /// ISO 8601-2 numbers quarters 33 to 36.
  private func quarter(_ number: Int, _ kind: RuleWord, of year: String?) -> String? {
    guard (1...4).contains(number), kind.has(.period), kind.code == 7, let year,
      year.utf8.count == 4
    else { return nil }
    return year + "-" + String(32 + number)
  }

  func isFiscal(_ i: Int) -> Bool { isEnglish(i, "fiscal") }

  private func isEnglish(_ i: Int, _ word: String) -> Bool {
    tokens.contains(i) && text.folded(i) == word
  }

  /// `in spring`, `in the summer`, `by autumn`: a season without its year.
  func bareSeason(_ i: Int) -> RuleMatch? {
    guard !isCyrillic(i) else { return nil }
    let cue = has(i - 1, .article) ? i - 2 : i - 1
    guard has(cue, .dateCue), !has(cue, [.of, .to, .from]),
      !isEnglish(cue, "next"), !isEnglish(cue, "last"),
      // In the fall of the government.
      !has(i + 1, .of), !(isEnglish(i, "fall") && cue == i - 1)
    else { return nil }
    return RuleMatch(tokens: i..<i + 1, value: inferredSeason(Int(word(i).code), 0))
  }

  /// `Christmas`, `Christmas Day`, `New Year's Eve`, `Good Friday`.
  func holiday(_ i: Int) -> RuleMatch? {
    guard isCapitalised(i), has(i, .holiday) else { return nil }
    let isDay = ["day", "eve"].contains { isEnglish(i + 1, $0) } && isCapitalised(i + 1)
    return RuleMatch(tokens: i..<(isDay ? i + 2 : i + 1))
  }
}
