import EntityTagging
import Testing
import TextAnalysis

@Suite struct RuleUnitsTests {
  @Test(arguments: [
    ("The 93rd Mechanized Brigade held.", "93rd Mechanized Brigade"),
    ("The 76th Guards Air Assault Division left.", "76th Guards Air Assault Division"),
    ("Parts of the 1st Tank Army fled.", "1st Tank Army"),
    ("The 2nd Army Corps moved.", "2nd Army Corps"),
    ("The 36th Marine Brigade fought.", "36th Marine Brigade"),
    ("The 3rd Assault Brigade came.", "3rd Assault Brigade"),
    ("The Third Assault Brigade came.", "Third Assault Brigade"),
    ("The 8th Guards Army waits.", "8th Guards Army"),
    ("The 5th Cavalry Regiment rode.", "5th Cavalry Regiment"),
    ("Pilots of No. 3 Squadron flew.", "No. 3 Squadron"),
    ("The 93rd brigade said so.", "93rd brigade"),
    ("The 810th separate naval infantry brigade fled.", "810th separate naval infantry brigade"),
    ("The 93rd Mechanized held.", "93rd Mechanized"),
    ("The 5th Marines landed.", "5th Marines"),
    ("II Corps advanced.", "II Corps"),
    ("Men of the Azov Regiment gave up.", "Azov Regiment"),
    ("Men of the Aidar battalion came.", "Aidar battalion"),
    ("The Black Sea Fleet sailed.", "Black Sea Fleet"),
    ("It was the Wagner group.", "Wagner group"),
    ("Soldiers of the 14th Separate Mechanized Brigade stood.", "14th Separate Mechanized Brigade"),
  ])
  func `a formation is found`(text: String, expected: String) {
    #expect(ruleMentions(text, .unit).last == expected)
  }

  @Test(arguments: [
    ("Воює 93-тя окрема механізована бригада.", "93-тя окрема механізована бригада"),
    ("Бійці 93-ї бригади відійшли.", "93-ї бригади"),
    ("Бійці 93 ОМБр відійшли.", "93 ОМБр"),
    ("Військові 36-ї окремої бригади морської піхоти.", "36-ї окремої бригади морської піхоти"),
    ("Полк «Азов» вийшов.", "Полк «Азов»"),
    ("Наступає 76-я десантно-штурмовая дивизия.", "76-я десантно-штурмовая дивизия"),
    ("Отошла 1-я гвардейская танковая армия.", "1-я гвардейская танковая армия"),
    ("Части 20-й общевойсковой армии ушли.", "20-й общевойсковой армии"),
    ("Приехали десантники ВДВ.", "ВДВ"),
    ("Батальон «Спарта» отошел.", "Батальон «Спарта»"),
  ])
  func `Ukrainian and Russian formations`(text: String, expected: String) {
    #expect(ruleMentions(text, .unit) == [expected])
  }

  @Test(arguments: [
    "The third brigade to arrive was late.", "They sent 2 battalions there.",
    "A Ukrainian battalion fled.", "He came 93rd in the race.", "The Peace Corps helped.",
    "Ford Motor Company paid.", "Richard Wagner wrote operas.", "The army left on the 5th of May.",
    "The brigade withdrew.", "На 2 роти більше.", "The second company moved.",
    "Championship Division matches.", "They play in the Second Division.",
  ])
  func `no formation is found where none is named`(text: String) {
    #expect(ruleMentions(text, .unit) == [])
  }
}
