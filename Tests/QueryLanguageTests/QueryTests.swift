import QueryLanguage
import Testing

@Suite struct QueryTests {
  @Test(arguments: [
    ("event:looting date:2022", true), ("event:looting -museum", true), ("@place", true),
    ("near:Kherson~30km OR bbox:1,2,3,4", true), ("event:looting AND NOT museum", true),
    ("event:looting museum", false), ("title:looting", false), ("\"a b\" event:looting", false),
    ("loot*", false), ("event:looting (museum OR place:Kherson)", false),
  ])
  func `a query without ranked parts is purely boolean`(text: String, expected: Bool) throws {
    #expect(try Query(parsing: text).isPureBoolean == expected)
  }

  @Test func `without ranges queries compare by meaning`() throws {
    let spaced = try Query(parsing: " a   AND «b c» ")
    let tight = try Query(parsing: "a AND \"b c\"")
    #expect(spaced != tight)
    #expect(spaced.removingRanges() == tight.removingRanges())
  }

  @Test func `the query keeps the text it was read from`() throws {
    #expect(try Query(parsing: " a  b").source == " a  b")
  }

  @Test func `a phrase with every kind of mark prints in marks that it does not hold`() throws {
    for text in ["\"a « b » “c”\"", "“a \" « b »”", "«a \" “b”»", "»a \" “b” »«", "”a \" “ « »”"] {
      let query = try Query(parsing: text)
      #expect(
        try Query(parsing: query.description).removingRanges() == query.removingRanges(), "\(text)")
    }
  }
}
