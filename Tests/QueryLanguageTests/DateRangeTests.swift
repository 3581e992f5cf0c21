import QueryLanguage
import Testing

@Suite struct DateRangeTests {
  private func days(_ text: String) throws -> [Int?] {
    guard case .field(.date(let range)) = try tree(text) else { return [] }
    return [range.firstDay, range.lastDay]
  }

  @Test(arguments: [
    ("date:2022", 20_220_101, 20_221_231), ("date:2022-11", 20_221_101, 20_221_130),
    ("date:2022-11-09", 20_221_109, 20_221_109), ("date:2020-02", 20_200_201, 20_200_229),
    ("date:1900-02", 19_000_201, 19_000_228), ("date:2000-02", 20_000_201, 20_000_229),
    ("date:2022-11..2022-12", 20_221_101, 20_221_231),
    ("date:2014..2022-03-01", 20_140_101, 20_220_301),
    ("date:\"2022-11-09..2022\"", 20_221_109, 20_221_231),
  ])
  func `a date covers all its days`(text: String, first: Int, last: Int) throws {
    #expect(try days(text) == [first, last])
  }

  @Test func `an open side has no day`() throws {
    #expect(try days("date:2022-11..") == [20_221_101, nil])
    #expect(try days("date:..2022") == [nil, 20_221_231])
  }

  @Test func `dates in brackets are alternatives`() throws {
    #expect(try normalForm("date:(2014 OR 2022-02..)") == "date:2014 OR date:2022-02..")
  }

  @Test(arguments: [
    ("date:", "date: needs a value", 1), ("date:..", "date: needs a date", 6),
    ("date:soon", "soon is not a date", 6), ("date:22", "22 is not a date", 6),
    ("date:2022-1", "2022-1 is not a date", 6),
    ("date:2022-13", "there is no 2022-13 in the calendar", 6),
    ("date:0000", "there is no 0000 in the calendar", 6),
    ("date:2022-02-30", "there is no 2022-02-30 in the calendar", 6),
    ("date:2022..2021", "the range ends before it starts", 6),
    ("date:2022..2023..2024", "2023..2024 is not a date", 6),
  ])
  func `what is no date is refused`(text: String, message: String, column: Int) {
    let error = syntaxError(text)
    #expect(error?.message == message)
    #expect(error?.column == column)
  }

  @Test(arguments: [
    ("date:2022/11/9", "did you mean date:2022-11-09?"),
    ("date:09.11.2022", "did you mean date:2022-11-09?"),
    ("date:2021-2022", "did you mean date:2021..2022?"),
    ("date:2022-1", "did you mean date:2022-01?"),
    ("date:2022..2021", "write date:2021..2022"),
    ("date:2022-02-30", "days of 2022-02 are 01 to 28"),
    ("date:5/6/2022", "write 2022, 2022-11, 2022-11-09, or a range 2022-11..2022-12"),
  ])
  func `a slip in a date gets a suggestion`(text: String, suggestion: String) {
    #expect(syntaxError(text)?.suggestion == suggestion)
  }

  @Test func `dates that do not exist cannot be made`() {
    #expect(CalendarDate(year: 2022, month: nil, day: 3) == nil)
    #expect(CalendarDate(year: 10_000) == nil)
    #expect(DateRange(first: nil, last: nil) == nil)
    #expect(DateRange(first: CalendarDate(year: 2023), last: CalendarDate(year: 2022)) == nil)
  }
}
