import EntityTagging

/// When a query's words say that something was: a soft wish about the day of publication.
struct DateWish: Equatable {
  /// As typed.
  var text: String
  /// First and last day as YYYYMMDD; a month without a year has none.
  var days: ClosedRange<Int>?
  /// Months of any year, from 1.
  var months: Set<Int> = []

  /// Whether a stored day (`YYYY`, `YYYYMM` or `YYYYMMDD`) is meant.
  func holds(_ stored: String) -> Bool {
    guard let number = Int(stored) else { return false }
    if let days {
      let first = number * [4: 10_000, 6: 100, 8: 1][stored.count, default: 1]
      let last = first + [4: 1231, 6: 31, 8: 0][stored.count, default: 0]
      return first <= days.upperBound && last >= days.lowerBound
    }
    return stored.count >= 6 && months.contains(number / (stored.count == 8 ? 100 : 1) % 100)
  }
}

extension DateWish {
  /// What it adds to a passage: a share of the best score, and never so much that it makes up for a
  /// word that is missing.
  func worth(best: Double, leastWeight: Double) -> Double {
    let least = QueryPlanner.addedShare * leastWeight * ImpactModel.scale / 2
    return ImpactModel.quantised(min(Self.share * best, least))
  }

  private static let share = 0.1
}

extension DateWish: CustomStringConvertible {
  /// `2022-06-01 to 2022-07-08`, or `in month 6 of any year`.
  var description: String {
    guard let days else {
      return "in month \(months.sorted().map(String.init).joined()) of any year"
    }
    let dashed = { (day: Int) in
      "\(day / 10_000)-\(CalendarDate.padded(day / 100 % 100))-\(CalendarDate.padded(day % 100))"
    }
    return "\(dashed(days.lowerBound)) to \(dashed(days.upperBound))"
  }
}

/// Reads years, months, seasons and "last winter" in a query.
struct QueryDates {
  /// Reports follow what they report: a month or a season counts this many days longer.
  private static let delay = 7
  private static let seasons = [
    "winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9,
    "зима": 12, "зими": 12, "зимой": 12, "взимку": 12, "весна": 3, "весни": 3, "весной": 3,
    "навесні": 3, "весны": 3, "лето": 6, "лета": 6, "літо": 6, "літа": 6, "влітку": 6, "осінь": 9,
    "осени": 9, "осені": 9, "восени": 9, "осенью": 9,
  ]
  /// Words that are months only beside a number.
  private static let doubtful: Set<String> = ["may", "march", "mar", "jan", "dec", "sept", "mai"]

  /// A day as YYYYMMDD that "last winter" counts from; `nil`: such words mean nothing.
  let today: Int?

  /// Whether a wish may be read in words of which this is one: seasons need a year beside them.
  static func maySayWhen(_ word: String) -> Bool {
    let lower = lower(word)
    return relative.contains(lower) || near.contains(lower) || year(lower) != nil
      || MonthName.number(lower[...]) != nil
  }

  private static let relative = ["last", "past", "this"]
  private static let near = ["yesterday", "today"]

  private static func lower(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// What the words wish, or `nil`; years need four digits.
  func wish(in words: [String]) -> DateWish? {
    let lower = words.map(Self.lower)
    for (place, word) in lower.enumerated() {
      let next = place + 1 < lower.count ? lower[place + 1] : ""
      if Self.relative.contains(word), let days = relative(word, next) {
        return DateWish(text: words[place...place + 1].joined(separator: " "), days: days)
      }
      if Self.near.contains(word), let today {
        let day = Self.day(today, plus: word == "today" ? 0 : -1)
        return DateWish(text: words[place], days: day...Self.day(day, plus: 1))
      }
    }
    let year = lower.firstIndex { Self.year($0) != nil }
    let month = lower.indices.first { at in
      MonthName.number(lower[at][...]) != nil
        && (!Self.doubtful.contains(lower[at]) || Self.standsByNumber(at, lower))
    }
    let season = lower.firstIndex { Self.seasons[$0] != nil && $0 != "fall" }
    let named = [month, year == nil ? nil : season, year].compactMap { $0 }.sorted()
    guard !named.isEmpty else { return nil }
    let text = named.map { words[$0] }.joined(separator: " ")
    guard let year, let number = Self.year(lower[year]) else {
      // March 1885 is not the March of another year.
      guard !lower.contains(where: Self.isOtherYear) else { return nil }
      let number = month.flatMap { MonthName.number(lower[$0][...]) } ?? 0
      return DateWish(text: text, months: [number])
    }
    if let month, let first = MonthName.number(lower[month][...]) {
      return DateWish(text: text, days: Self.days(number, first, months: 1))
    }
    if let season, let first = Self.seasons[lower[season]] {
      // The winter of a year may be the one before it or the one after.
      let days = Self.days(number, first, months: 3)
      return DateWish(
        text: text,
        days: first == 12 ? number * 10_000 + 101...days.upperBound : days)
    }
    return DateWish(text: text, days: number * 10_000 + 101...number * 10_000 + 1231)
  }

  private func relative(_ word: String, _ unit: String) -> ClosedRange<Int>? {
    guard let today else { return nil }
    let year = today / 10_000
    let month = today / 100 % 100
    let back = word == "this" ? 0 : 1
    switch unit {
    case "year": return (year - back) * 10_000 + 101...(year - back) * 10_000 + 1231
    case "month":
      let first = (year * 12 + month - 1) - back
      return Self.days(first / 12, first % 12 + 1, months: 1)
    case "week":
      return Self.day(today, plus: -7 * (back + 1))...Self.day(today, plus: -7 * back)
    default:
      guard let start = Self.seasons[unit] else { return nil }
      // The latest season of that name that has begun, or the one before for "last" while it lasts.
      var first = month >= start ? year : year - 1
      if back == 1, Self.days(first, start, months: 3).contains(today) { first -= 1 }
      return Self.days(first, start, months: 3)
    }
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2099).contains(year) else {
      return nil
    }
    return year
  }

  /// Whether it is a number that may be a year in which nothing was published that is indexed.
  private static func isOtherYear(_ word: String) -> Bool {
    (3...4).contains(word.utf8.count) && Int(word) != nil
  }

  private static func standsByNumber(_ place: Int, _ words: [String]) -> Bool {
    [place - 1, place + 1].contains { words.indices.contains($0) && Int(words[$0]) != nil }
  }

  /// The days of some months, and a few more.
  private static func days(_ year: Int, _ month: Int, months: Int) -> ClosedRange<Int> {
    let end = year * 12 + month - 1 + months
    let last = (end / 12) * 10_000 + (end % 12 + 1) * 100 + 1
    return year * 10_000 + month * 100 + 1...day(last, plus: delay)
  }

  /// A day (YYYYMMDD) some days later.
  static func day(_ day: Int, plus count: Int) -> Int {
    let number = RuleCalendar.number(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    let later = RuleCalendar.date(number + count)
    return later.year * 10_000 + later.month * 100 + later.day
  }
}
