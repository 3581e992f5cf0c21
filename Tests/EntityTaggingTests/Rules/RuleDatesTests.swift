import EntityTagging
import Testing
import TextAnalysis

@Suite struct RuleDatesTests {
  @Test(arguments: [
    ("The city fell on 11 November 2022.", "11 November 2022 = 2022-11-11"),
    ("On November 11, 2022 troops left.", "November 11, 2022 = 2022-11-11"),
    ("Signed on the 11th of November 2022.", "11th of November 2022 = 2022-11-11"),
    ("Logged 2022-11-11 at dawn.", "2022-11-11 = 2022-11-11"),
    ("Logged 11.11.2022 at dawn.", "11.11.2022 = 2022-11-11"),
    ("Logged 31/12/2021 at dawn.", "31/12/2021 = 2021-12-31"),
    ("Logged 3/4/2021 at dawn.", "3/4/2021 = 2021"),
    ("It began in March 2014.", "March 2014 = 2014-03"),
    ("It began in 1982 there.", "1982 = 1982"),
    ("Since 2014 they waited.", "2014 = 2014"),
    ("The war (2014) went on.", "2014 = 2014"),
    ("The 2014–2022 phase.", "2014–2022 = 2014/2022"),
    ("It fell in mid-2014 there.", "mid-2014 = 2014"),
    ("In the 1990s it shrank.", "1990s = 199"),
    ("In the spring of 2014 it began.", "spring of 2014 = 2014-21"),
    ("In the 19th century it grew.", "19th century = 18"),
    ("Profit rose in fiscal 1998 again.", "fiscal 1998 = 1998"),
    ("Profit rose in the third quarter of 1998.", "third quarter of 1998 = 1998-35"),
    ("Seen in the last week of March 2014.", "last week of March 2014 = 2014-03"),
    ("It fell in the first half of 1997.", "first half of 1997 = 1997"),
    ("Fighting lasted 24–27 February 2022.", "24–27 February 2022 = 2022-02-24/2022-02-27"),
    ("Fighting lasted February 24-27, 2022.", "February 24-27, 2022 = 2022-02-24/2022-02-27"),
    (
      "Between 24 and 27 February 2022 they fought.",
      "24 and 27 February 2022 = 2022-02-24/2022-02-27"
    ),
  ])
  func `an absolute date has an exact value`(text: String, expected: String) {
    #expect(ruleMentions(text, .date, published: "2023-01-10") == [expected])
  }

  @Test(arguments: [
    ("He left on Friday.", "Friday = 2022-11-11~"),
    ("He left on Thursday.", "Thursday = 2022-11-10~"),
    ("He left on Friday, November 4.", "Friday, November 4 = 2022-11-04~"),
    ("He left yesterday.", "yesterday = 2022-11-10~"),
    ("He left last week.", "last week = 2022-W44~"),
    ("He left last month.", "last month = 2022-10~"),
    ("He left last year.", "last year = 2021~"),
    ("He leaves next Tuesday.", "next Tuesday = 2022-11-15~"),
    ("He left two weeks ago.", "two weeks ago = 2022-W43~"),
    ("He left three days ago.", "three days ago = 2022-11-08~"),
    ("He left on Nov. 9 at noon.", "Nov. 9 = 2022-11-09~"),
    ("He left on September 30.", "September 30 = 2022-09-30~"),
    ("He left in September.", "September = 2022-09~"),
    ("He left on 24 December.", "24 December = 2022-12-24~"),
    ("He left last spring.", "last spring = 2022-21~"),
    ("He left a week ago.", "a week ago = 2022-W44~"),
    ("He left last fiscal year.", "last fiscal year = 2021~"),
    ("He left in the summer.", "summer = 2022-22~"),
  ])
  func `a date that needs the publication day is marked inferred`(text: String, expected: String) {
    #expect(ruleMentions(text, .date, published: "2022-11-11") == [expected])
  }

  @Test func `a month that is also a word counts beside another month`() {
    #expect(
      ruleMentions("They fought in February and March there.", .date)
        == ["February = --02", "March = --03"])
  }

  @Test func `the year goes back where the date would lie far ahead`() {
    #expect(
      ruleMentions("He left on 20 December.", .date, published: "2023-01-10")
        == ["20 December = 2022-12-20~"])
  }

  @Test func `without a publication day only the known part has a value`() {
    #expect(ruleMentions("He left on September 30.", .date) == ["September 30 = --09-30"])
    #expect(ruleMentions("He left in September.", .date) == ["September = --09"])
    #expect(ruleMentions("He left on Friday.", .date) == ["Friday"])
  }

  @Test(arguments: [
    ("Це сталося 11 листопада 2022 року.", "11 листопада 2022 року = 2022-11-11"),
    ("Це сталося 24 лютого.", "24 лютого = 2022-02-24~"),
    ("Це сталося у 2014 році.", "2014 році = 2014"),
    ("Це сталося у вересні 2022-го.", "вересні 2022-го = 2022-09"),
    ("З 24 по 27 лютого тривали бої.", "24 по 27 лютого = 2022-02-24/2022-02-27~"),
    ("Бої тривали 24–27 лютого 2022 р.", "24–27 лютого 2022 р. = 2022-02-24/2022-02-27"),
    ("Про це повідомили у п’ятницю.", "п’ятницю = 2022-11-11~"),
    ("Про це повідомили вчора.", "вчора = 2022-11-10~"),
    ("Це було минулого тижня.", "минулого тижня = 2022-W44~"),
    ("Це було два дні тому.", "два дні тому = 2022-11-09~"),
    ("Навесні 2014 року все почалося.", "Навесні 2014 року = 2014-21"),
  ])
  func `Ukrainian dates`(text: String, expected: String) {
    #expect(
      ruleMentions(text, .date, published: "2022-11-11", language: .ukrainian) == [expected])
  }

  @Test(arguments: [
    ("Это случилось 11 ноября 2022 года.", "11 ноября 2022 года = 2022-11-11"),
    ("Шестого февраля договорились о тишине.", "Шестого февраля = 2015-02-06~"),
    ("Это было в 2014 году.", "2014 году = 2014"),
    ("Родился 11.11.1978 г. в Киеве.", "11.11.1978 г. = 1978-11-11"),
    ("Это было в 1990-х годах.", "1990-х годах = 199"),
    ("Об этом сообщили в среду.", "среду = 2015-02-18~"),
    ("Это было в прошлом году.", "прошлом году = 2014~"),
    ("Это было неделю назад.", "неделю назад = 2015-W07~"),
    ("Бои шли с 18 по 20 февраля.", "18 по 20 февраля = 2015-02-18/2015-02-20~"),
  ])
  func `Russian dates`(text: String, expected: String) {
    #expect(ruleMentions(text, .date, published: "2015-02-20", language: .russian) == [expected])
  }

  @Test(arguments: [
    "He may leave.", "They march on.", "About 2000 soldiers left.", "It cost $2000 there.",
    "They walked 2000 metres.", "At 1900 hours it began.", "The May family came.",
    "April Jones came.", "He ran 11 kilometres.", "Flight 17 fell.",
    "A second man came.", "Він пішов у березовий гай.", "Он прошел 2000 метров.",
    "The fall of Kherson was sudden.",
  ])
  func `no date is found where none is said`(text: String) {
    #expect(ruleMentions(text, .date, published: "2022-11-11") == [])
  }
}
