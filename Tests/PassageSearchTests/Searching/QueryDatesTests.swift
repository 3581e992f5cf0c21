import Testing

@testable import PassageSearch

struct QueryDatesTests {
  private func wish(_ query: String, today: Int? = 20_221_115) -> DateWish? {
    QueryDates(today: today).wish(in: query.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("retreat 2008", 20_080_101...20_081_231),
    ("siege june 1982", 19_820_601...19_820_708),
    ("siege June 14, 1982", 19_820_601...19_820_708),
    ("Kyiv region spring 2022", 20_220_301...20_220_608),
    ("battles winter 2015", 20_150_101...20_160_308),
    ("looting last winter", 20_211_201...20_220_308),
    ("looting last summer", 20_220_601...20_220_908),
    ("looting this autumn", 20_220_901...20_221_208),
    ("looting last autumn", 20_210_901...20_211_208),
    ("looting last month", 20_221_001...20_221_108),
    ("looting last year", 20_210_101...20_211_231),
    ("shelling yesterday", 20_221_114...20_221_115),
    ("відступ навесні 2022", 20_220_301...20_220_608),
  ])
  func `words of time mean days`(query: String, days: ClosedRange<Int>) {
    #expect(wish(query)?.days == days)
  }

  @Test func `a month alone means any year`() {
    #expect(wish("Balakliia September")?.months == [9])
    #expect(wish("Balakliia September")?.holds("20220911") == true)
    #expect(wish("Balakliia September")?.holds("20221011") == false)
    #expect(wish("Balakliia September")?.holds("2022") == false)
  }

  @Test(arguments: [
    "troops may leave", "march on the city", "the last man", "brigade 2100 men 20222",
    "fall of Kyiv",
    "Lang Son March 1885", "12 days", "",
  ])
  func `other words mean none`(query: String) {
    #expect(wish(query) == nil)
  }

  @Test func `relative words need a day to count from`() {
    #expect(wish("looting last winter", today: nil) == nil)
  }

  @Test func `days less precise than the wish are met where they overlap`() {
    let june = DateWish(text: "", days: 19_820_601...19_820_708)
    #expect(june.holds("1982"))
    #expect(june.holds("198206"))
    #expect(!june.holds("198208"))
    #expect(!june.holds(""))
  }

  @Test(arguments: [
    (20_220_301, -1, 20_220_228), (20_200_228, 1, 20_200_229), (20_211_231, 1, 20_220_101),
  ])
  func `days are counted over months and years`(day: Int, count: Int, other: Int) {
    #expect(QueryDates.day(day, plus: count) == other)
  }

  @Test func `a passage of that time comes before its like, and the wish is shown`() throws {
    let folder = try TestFolder()
    try folder.write(
      "r.jsonl",
      """
      {"id":"old","text":"The garrison left the town.","published":"2014-05-02"}
      {"id":"new","text":"The garrison left the town.","published":"2016-05-02"}
      {"id":"all","text":"In 2016 the garrison left the town.","published":"2014-05-02"}
      {"id":"far","text":"Prices rose.","published":"2016-05-02"}
      """)
    try folder.index { $0.isTagged = false }
    let page = try folder.search("garrison left town 2016") { $0.explains = true }
    #expect(page.hits.compactMap(\.passage.record) == ["all", "new", "old"])
    #expect(page.expansions.contains { $0.reason == "date" && $0.term == "2016" })
    for hit in page.hits {
      #expect(abs(hit.explanation.reduce(0) { $0 + $1.score } - hit.score) < 1e-9)
    }
    let without = try folder.search("garrison left town 2016") { $0.usesDates = false }
    #expect(without.expansions.isEmpty)
  }
}
