import QueryLanguage
import Testing

@Suite struct FieldTests {
  @Test(arguments: [
    (QueryField.title, "looting"), (.source, "reuters.com"), (.lang, "uk"), (.file, "a/b-c.html"),
    (.id, "r:17"), (.document, "report-17"), (.by, "Khlan"), (.person, "Хлань"), (.org, "GUR"),
    (.place, "Kherson"), (.unit, "VDV"), (.weapon, "T-72"), (.entity, "geo:706448"),
    (.event, "looting"), (.mood, "denied"), (.stance, "deny"),
  ])
  func `a field takes a bare value`(name: QueryField, value: String) throws {
    #expect(try tree("\(name.rawValue):\(value)") == field(name, value).kind)
  }

  @Test func `a field takes a quoted value`() throws {
    #expect(try tree("by:“Serhiy  Khlan”") == field(.by, "Serhiy Khlan", quoted: true).kind)
  }

  @Test func `field names and closed values are read in any case`() throws {
    #expect(try tree("Event:Looting") == field(.event, "looting").kind)
    #expect(try tree("LANG:\"EN\"") == field(.lang, "en").kind)
  }

  @Test func `every value of a closed vocabulary is read`() throws {
    for name in QueryField.allCases {
      for value in name.vocabulary ?? [] {
        #expect(try tree("\(name.rawValue):\(value)") == field(name, value).kind)
      }
    }
  }

  @Test func `a bracket of values puts the field at each`() throws {
    #expect(
      try tree("event:(looting OR surrender)")
        == .or([field(.event, "looting"), field(.event, "surrender")]))
    #expect(
      try normalForm("place:(Kherson OR \"Snake Island\") -mood:(denied negated)")
        == "(place:Kherson OR place:\"Snake Island\") -(mood:denied mood:negated)")
    #expect(
      try normalForm("event:(looting AND NOT (surrender OR withdrawal)) x1")
        == "(event:looting AND NOT (event:surrender OR event:withdrawal)) x1")
  }

  @Test func `values after the closing bracket belong to no field`() throws {
    #expect(try normalForm("title:(a1 OR b1) c1") == "(title:a1 OR title:b1) c1")
  }

  @Test func `a value may hold colons, and words of the grammar are values`() throws {
    #expect(try tree("source:https://example.org") == field(.source, "https://example.org").kind)
    #expect(try tree("title:AND") == field(.title, "AND").kind)
  }

  @Test func `a star leaves a value open where that is possible`() throws {
    #expect(
      try tree("source:bbc*")
        == .field(.text(.source, FieldText("bbc", isPrefix: true))))
  }

  @Test func `an exact name takes no other spelling`() throws {
    #expect(try tree("name:exact(\"Kiev\")") == .exactName("Kiev"))
    #expect(try tree("name:exact( «Київ» )") == .exactName("Київ"))
    #expect(try !Query(parsing: "name:exact(\"Kiev\")").isPureBoolean)
  }

  @Test func `an id is told from a name`() {
    #expect(FieldText("geo:706448").looksLikeIdentifier)
    #expect(FieldText("org:ua-mod").looksLikeIdentifier)
    #expect(!FieldText("Kherson").looksLikeIdentifier)
    #expect(!FieldText("geo:").looksLikeIdentifier)
    #expect(!FieldText("geo:706448", isQuoted: true).looksLikeIdentifier)
  }
}
