/// A day, a month or a year of the Gregorian calendar, as precise as it was typed.
public struct CalendarDate: Hashable, Sendable {
  /// 1...9999
  public var year: Int
  /// 1...12, or nil for a whole year.
  public var month: Int?
  /// 1...31 and valid in its month, or nil for a whole month or year.
  public var day: Int?

  /// Nil if there is no such date, or a day is given without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...CalendarDate.days(inMonth: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day covered, as the number yyyymmdd.
  public var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day covered, as the number yyyymmdd.
  public var lastDay: Int {
    let lastMonth = month ?? 12
    return year * 10_000 + lastMonth * 100
      + (day ?? CalendarDate.days(inMonth: lastMonth, of: year))
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    default: return 31
    }
  }
}

/// Days from `first` to `last`, both included; a side that is nil is open. Never both nil, never
/// reversed. `date:2022` has the year on both sides.
public struct DateRange: Hashable, Sendable {
  public var first: CalendarDate?
  public var last: CalendarDate?

  /// Nil if both sides are open or the range ends before it starts.
  public init?(first: CalendarDate?, last: CalendarDate?) {
    if first == nil && last == nil { return nil }
    if let first, let last, first.firstDay > last.lastDay { return nil }
    self.first = first
    self.last = last
  }

  /// The first day included, as the number yyyymmdd; nil if open.
  public var firstDay: Int? { first?.firstDay }
  /// The last day included, as the number yyyymmdd; nil if open.
  public var lastDay: Int? { last?.lastDay }
}
