import EventTagging
import Testing

@Suite struct EventTaggerTests {
  @Test(arguments: [
    "The bank said that the firm withdrew 200,000 hryvnia.",
    "The general withdrew his statement about the battle.",
    "The colonel withdrew from the race for governor.",
    "Alcohol withdrawal made the soldier ill.",
    "Poland withdrew its ambassador from Minsk.",
    "Moscow pulled out of the grain deal.",
    "The army evacuated civilians from the town.",
    "Residents fled the city during the battle.",
    "The strike left 12 dead.",
    "The general left the meeting.",
    "The suspect surrendered to police.",
    "He surrendered his passport to the court.",
    "The side surrendered two goals.",
    "The brigade captured a tank.",
    "The rebels seized ammunition.",
    "The soldiers captured thirty men.",
    "The state nationalised the steelworks during the war.",
    "The shelling destroyed the market.",
    "Two hundred soldiers left Fort Bragg on Monday for Kosovo.",
    "The city became home to Belgian refugees fleeing the war.",
    "The militia commander pulled out a pistol and fired.",
    "Nato allies must not retreat from their promises to Kyiv.",
    "The army submitted a plan to the Senate during the war.",
    "Police raided houses in the town after the battle.",
    "Washington withdrew economic and military aid to Ecuador.",
  ])
  func `a topic word in another sense is no event`(_ text: String) {
    #expect(Sample(text).tags.events.isEmpty)
  }

  @Test(arguments: [
    ("The soldiers left their positions near the village.", EventTopic.withdrawal),
    ("The column marched back over the border with its guns.", .withdrawal),
    ("Russian soldiers pulled out to the left bank.", .withdrawal),
    ("A whole platoon threw down their weapons.", .surrender),
    ("The soldiers came out under a white flag with their hands up.", .surrender),
    ("The soldiers emptied the warehouses before they left.", .looting),
    ("Refrigerators were loaded onto trucks by the occupiers.", .looting),
    ("The troops took everything they could carry from the houses.", .looting),
  ])
  func `an event is found where no topic word stands`(_ text: String, _ topic: EventTopic) {
    #expect(Sample(text).topics.contains(topic))
  }

  @Test func `forces among the objects of a verb count before others`() {
    #expect(Sample("Israel withdrew its settlers and soldiers from Gaza.").topics == [.withdrawal])
    #expect(Sample("The troops sacked and burnt the abbey.").topics == [.looting])
    #expect(Sample("Israel withdrew its settlers and teachers from Gaza.").topics.isEmpty)
  }

  @Test func `near events come only when asked for and carry their flag`() {
    let text = "Our troops captured 30 soldiers near the river."
    #expect(Sample(text).tags.events.isEmpty)
    #expect(Sample(text, near: true).event(.surrender)?.flags == [.captured])
    let tank = "The brigade captured a tank."
    #expect(Sample(tank, near: true).event(.looting)?.flags == [.capturedArms])
  }

  @Test func `the trigger, the actor and the place are spans of the text`() {
    let sample = Sample("Ukrainian soldiers say Russian troops withdrew from Kherson on Friday.")
    let event = sample.event(.withdrawal)
    #expect(event.map { sample.words($0.trigger) } == "withdrew")
    #expect(event?.actor.map { sample.words($0.span) } == "Russian troops")
    #expect(event?.place.map { sample.words($0.span) } == "Kherson")
    #expect(event.map { $0.score >= 0.5 && $0.score <= 1 } == true)
    #expect(event?.rule == "withdrawal.withdraw")
  }

  @Test func `events come in text order and do not overlap`() {
    let sample = Sample(
      "The garrison surrendered, the rebels looted the town and then the army retreated.")
    #expect(sample.tags.events.map(\.topic) == [.surrender, .looting, .withdrawal])
    for (one, next) in zip(sample.tags.events, sample.tags.events.dropFirst()) {
      #expect(one.trigger.tokens.upperBound <= next.trigger.tokens.lowerBound)
    }
  }

  @Test func `one tagger reads text after text`() {
    let tagger = EventTagger()
    for _ in 0..<3 {
      #expect(Sample("").tags.events.isEmpty)
      let sample = Sample("The army retreated.")
      #expect(tagger.tag(sample.text, mentions: []).events == sample.tags.events)
      #expect(sample.topics == [.withdrawal])
    }
  }

  @Test func `a tagger that began with English reads Ukrainian, and English after it`() {
    let english = Sample("Russian troops retreated from the city, he said.")
    let ukrainian = Sample("The army retreated. Російські солдати здалися в полон.")
    #expect(english.topics == [.withdrawal])
    #expect(ukrainian.topics == [.withdrawal, .surrender])
    let tagger = EventTagger()
    for sample in [english, ukrainian, english, ukrainian] {
      #expect(tagger.tag(sample.text, mentions: []) == sample.tags)
    }
  }

  @Test(arguments: [
    ("Cree took food and goods from stores", EventTopic.looting),
    ("artefacts stolen from the national museum", .looting),
    ("Jewish shops robbed by a mob", .looting),
    ("emptied the warehouses", .looting),
    ("marched back over the border", .withdrawal),
    ("American troops must leave Vietnam", .withdrawal),
    ("never gave up to the Americans", .surrender),
    ("the sultan's fleet defected to Egypt", .surrender),
  ])
  func `a question about conflict need not say that it is one`(
    _ query: String, _ topic: EventTopic
  ) {
    let text = Sample(query).text
    #expect(
      EventTagger(assumesConflict: true).tag(text, mentions: []).events.map(\.topic) == [topic])
  }

  @Test(arguments: [
    "withdrew from the race", "candidate withdrew from election", "company pulled out of the deal",
    "bank robbery in Chicago", "surrendered his passport", "she took a train to Berlin",
    "stolen bases record", "dropped out of school", "he left Paris for London",
  ])
  func `a question that says what else it is about is not about conflict`(_ query: String) {
    let text = Sample(query).text
    #expect(EventTagger(assumesConflict: true).tag(text, mentions: []).events.isEmpty)
  }
}
