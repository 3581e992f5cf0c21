import Testing

@testable import PassageSearch

struct TopicTextTests {
  @Test(arguments: [
    ("retreat -without a fight", "retreat without a fight", ["without"]),
    ("--Kherson withdrawal", "Kherson withdrawal", ["Kherson"]),
    ("troops -\"left bank\"", "troops \"left bank\"", ["\"left"]),
  ])
  func `a hyphen before a word is no sign`(_ topic: String, _ text: String, _ dashed: [String]) {
    #expect(TopicText(topic).text == text)
    #expect(TopicText(topic).dashed == dashed)
  }

  @Test(arguments: ["cease-fire talks", "a - b", "-", "Su-25 shot down", "", "troops  river"])
  func `other text stays as it is`(topic: String) {
    #expect(TopicText(topic).text == topic)
    #expect(TopicText(topic).dashed.isEmpty)
  }
}
