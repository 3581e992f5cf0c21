extension QueryScanner {
  /// Reads `2022`, `2022-11`, `2022-11-09`, `2022-11..2022-12`, `2022-11..` or `..2022`.
  mutating func dateRange() throws(QuerySyntaxError) -> DateRange {
    let (value, span) = try plainValue()
    let sides = Self.sides(of: value)
    let first = try calendarDate(sides.first, span)
    guard let last = sides.last else {
      guard let range = DateRange(first: first, last: first) else { throw noDate(value, span) }
      return range
    }
    let end = try calendarDate(last, span)
    if first == nil && end == nil { throw noDate(value, span) }
    guard let range = DateRange(first: first, last: end) else {
      throw error(
        "the range ends before it starts", at: span,
        suggestion: "write date:\(last)..\(sides.first)")
    }
    return range
  }

  /// A bare word or a quotation of one, and where it stands.
  mutating func plainValue() throws(QuerySyntaxError) -> (String, Range<Int>) {
    if let mark = current, ScalarClass.closers(of: mark) != nil {
      let quoted = try quotation()
      return (quoted.text, quoted.range)
    }
    let word = bareWord(at: position)
    position = word.upperBound
    return (text(word), word)
  }

  /// The texts around the first `..`; `last` is nil if there is none.
  private static func sides(of value: String) -> (first: String, last: String?) {
    let scalars = Array(value.unicodeScalars)
    for index in scalars.indices.dropLast() where scalars[index] == "." && scalars[index + 1] == "."
    {
      return (string(scalars[..<index]), string(scalars[(index + 2)...]))
    }
    return (value, nil)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Nil for an empty text, an open side.
  private func calendarDate(
    _ value: String, _ span: Range<Int>
  ) throws(QuerySyntaxError) -> CalendarDate? {
    if value.isEmpty { return nil }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.unicodeScalars.count)
    guard [[4], [4, 2], [4, 2, 2]].contains(lengths),
      parts.allSatisfy({ $0.unicodeScalars.allSatisfy(ScalarClass.isASCIIDigit) })
    else { throw noDate(value, span) }
    let numbers = parts.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    if let date = CalendarDate(year: numbers[0], month: month, day: day) { return date }
    guard let month, (1...12).contains(month), numbers[0] > 0 else {
      throw error(
        "there is no \(value) in the calendar", at: span,
        suggestion: "years are 0001 to 9999, months 01 to 12")
    }
    let last = CalendarDate.days(inMonth: month, of: numbers[0])
    throw error(
      "there is no \(value) in the calendar", at: span,
      suggestion: "days of \(parts[0])-\(parts[1]) are 01 to \(last)")
  }

  private func noDate(_ value: String, _ span: Range<Int>) -> QuerySyntaxError {
    let shown = value.prefix(40)
    let message = value.isEmpty || value == ".." ? "date: needs a date" : "\(shown) is not a date"
    let forms = "write 2022, 2022-11, 2022-11-09, or a range 2022-11..2022-12"
    return error(
      message, at: span, suggestion: Self.reading(of: value).map { "did you mean \($0)?" } ?? forms)
  }

  /// A date in another notation whose meaning is certain: `2022/11/9`, `25.12.2022`, `2021-2022`.
  private static func reading(of value: String) -> String? {
    let parts = value.split(whereSeparator: { "/.-".contains($0) }).map(String.init)
    guard parts.allSatisfy({ $0.unicodeScalars.allSatisfy(ScalarClass.isASCIIDigit) }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if parts.count == 2, parts.allSatisfy({ $0.utf8.count == 4 }), numbers[0] < numbers[1] {
      return "date:\(parts[0])..\(parts[1])"
    }
    guard parts.count == 2 || parts.count == 3, let year = numbers.first, parts[0].utf8.count == 4
    else { return value.contains(".") ? dotted(parts, numbers) : nil }
    let date = CalendarDate(
      year: year, month: numbers[1], day: numbers.count > 2 ? numbers[2] : nil)
    return date.map { "date:\($0)" }
  }

  /// `09.11.2022`: with dots the day comes first.
  private static func dotted(_ parts: [String], _ numbers: [Int]) -> String? {
    guard parts.count == 3, parts[2].utf8.count == 4 else { return nil }
    return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
      .map { "date:\($0)" }
  }
}
