import Testing

@testable import TextAnalysis

@Suite struct DesignationsTests {
  @Test(arguments: [
    (["t", "72"], true), (["s", "300v4"], true), (["155", "mm"], true), (["дніпро", "1"], true),
    (["counter", "offensive"], false), (["24", "year", "old"], false), (["post", "2014"], false),
    (["24", "річний"], false), (["500", "strong"], false),
  ]) func `letters and a number that is no year name a thing`(parts: [String], expected: Bool) {
    #expect(Designations.isDesignation(parts) == expected)
  }

  @Test func `only words of digits and Cyrillic letters are spelled in Latin`() {
    #expect(Designations.joined("бм21") == "bm21")
    #expect(Designations.joined("х101") == "kh101")
    #expect(Designations.joined("bm21") == nil)
    #expect(Designations.joined("танк") == nil)
    #expect(Designations.joined("93тя") == nil)
  }

  @Test func `a plural of a designation is its singular`() {
    #expect(Designations.singular("t72s") == "t72")
    #expect(Designations.singular("m777") == "m777")
    #expect(Designations.singular("s") == "s")
  }
}
