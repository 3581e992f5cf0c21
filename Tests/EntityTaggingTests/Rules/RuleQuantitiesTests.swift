import EntityTagging
import Testing
import TextAnalysis

@Suite struct RuleQuantitiesTests {
  @Test(arguments: [
    ("He saw about 30 soldiers.", "about 30 soldiers = ~30 soldiers"),
    ("He saw 30 soldiers.", "30 soldiers = 30 soldiers"),
    ("Russia had 40,000 troops there.", "40,000 troops = 40000 troops"),
    ("It was 20,000 to 30,000 troops.", "20,000 to 30,000 troops = 20000..30000 troops"),
    (
      "It was between 20,000 and 30,000 Russian troops.",
      "between 20,000 and 30,000 Russian troops = 20000..30000 troops"
    ),
    ("Some 20–30 tanks burned.", "Some 20–30 tanks = ~20..30 tanks"),
    ("They freed dozens of villages.", "dozens of villages = ~24..99 villages"),
    ("Tens of thousands of people fled.", "Tens of thousands of people = ~20000..99000 people"),
    ("More than 1.5 million refugees fled.", "More than 1.5 million refugees = >1500000 refugees"),
    ("At least 12 were there and 30 dead.", "30 dead = 30 dead"),
    ("At least twenty-five civilians died.", "At least twenty-five civilians = >=25 civilians"),
    ("Fewer than 50 men stayed.", "Fewer than 50 men = <50 men"),
    ("Up to 300 vehicles left.", "Up to 300 vehicles = <=300 vehicles"),
    ("Two dozen elite Russian soldiers left.", "Two dozen elite Russian soldiers = 24 soldiers"),
    ("They counted 12 killed.", "12 killed = 12 dead"),
    ("Було 40 тис. військових.", "40 тис. військових = 40000 troops"),
    ("Було близько 30 солдатів.", "близько 30 солдатів = ~30 soldiers"),
    ("Виїхали понад 115 тисяч людей.", "понад 115 тисяч людей = >115000 people"),
    ("Звільнили десятки сіл.", "десятки сіл = ~24..99 villages"),
    ("Загинуло від 20 до 30 осіб.", "від 20 до 30 осіб = 20..30 people"),
    (
      "Вышли почти две с половиной тысячи солдат.",
      "почти две с половиной тысячи солдат = ~2500 soldiers"
    ),
    ("Сожгли не менее 12 танков.", "не менее 12 танков = >=12 tanks"),
    ("Было около 40 000 военных.", "около 40 000 военных = ~40000 troops"),
  ])
  func `a count has its number, its exactness and what is counted`(text: String, expected: String) {
    #expect(ruleMentions(text, .quantity).last == expected)
  }

  @Test(arguments: [
    "It cost 40 million dollars.", "It cost $40 million.", "They walked 30 km.",
    "It took 12 hours.", "He is 30 years old.", "About 30 percent left.", "Room 30 is closed.",
    "The soldiers left.", "It came in 2014.", "On 11 November soldiers left.",
    "Це коштує 40 млн грн.", "Прошло 12 часов.", "They won 3 to 1.",
  ])
  func `money, measures, times and shares are no counts`(text: String) {
    #expect(ruleMentions(text, .quantity) == [])
  }
}
