/// Reads the dates that reports carry and writes them as ISO 8601.
///
/// Understood: `2022`, `2022-11`, `2022-11-11`, `2022/11/11`, `20221111`, each full date with a time
/// after `T` or a space; `11.11.2022`; `11 November 2022`, `November 11, 2022`, RFC 5322 dates, and
/// the months in Ukrainian and Russian; seconds or milliseconds since 1970. `11/12/2022` is not: it
/// means different days in different countries.
enum CalendarDate {
  /// - Returns: the date, or date and time, in ISO 8601; `nil` if there is none in `string`.
  static func iso(_ string: String) -> String? {
    let parts = tokens(string)
    guard let first = parts.first else { return nil }
    return isoForm(string.trimmed) ?? epoch(first, alone: parts.count == 1)
      ?? named(parts) ?? dotted(parts)
  }

  private static func isoForm(_ string: String) -> String? {
    let bytes = Array(string.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return digits(bytes[range])
    }
    guard let year = number(0..<4) else { return nil }
    if bytes.count == 4 { return date(year, nil, nil) }
    guard bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/") else {
      guard let month = number(4..<6), let day = number(6..<8) else { return nil }
      return joined(date(year, month, day), bytes[8...])
    }
    guard let month = number(5..<7) else { return nil }
    if bytes.count == 7 { return date(year, month, nil) }
    guard bytes[7] == bytes[4], let day = number(8..<10) else { return nil }
    return joined(date(year, month, day), bytes[10...])
  }

  private static func joined(_ date: String?, _ rest: ArraySlice<UInt8>) -> String? {
    guard let date, let mark = rest.first else { return date }
    guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: "t") || mark == 0x20 else { return nil }
    return ClockTime(String(utf8: rest.dropFirst())).map { date + "T" + $0.iso }
  }

  private static func epoch(_ word: Substring, alone: Bool) -> String? {
    guard alone, word.utf8.count == 10 || word.utf8.count == 13,
      let number = digits(Array(word.utf8)[...])
    else { return nil }
    let seconds = word.utf8.count == 13 ? number / 1000 : number
    let (year, month, day) = civil(days: seconds / 86_400)
    let time = ClockTime(secondsOfDay: seconds % 86_400)
    return date(year, month, day).map { $0 + "T" + time.iso }
  }

  private static func dotted(_ parts: [Substring]) -> String? {
    let fields = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[2].utf8.count == 4, let day = Int(fields[0]),
      let month = Int(fields[1]), let year = Int(fields[2])
    else { return nil }
    return timed(date(year, month, day), parts[1...])
  }

  /// `[Fri,] 11 Nov[ember] 2022 [time]` and `[Friday,] November 11, 2022 [time]`.
  private static func named(_ parts: [Substring]) -> String? {
    var parts = parts[...]
    guard let at = parts.prefix(3).firstIndex(where: { MonthName.number($0) != nil }),
      let month = MonthName.number(parts[at])
    else { return nil }
    let before = parts[..<at]
    parts = parts[(at + 1)...]
    let day: Substring
    if let word = before.last, word.first?.isNumber == true {
      day = word
      guard before.count <= 2 else { return nil }
    } else {
      guard before.count <= 1, let word = parts.popFirst() else { return nil }
      day = word
    }
    guard let year = parts.popFirst(), year.utf8.count == 4, let year = Int(year),
      let day = Int(day.prefix(while: \.isNumber))
    else { return nil }
    return timed(date(year, month, day), parts)
  }

  private static func timed(_ date: String?, _ rest: ArraySlice<Substring>) -> String? {
    let rest = rest.filter { !["г", "г.", "р", "р.", "року", "года", "at", "-", "|"].contains($0) }
    guard let date, !rest.isEmpty else { return date }
    return ClockTime(rest.joined(separator: " ")).map { date + "T" + $0.iso }
  }

  private static func tokens(_ string: String) -> [Substring] {
    string.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\u{A0}" }
  }

  private static func date(_ year: Int, _ month: Int?, _ day: Int?) -> String? {
    guard (1000...2999).contains(year) else { return nil }
    guard let month else { return "\(year)" }
    guard (1...12).contains(month) else { return nil }
    guard let day else { return "\(year)-\(padded(month))" }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// Howard Hinnant's `civil_from_days` (chrono-Compatible Low-Level Date Algorithms).
  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension StringProtocol {
  /// Without the white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
