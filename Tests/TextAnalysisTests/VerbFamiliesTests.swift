import Testing

@testable import TextAnalysis

@Suite struct VerbFamiliesTests {
  private let families = VerbFamilies(
    prefixes: [("ви", "ви"), ("віді", "від")],
    roots: [.init("ход", ["йшл": "и а", "хід": "-"])])

  @Test func `prefix, root and ending must all be known`() {
    #expect(families.stem(of: "вийшли") == "виход")
    #expect(families.stem(of: "відійшла") == "відход")
    #expect(families.stem(of: "вихід") == "виход")
    #expect(families.stem(of: "вийшл") == nil)
    #expect(families.stem(of: "вихідний") == nil)
    #expect(families.stem(of: "хід") == nil)
    #expect(families.stem(of: "") == nil)
  }
}
