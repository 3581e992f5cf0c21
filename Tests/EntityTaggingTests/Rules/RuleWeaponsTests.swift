import EntityTagging
import Testing
import TextAnalysis

@Suite struct RuleWeaponsTests {
  @Test(arguments: [
    ("Three T-72B3 tanks burned.", ["T-72B3"]), ("A BMP-2 burned.", ["BMP-2"]),
    ("A Su-34 fell near a Ka-52.", ["Su-34", "Ka-52"]), ("The 2S19 fired.", ["2S19"]),
    ("An S-300 and a 9K720 fired.", ["S-300", "9K720"]),
    ("M777s with AK-47 rifles.", ["M777s", "AK-47"]), ("U.S. #HIMARS hit it.", ["HIMARS"]),
    ("A 152 mm howitzer fired.", ["152 mm howitzer"]), ("A 152mm gun fired.", ["152mm gun"]),
    ("Six 155-mm self-propelled howitzers.", ["155-mm self-propelled howitzers"]),
    ("A Grad rocket hit.", ["Grad"]), ("The “Grad” hit.", ["Grad"]),
    ("They fired Javelin missiles.", ["Javelin"]), ("Javelins came.", ["Javelins"]),
    ("Leopard 2A6 tanks and PzH 2000 came.", ["Leopard 2A6", "PzH 2000"]),
    ("Iskander-M fired.", ["Iskander-M"]), ("A Shahed-136 fell.", ["Shahed-136"]),
    ("Спалили Т-72Б3 і БМП-2.", ["Т-72Б3", "БМП-2"]),
    ("Збили Су-34 та Х-101.", ["Су-34", "Х-101"]),
    ("152-мм гаубиця стріляла.", ["152-мм гаубиця"]), ("Залп РСЗВ «Град».", ["РСЗВ", "Град"]),
    ("Удар «Искандером» по городу.", ["Искандером"]), ("Сгорели Т-80 и 2С19.", ["Т-80", "2С19"]),
  ])
  func `a weapon is found by designation, calibre or name`(text: String, expected: [String]) {
    #expect(ruleMentions(text, .weapon) == expected)
  }

  @Test(arguments: [
    "Road P-81 is mined.", "Flight MH-17 fell.", "COVID-19 spread.", "The M23 rebels came.",
    "The G-7 met.", "Hail fell on Grad Street.", "The Patriot Act passed.", "A leopard ran.",
    "A 30 mm layer of snow.", "He rode the A-4.", "Emperor Trajan of Caesar fame.",
    "Пішов град.", "Ураган минув.", "Articles T-5 and B-7.",
  ])
  func `no weapon is found where none is named`(text: String) {
    #expect(ruleMentions(text, .weapon) == [])
  }
}
