import TextAnalysis

/// Dates that refer to the day of publication. Their values end in `~`: inferred.
///
/// Where the year of a day or month is not said, it is the one that brings the date nearest to the
/// publication, the past counting a third of the distance. Without a publication day, days and months
/// have the reduced form `--11-11` and other relative dates have no value.
extension RuleScan {
  func relativeDate(_ i: Int) -> RuleMatch? {
    let word = word(i)
    if word.has(.weekday), isCyrillic(i) || isCapitalised(i) { return weekday(i) }
    if word.has(.shift), word.code > 0 {
      return RuleMatch(
        tokens: i..<i + 1, value: inferred(reference.map { $0 + Int(word.code) - 100 }))
    }
    if word.has([.last, .this, .next]), let match = shifted(i) { return match }
    // Which day it was, the text says elsewhere.
    if word.has(.anaphor) { return RuleMatch(tokens: i..<i + 1) }
    if word.has(.same), let match = sameDay(i) { return match }
    return periodsAgo(i)
  }

  /// `same day`, `того ж дня`, `тот же вечер`.
  private func sameDay(_ i: Int) -> RuleMatch? {
    let particle =
      tokens.contains(i + 1) && ["ж", "же", "самого", "самый"].contains(text.folded(i + 1))
    guard isCyrillic(i) ? particle : true else { return nil }
    let noun = particle ? i + 2 : i + 1
    let longest: UInt8 = isCyrillic(i) ? 4 : 1
    guard has(noun, .period), (1...longest).contains(word(noun).code) else { return nil }
    return RuleMatch(tokens: i..<noun + 1)
  }

  private func weekday(_ i: Int) -> RuleMatch? {
    let following = has(i + 1, .comma) ? i + 2 : i + 1
    if let match = date(at: following), isDay(match),
      !has(following, [.weekday, .shift, .number])
        || has(following + 1, [.month, .shortMonth, .dash]) || has(following, .fullDate)
    {
      if let value = match.value, value.utf8.count >= 10 || value.hasPrefix("--") {
        return RuleMatch(tokens: i..<match.tokens.upperBound, value: value)
      }
    }
    return RuleMatch(
      tokens: i..<i + 1, value: inferred(day(ofWeekday: Int(word(i).code), shift: 0)))
  }

  private func isDay(_ match: RuleMatch) -> Bool { match.value?.contains("W") == false }

  /// `last week`, `this month`, `next Friday`, `минулого тижня`, `last spring`.
  private func shifted(_ i: Int) -> RuleMatch? {
    let shift = has(i, .last) ? -1 : has(i, .next) ? 1 : 0
    let noun = word(i + 1)
    let tokens = i..<i + 2
    if noun.has(.weekday), isCyrillic(i + 1) || isCapitalised(i + 1) {
      return RuleMatch(
        tokens: tokens, value: inferred(day(ofWeekday: Int(noun.code), shift: shift)))
    }
    if noun.has(.month), isMonth(i + 1) {
      return RuleMatch(tokens: tokens, value: inferred(month: Int(noun.code), shift: shift))
    }
    if noun.has(.season) {
      return RuleMatch(tokens: tokens, value: inferredSeason(Int(noun.code), shift))
    }
    if isFiscal(i + 1), has(i + 2, .period), word(i + 2).code == 4 {
      return RuleMatch(tokens: i..<i + 3, value: period(4, shift))
    }
    guard noun.has(.period), (2...6).contains(noun.code) else { return nil }
    return RuleMatch(tokens: tokens, value: period(Int(noun.code), shift))
  }

  /// `two weeks ago`, `a year ago`, `три дні тому`, `неделю назад`.
  private func periodsAgo(_ i: Int) -> RuleMatch? {
    var j = i
    var count = 1.0
    if has(i, [.number, .numeral]) {
      count = word(i).number
      j += 1
    }
    guard has(j, .period), has(j + 1, .ago), count >= 1, count < 1000, !has(j + 2, .period) else {
      return nil
    }
    let start = j == i && isOne(i - 1) ? i - 1 : i
    return RuleMatch(tokens: start..<j + 2, value: period(Int(word(j).code), -Int(count)))
  }

  /// `a year ago`: the article is a number here.
  private func isOne(_ i: Int) -> Bool {
    guard tokens.contains(i), flags(i).isDisjoint(with: .punctuation) else { return false }
    let word = text.folded(i)
    return word == "a" || word == "an"
  }

  /// The period `shift` periods after the one that holds the publication day.
  private func period(_ kind: Int, _ shift: Int) -> String? {
    guard let reference else { return nil }
    let date = RuleCalendar.date(reference)
    switch kind {
    case 1: return inferred(reference + shift)
    case 2: return RuleCalendar.week(reference + 7 * shift) + "~"
    case 3:
      let months = date.year * 12 + date.month - 1 + shift
      return Self.month(months / 12, months % 12 + 1) + "~"
    case 4: return (date.year + shift).zeroPadded(to: 4) + "~"
    case 5:
      let saturday = reference - RuleCalendar.weekday(reference) + 6 + 7 * shift
      return RuleCalendar.iso(saturday) + "/" + RuleCalendar.iso(saturday + 1) + "~"
    case 6: return (date.year / 10 + shift).zeroPadded(to: 3) + "~"
    default: return nil
    }
  }

  /// The last such day up to the publication; the one before it for -1 if that is the day itself;
  /// the first after it for 1.
  private func day(ofWeekday weekday: Int, shift: Int) -> Int? {
    guard let reference else { return nil }
    let back = (RuleCalendar.weekday(reference) - weekday + 7) % 7
    switch shift {
    case 1: return reference - back + 7
    case -1: return reference - (back == 0 ? 7 : back)
    default: return reference - back
    }
  }

  func inferredSeason(_ season: Int, _ shift: Int) -> String? {
    guard let reference else { return nil }
    let date = RuleCalendar.date(reference)
    // A season begins in March, June, September and December.
    let start = (season - 21) * 3 + 3
    var year = date.year + (shift > 0 ? 1 : 0)
    if shift < 0, start + 2 >= date.month { year -= 1 }
    return "\(year.zeroPadded(to: 4))-\(season)~"
  }

  private func inferred(_ day: Int?) -> String? { day.map { RuleCalendar.iso($0) + "~" } }

  /// A month without its year.
  func inferred(month: Int, shift: Int = 0) -> String {
    guard let reference else { return "--" + month.zeroPadded(to: 2) }
    let date = RuleCalendar.date(reference)
    var year = date.year
    switch shift {
    case -1: year -= month >= date.month ? 1 : 0
    case 1: year += month <= date.month ? 1 : 0
    default: year = nearestYear(to: reference, month: month, day: 15)
    }
    return Self.month(year, month) + "~"
  }

  /// A day; its year is inferred if not given. `nil` if there is no such day.
  func value(year: Int?, month: Int, day: Int) -> String? {
    if let year {
      return RuleCalendar.day(year: year, month: month, day: day).map(RuleCalendar.iso)
    }
    guard RuleCalendar.day(year: 2000, month: month, day: day) != nil else { return nil }
    guard let reference else {
      return "--" + month.zeroPadded(to: 2) + "-" + day.zeroPadded(to: 2)
    }
    let year = nearestYear(to: reference, month: month, day: day)
    return inferred(RuleCalendar.day(year: year, month: month, day: day))
  }

  private func nearestYear(to reference: Int, month: Int, day: Int) -> Int {
    let year = RuleCalendar.date(reference).year
    var best = (distance: Int.max, year: year)
    for candidate in [year, year - 1, year + 1] {
      guard let found = RuleCalendar.day(year: candidate, month: month, day: day) else { continue }
      let distance = found <= reference ? reference - found : 3 * (found - reference)
      if distance < best.distance { best = (distance, candidate) }
    }
    return best.year
  }

  /// An interval of days whose last is given: `24` and `2022-02-27~` make `2022-02-24/2022-02-27~`.
  func spread(from first: Int, to last: String) -> String {
    let isInferred = last.hasSuffix("~")
    let plain = isInferred ? String(last.dropLast()) : last
    return plain.dropLast(2) + first.zeroPadded(to: 2) + "/" + plain
      + (isInferred ? "~" : "")
  }

  static func month(_ year: Int, _ month: Int) -> String {
    year.zeroPadded(to: 4) + "-" + month.zeroPadded(to: 2)
  }
}
