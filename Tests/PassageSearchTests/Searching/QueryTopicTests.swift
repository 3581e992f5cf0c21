import QueryLanguage
import Testing

@testable import PassageSearch

struct QueryTopicTests {
  @Test(arguments: [
    "retreat -without a fight", "DIGITAL COMPUTERS AND LOGICAL DESIGN",
    "the minister did NOT say \"we shall retreat\"", "troops (two brigades) OR +500 men",
    "BREAKING: loot* \"taken", "source: the report says they left", "see https://example.org/a",
  ])
  func `the signs of running text are no operators`(topic: String) {
    let query = Query(topic: topic)
    #expect(query.isBareWords)
    #expect(query.source == topic)
    #expect(query == Query(words: topic))
  }

  @Test(arguments: [
    "event:looting museum", "withdrew NEAR/8 @place", "lay ADJ/2 arms", "(place:Kherson) AND left",
    "name:exact(\"Kiev\") shelled", "near:Kherson~30km troops",
  ])
  func `a topic with a field, a class or a distance is a query`(topic: String) throws {
    let query = Query(topic: topic)
    #expect(!query.isBareWords)
    #expect(query == (try Query(parsing: topic)))
  }
}
