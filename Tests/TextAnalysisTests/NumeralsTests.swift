import Testing

@testable import TextAnalysis

@Suite struct NumeralsTests {
  @Test(arguments: [
    ("40,000", "40000"), ("1,5", "1.5"), ("1,234.5", "1234.5"), ("1.000.000", "1000000"),
    ("1.000", "1.000"), ("24.02.2022", "24.02.2022"), ("7", "7"), ("02:00", "02:00"),
  ]) func `separators of thousands go, decimal ones become a point`(text: String, folded: String) {
    #expect(Numerals.withoutSeparators(text) == folded)
  }

  @Test(
    arguments: [
      ("93rd", "93"), ("1st", "1"), ("1990s", "1990"), ("93тя", "93"), ("5го", "5"), ("155мм", nil),
      ("155mm", nil), ("40", nil), ("t72", nil), ("", nil), ("24річний", nil),
    ] as [(String, String?)]) func `an ordinal has the stem of its number`(
      text: String, stem: String?
    )
  {
    #expect(Numerals.stem(of: text) == stem)
  }

  @Test func `dates and ordinals are told by their parts`() {
    #expect(Numerals.isDate(["2022", "11", "11"]))
    #expect(!Numerals.isDate(["22", "11", "11"]))
    #expect(Numerals.isOrdinal(["93", "тя"]))
    #expect(!Numerals.isOrdinal(["155", "мм"]))
    #expect(!Numerals.isOrdinal(["24", "річний"]))
  }
}
