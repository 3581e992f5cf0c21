import EventTagging
import Testing

@testable import PassageSearch

struct TopicCuesTests {
  private let index: OpenIndex
  private let cues: TopicCues

  init() throws {
    let folder = try TestFolder()
    try folder.write("r.txt", "The troops withdrew from the village by night.")
    try folder.index { $0.isTagged = false }
    index = try OpenIndex(folder.directory)
    cues = TopicCues(index)
  }

  private func topics(_ query: String, hasName: Bool = false) -> [EventTopic] {
    cues.topics(in: query.split(separator: " ").map(String.init), hasName: hasName, index: index)
  }

  @Test(arguments: [
    ("Kherson withdrawal", EventTopic.withdrawal), ("Lang Son abandoned", .withdrawal),
    ("the governor gives in at Herat", .surrender),
    ("taken alive as prisoner at Tweebosch", .surrender),
    ("Tikrit museum robbed", .looting), ("grain carried by truck off Berdyansk", .looting),
  ])
  func `beside a name a plain word of a topic asks for it`(_ query: String, _ topic: EventTopic) {
    #expect(topics(query, hasName: true) == [topic])
    #expect(topics(query).isEmpty)
  }

  @Test(arguments: [
    ("marines quit the town", EventTopic.withdrawal), ("the garrison leaves at last", .withdrawal),
    ("rebels yield after a week", .surrender), ("what did soldiers take from the farm", .looting),
  ])
  func `where forces are spoken of, less will do`(_ query: String, _ topic: EventTopic) {
    #expect(topics(query) == [topic])
  }

  @Test(arguments: [
    "Ankara withdraws its ambassador from Paris", "Russia pulls out of the grain deal",
    "he gave up the race in Ohio", "residents leave Bakhmut by train with troops",
    "Kherson in winter", "gives a speech in Kyiv", "",
  ])
  func `another sense of the words asks for nothing`(query: String) {
    #expect(topics(query, hasName: true).isEmpty)
  }

  @Test(arguments: TopicCues.besideNames + TopicCues.ofForces)
  func `every English cue has a word from which it may be told`(
    topic: EventTopic, phrases: String
  ) {
    for phrase in phrases.split(separator: ",") where phrase.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = phrase.split(separator: " ").map(String.init)
      #expect(words.contains { KnownWord($0).mayTellTopic }, "\(phrase)")
    }
  }
}
