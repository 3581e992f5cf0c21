import TextAnalysis

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
///
/// Arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
package enum RuleCalendar {
  package struct Date: Equatable {
    package var year: Int
    package var month: Int
    package var day: Int
  }

  /// `nil` for days that do not exist.
  static func day(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= length(year: year, month: month) else {
      return nil
    }
    return number(year: year, month: month, day: day)
  }

  /// The same for any number of days, which may lie in another month.
  package static func number(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func date(_ day: Int) -> Date {
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return Date(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// 1 for Monday to 7 for Sunday.
  package static func weekday(_ day: Int) -> Int { ((day % 7) + 7 + 3) % 7 + 1 }

  /// ISO 8601 week of a day: `2022-W45`.
  static func week(_ day: Int) -> String {
    let thursday = day - weekday(day) + 4
    let year = date(thursday).year
    let first = self.day(year: year, month: 1, day: 1) ?? thursday
    return "\(year.zeroPadded(to: 4))-W\(((thursday - first) / 7 + 1).zeroPadded(to: 2))"
  }

  package static func iso(_ day: Int) -> String {
    let date = date(day)
    return
      "\(date.year.zeroPadded(to: 4))-\(date.month.zeroPadded(to: 2))-\(date.day.zeroPadded(to: 2))"
  }

  /// The day of `YYYY-MM-DD`, with or without a time behind it.
  static func day(iso text: String) -> Int? {
    if let date = plainDate(text) {
      return (1...9999).contains(date.year)
        ? day(year: date.year, month: date.month, day: date.day) : nil
    }
    let parts = text.utf8.prefix(10).split(separator: 0x2D).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...9999).contains(year)
    else { return nil }
    return self.day(year: year, month: month, day: day)
  }

  /// The numbers of a text that begins with four, two and two digits; every document has its date read.
  private static func plainDate(_ text: String) -> Date? {
    var number = 0
    var numbers = Date(year: 0, month: 0, day: 0)
    var count = 0
    for byte in text.utf8.prefix(10) {
      if count == 4 || count == 7 {
        guard byte == 0x2D else { return nil }
        if count == 4 { numbers.year = number } else { numbers.month = number }
        number = 0
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      count += 1
    }
    numbers.day = number
    return count == 10 ? numbers : nil
  }
}
