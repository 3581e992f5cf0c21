import Testing
import TextAnalysis

@testable import EntityTagging

@Suite struct LatinNameTests {
  private let names = [
    "Kherson", "New York", "United  Nations", "saudi Arabia", "US", "a b c", "De Gaulle", "O", "",
    "Bosnia and Herzegovina", "don", "etc", "Mr Smith", "st petersburg",
  ]

  @Test func `words of Latin letters are those the analyser finds`() {
    for name in names { #expect(LatinName.words(of: name) == NameLookup.words(of: name)) }
  }

  @Test func `other signs are left to the analyser`() {
    for name in ["T-72", "O'Neil", "Київ", "1st Army", "Łódź"] {
      #expect(LatinName.words(of: name) == nil)
      #expect(LatinName.hash(name) == nil)
    }
  }

  @Test(arguments: [
    ["New", "York", "city"], ["new", "zealand", "first"], ["united", "arab", "emirates"],
    ["nothing", "here"], ["Kherson"], ["saudi", "2014"], ["2014", "saudi"],
  ])
  func `the longest name is the one that looking every length up finds`(words: [String]) {
    let gazetteer = Gazetteer.builtIn
    let latin = words.prefix { LatinName.hash($0) != nil }.count
    let lengths = (0...latin).filter { length in
      length > 1 && !gazetteer.entities(named: words.prefix(length).joined(separator: " ")).isEmpty
    }
    let found = gazetteer.longestLatinName(in: words[...])
    #expect(found.name == lengths.last ?? 0)
    #expect(found.looked == latin)
  }
}
