import Testing

@testable import PassageSearch

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2022", "2022"), ("2022-11", "2022-11"), ("2022-11-11", "2022-11-11"),
    ("2022/11/11", "2022-11-11"), ("20221111", "2022-11-11"), ("11.11.2022", "2022-11-11"),
    ("9.3.2022", "2022-03-09"), ("2022-11-11T09:30", "2022-11-11T09:30"),
    ("2022-11-11 09:30:15", "2022-11-11T09:30:15"),
    ("2022-11-11T09:30:15.123Z", "2022-11-11T09:30:15.123Z"),
    ("2022-11-11T09:30:00+0200", "2022-11-11T09:30:00+02:00"),
    ("2022-11-11T09:30:00 +02:00", "2022-11-11T09:30:00+02:00"),
    ("2022-11-11 09:30 UTC", "2022-11-11T09:30Z"),
    ("Fri, 11 Nov 2022 09:30:00 GMT", "2022-11-11T09:30:00Z"),
    ("11 November 2022", "2022-11-11"), ("November 11, 2022", "2022-11-11"),
    ("Friday, November 11, 2022", "2022-11-11"), ("Nov. 1st, 2022", "2022-11-01"),
    ("Sept 5, 2022", "2022-09-05"), ("11 листопада 2022 року", "2022-11-11"),
    ("11 ноября 2022 г.", "2022-11-11"), ("5 травня 2022, 10:00", "2022-05-05T10:00"),
    ("1668158400", "2022-11-11T09:20:00Z"), ("1668158400000", "2022-11-11T09:20:00Z"),
    ("2024-02-29", "2024-02-29"), (" 2022-11-11 ", "2022-11-11"),
  ])
  func `dates are written as ISO 8601`(input: String, expected: String) {
    #expect(CalendarDate.iso(input) == expected)
  }

  @Test(arguments: [
    "", " ", "yesterday", "2022-13-01", "2022-00-10", "2022-02-30", "2023-02-29", "1900-02-29",
    "11/12/2022", "32.01.2022", "2022-11-11T25:00", "2022-11-11T09:61", "2022-11-11X", "0000",
    "2022-11-", "November 2022 11 12 13", "31 April 2022", "maybe 11 2022", "2022-11-11T", "-",
    "12345", "99999999", "11 Nov 22", "2022-11-11T09:30+99:00", "٢٠٢٢-١١-١١",
  ])
  func `what is no date, or could be two, is refused`(input: String) {
    #expect(CalendarDate.iso(input) == nil)
  }

  @Test func `a date that was written is read back as it is`() {
    var random = TestRandom(5)
    for _ in 0..<500 {
      let seconds = Int.random(in: 1_000_000_000..<4_000_000_000, using: &random)
      guard let iso = CalendarDate.iso("\(seconds)") else {
        Issue.record("\(seconds)")
        continue
      }
      #expect(CalendarDate.iso(iso) == iso)
    }
  }

  @Test func `any string is a date or none, without harm`() {
    var random = TestRandom(6)
    let pieces = ["2022", "11", "-", ".", ":", "T", " ", "Nov", "Z", "+", ",", "г", "é", "\u{0}"]
    for _ in 0..<2000 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      if let iso = CalendarDate.iso(text) { #expect(iso.utf8.count >= 4) }
    }
  }
}
