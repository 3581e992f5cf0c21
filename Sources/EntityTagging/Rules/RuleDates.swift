import TextAnalysis

/// Dates: absolute ones here, relative ones in `RuleDates+Relative.swift`.
extension RuleScan {
  func date(at i: Int) -> RuleMatch? {
    let word = word(i)
    if word.has(.fullDate) {
      let end = has(i + 1, .yearWord) && isCyrillic(i + 1) ? i + 2 : i + 1
      return RuleMatch(tokens: i..<end, value: RuleCalendar.iso(Int(word.number)))
    }
    if word.has(.between) || word.has(.from), let match = range(i) { return match }
    if let match = dayMonth(i) ?? numericDate(i) ?? part(i) { return match }
    if word.has(.month), let match = monthFirst(i) { return match }
    if let match = relativeDate(i) { return match }
    if word.has(.season), let match = season(i) ?? bareSeason(i) { return match }
    if let match = decade(i) ?? year(i) ?? century(i) { return match }
    return holiday(i)
  }

  /// `24 and 27 February` after `between`, `from 24 to 27 February`: one mention of the days.
  private func range(_ i: Int) -> RuleMatch? {
    guard let first = dayNumber(i + 1), has(i + 2, [.and, .to]), dayNumber(i + 3) != nil,
      let match = dayMonth(i + 3), let last = match.value
    else { return nil }
    return RuleMatch(tokens: i + 1..<match.tokens.upperBound, value: spread(from: first, to: last))
  }

  /// `11 November 2022`, `11th of November`, `24–27 February`, `Шестого февраля`.
  private func dayMonth(_ i: Int) -> RuleMatch? {
    guard let day = dayNumber(i) else { return nil }
    var j = i + 1
    var first: Int?
    var last = day
    if has(j, .dash), let end = dayNumber(j + 1) {
      (first, last) = (day, end)
      j += 2
    } else if has(j, [.and, .to]), let end = dayNumber(j + 1), isMonth(j + 2) {
      (first, last) = (day, end)
      j += 2
    }
    if has(j, .of) { j += 1 }
    guard isMonth(j), word(j).code > 0,
      flags(i).contains(.number) || isCyrillic(i) || has(j - 1, .of)
    else { return nil }
    let month = Int(word(j).code)
    let (year, end) = yearBehind(j + 1)
    guard let value = value(year: year, month: month, day: last) else { return nil }
    return RuleMatch(
      tokens: i..<end, value: first.map { spread(from: $0, to: value) } ?? value)
  }

  /// `November 11, 2022`, `Nov. 11`, `November 2022`, `in September`.
  private func monthFirst(_ i: Int) -> RuleMatch? {
    let month = Int(word(i).code)
    guard isMonth(i) else { return nil }
    if !isCyrillic(i), has(i + 1, [.number, .ordinal]), let day = dayNumber(i + 1),
      !has(i + 2, .clock)
    {
      var j = i + 2
      var last: Int?
      if has(j, [.dash, .to]), let end = dayNumber(j + 1), !isMonth(j + 2) {
        last = end
        j += 2
      }
      let (year, end) = yearBehind(j)
      guard let value = value(year: year, month: month, day: last ?? day) else { return nil }
      return RuleMatch(tokens: i..<end, value: last == nil ? value : spread(from: day, to: value))
    }
    let of = has(i + 1, .of) && has(i + 2, .yearNumber) ? 1 : 0
    let (year, end) = yearBehind(i + 1 + of)
    if let year { return RuleMatch(tokens: i..<end, value: Self.month(year, month)) }
    guard !has(i, .shortMonth),
      !has(i, .weakMonth) || has(i - 1, [.dateCue, .last, .this, .next])
        || has(i - 1, [.and, .to, .dash, .comma]) && has(i - 2, .month) && isMonth(i - 2)
    else { return nil }
    return RuleMatch(tokens: i..<i + 1, value: inferred(month: month))
  }

  /// `11/11/2022`, `3/4/2021`: a day where one number can be no month, a year otherwise.
  private func numericDate(_ i: Int) -> RuleMatch? {
    guard has(i, .number), has(i + 1, .slash), has(i + 2, .number), has(i + 3, .slash),
      has(i + 4, .yearNumber), isJoined(i + 1), isJoined(i + 2), isJoined(i + 3), isJoined(i + 4)
    else { return nil }
    let (a, b) = (Int(word(i).number), Int(word(i + 2).number))
    let year = Int(word(i + 4).number)
    let dayFirst = RuleCalendar.day(year: year, month: b, day: a)
    let monthFirst = RuleCalendar.day(year: year, month: a, day: b)
    guard let day = dayFirst ?? monthFirst else { return nil }
    let isClear = dayFirst == nil || monthFirst == nil || a == b
    return RuleMatch(
      tokens: i..<i + 5, value: isClear ? RuleCalendar.iso(day) : year.zeroPadded(to: 4))
  }

  /// The day of a month that a token can be.
  private func dayNumber(_ i: Int) -> Int? {
    let word = word(i)
    guard word.has([.number, .ordinal]), (1...31).contains(word.number),
      word.number == word.number.rounded()
    else { return nil }
    return Int(word.number)
  }

  /// Whether the token is a month: capitalised in Latin letters, short ones with their dot.
  func isMonth(_ i: Int) -> Bool {
    guard has(i, [.month, .shortMonth]) else { return false }
    return isCyrillic(i) || isCapitalised(i)
  }

  /// The year after a day or month, and where the date ends.
  private func yearBehind(_ i: Int) -> (year: Int?, end: Int) {
    let j = has(i, .comma) && has(i + 1, .yearNumber) ? i + 1 : i
    if has(j, .yearNumber) || has(j, .ordinal) && word(j).number >= 1000 {
      return (Int(word(j).number), has(j + 1, .yearWord) ? j + 2 : j + 1)
    }
    if has(i, .last) || has(i, .this) || has(i, .next), has(i + 1, .yearWord), isCyrillic(i),
      let reference
    {
      let shift = has(i, .last) ? -1 : has(i, .next) ? 1 : 0
      return (RuleCalendar.date(reference).year + shift, i + 2)
    }
    return (nil, i)
  }

  /// `2022`, `in 1982`, `2022 року`, `2022-го`, `2014–2022`.
  private func year(_ i: Int) -> RuleMatch? {
    let word = word(i)
    let isYear = word.has(.yearNumber) || word.has(.ordinal) && (1000...2099).contains(word.number)
    guard isYear else { return nil }
    let value = Int(word.number).zeroPadded(to: 4)
    if has(i + 1, .yearWord), isCyrillic(i + 1) {
      return RuleMatch(tokens: i..<i + 2, value: value)
    }
    if has(i + 1, .dash), isJoined(i + 1), isJoined(i + 2), has(i + 2, .number) {
      return years(i)
    }
    let isCued =
      has(i - 1, .dateCue) || isFiscal(i - 1) || has(i - 1, .month) || has(i - 1, .season)
    guard isCued || (1900..<2040).contains(word.number), isFreeYear(i) else { return nil }
    guard !has(i, .ordinal) || isCyrillic(i + 1) || isCued || !isWord(i + 1) else { return nil }
    return RuleMatch(tokens: (isFiscal(i - 1) ? i - 1 : i)..<i + 1, value: value)
  }

  private func years(_ i: Int) -> RuleMatch? {
    let first = Int(word(i).number)
    let second = word(i + 2)
    let last = second.has(.yearNumber) ? Int(second.number) : first / 100 * 100 + Int(second.number)
    guard second.has(.yearNumber) || text.text(of: i + 2).utf8.count == 2, last > first,
      last - first < 200
    else { return nil }
    let end = has(i + 3, .yearWord) && isCyrillic(i + 3) ? i + 4 : i + 3
    return RuleMatch(tokens: i..<end, value: "\(first)/\(last)")
  }

  /// Whether no neighbour makes the number a count, a measure, a price or a part of a name.
  private func isFreeYear(_ i: Int) -> Bool {
    if has(i - 1, .currency) || has(i - 1, .numberSign) || has(i - 1, .slash) { return false }
    if word(i - 1).phrase != 0, !has(i - 1, .dateCue) { return false }
    if has(i - 1, .dash), isJoined(i), isJoined(i - 1) { return false }
    if has(i + 1, .dash), isJoined(i + 1), isJoined(i + 2) { return false }
    let next = word(i + 1)
    if next.has([.measure, .currency, .multiplier, .clock]) { return false }
    // A count is not introduced by `in`; a sentence's year is: `in 2014 troops entered`.
    if has(i - 1, .dateCue) { return true }
    return !(next.has([.countNoun, .casualty]) || has(i + 2, .countNoun) && next.has(.nationality))
  }

  /// `1990s`, `1990-х років`, `mid-2014`.
  private func decade(_ i: Int) -> RuleMatch? {
    guard has(i, .decade) else { return nil }
    let end = has(i + 1, .yearWord) && isCyrillic(i + 1) ? i + 2 : i + 1
    let year = Int(word(i).number)
    // ISO 8601-2 writes a decade with three digits.
    let isDecade = !has(i, .yearNumber)
    return RuleMatch(
      tokens: i..<end,
      value: isDecade ? (year / 10).zeroPadded(to: 3) : year.zeroPadded(to: 4))
  }

  /// `19th century`, `XIX століття`; ISO 8601 writes a century with two digits.
  private func century(_ i: Int) -> RuleMatch? {
    guard has(i, [.ordinal, .roman]), has(i + 1, .century), (1...21).contains(word(i).number) else {
      return nil
    }
    return RuleMatch(tokens: i..<i + 2, value: (Int(word(i).number) - 1).zeroPadded(to: 2))
  }

  /// `spring of 2014`, `summer 2022`, `навесні 2014 року`; ISO 8601-2 numbers seasons 21 to 24.
  private func season(_ i: Int) -> RuleMatch? {
    let j = has(i + 1, .of) ? i + 2 : i + 1
    let (year, end) = yearBehind(j)
    guard let year, j == i + 1 || has(j, .yearNumber) else { return nil }
    return RuleMatch(tokens: i..<end, value: "\(year.zeroPadded(to: 4))-\(word(i).code)")
  }
}
