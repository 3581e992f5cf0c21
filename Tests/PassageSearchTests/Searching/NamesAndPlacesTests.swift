import EntityTagging
import Testing

@testable import PassageSearch

/// What the compiled-in gazetteer adds to a search.
struct NamesAndPlacesTests {
  private let index: HandTaggedIndex

  init() throws {
    index = try HandTaggedIndex([
      .init(
        id: "en", text: "Troops withdrew from Kherson at night.",
        names: [("Kherson", .place, "geo:706448")]),
      .init(
        id: "uk", text: "Війська відійшли з міста Херсон уночі.",
        names: [("Херсон", .place, "geo:706448")]),
      .init(
        id: "crimea", text: "Paintings were taken to Simferopol.",
        names: [("Simferopol", .place, "geo:693805")]),
      .init(id: "none", text: "Nothing is said of any place."),
    ])
  }

  @Test func `a name finds its other spellings and says so`() throws {
    let page = try index.folder.search("Kherson")
    #expect(Set(page.hits.compactMap(\.passage.record)) == ["en", "uk"])
    #expect(page.expansions.contains { $0.entity == "geo:706448" && $0.passages > 0 })
    #expect(page.hits.first?.passage.record == "en")
  }

  @Test func `without aliases a name is searched as it is spelt`() throws {
    let page = try index.folder.search("Kherson") { $0.usesAliases = false }
    #expect(page.hits.compactMap(\.passage.record) == ["en"])
    #expect(page.expansions.isEmpty)
  }

  @Test func `a spelling that mostly means something else is not searched`() throws {
    // Brod is a name of the Indian town of Erode, too.
    let spelt = { (texts: [String]) in
      let index = try HandTaggedIndex(
        [.init(id: "brod", text: "The bridge at Brod fell.")]
          + texts.enumerated().map { .init(id: "\($0.offset)", text: $0.element) })
      return try index.folder.search("Brod").expansions.map(\.added)
    }
    #expect(try spelt(["The town of Erode."]).contains("Erode"))
    #expect(
      try !spelt(["Rivers erode it.", "It eroded.", "Waves erode.", "All erodes."]).contains(
        "Erode"))
  }

  @Test func `a place is found by any of its spellings`() throws {
    #expect(try index.found("place:Kherson") == ["en", "uk"])
    #expect(try index.found("place:Херсон") == ["en", "uk"])
    #expect(try index.found("place:Simferopol") == ["crimea"])
  }

  @Test func `an exact name takes one spelling alone`() throws {
    #expect(try index.found("name:exact(\"Херсон\")") == ["uk"])
  }

  @Test func `places within a distance and in a box`() throws {
    #expect(try index.found("near:Kherson~30km") == ["en", "uk"])
    #expect(try index.found("near:Kherson~400km") == ["crimea", "en", "uk"])
    #expect(try index.found("paintings near:Kherson~400km") == ["crimea"])
    #expect(try index.found("bbox:44.0,33.0,46.0,35.0") == ["crimea"])
    #expect(try index.found("bbox:46.0,32.0,47.0,33.0") == ["en", "uk"])
    #expect(try index.found("bbox:0,0,1,1") == [])
  }
}
