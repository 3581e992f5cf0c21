import Testing

@testable import PassageSearch

struct QueryCapitalsTests {
  private static func names(_ query: String) -> [String] {
    let words = query.split(separator: " ").map(String.init)
    let capitals = QueryCapitals(words) { !["from", "the", "of", "від"].contains($0) }
    return words.filter { capitals.mark([$0]) }
  }

  @Test func `a capital marks a name, at the start of the query only as in any sentence`() {
    #expect(Self.names("troops left Poti and Senaki") == ["Poti", "Senaki"])
    #expect(Self.names("Soldiers looted the museum of Gori") == ["Gori"])
    #expect(Self.names("війська відійшли від Херсона") == ["Херсона"])
  }

  @Test(arguments: ["troops left the harbour", "Withdrawal from Kherson", "TROOPS LEFT GORI", ""])
  func `capitals tell nothing where all or no words have them`(query: String) {
    #expect(Self.names(query).isEmpty)
  }
}
