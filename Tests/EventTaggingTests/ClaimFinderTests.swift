import EventTagging
import Testing

@Suite struct ClaimFinderTests {
  struct Expected: Sendable {
    var text: String
    var speaker: String
    var stance: Stance
    init(_ text: String, _ speaker: String, _ stance: Stance = .assert) {
      self.text = text
      self.speaker = speaker
      self.stance = stance
    }
  }

  @Test(arguments: [
    Expected("Serhiy Khlan said that the city was free.", "Serhiy Khlan"),
    Expected("The city was free, Serhiy Khlan said.", "Serhiy Khlan"),
    Expected("“The city is free,” said Serhiy Khlan.", "Serhiy Khlan"),
    Expected("\"The city is free,\" Khlan told reporters.", "Khlan"),
    Expected(
      "Serhiy Khlan, a member of the regional council, said the city was free.", "Serhiy Khlan"),
    Expected(
      "According to the Russian Ministry of Defence, all troops left.",
      "the Russian Ministry of Defence"),
    Expected("All troops left, according to officials in Kyiv.", "officials in Kyiv"),
    Expected(
      "Ukraine's Defence Minister Oleksii Reznikov told Reuters it would take a week.",
      "Oleksii Reznikov"),
    Expected("Kremlin: troops regrouped in good order.", "Kremlin"),
    Expected("Russia said on Tuesday that its army would stay.", "Russia"),
    Expected("Peskov denied that the army had retreated.", "Peskov", .deny),
    Expected("The ministry dismissed reports of looting.", "The ministry", .deny),
    Expected("Zelensky demanded that the army leave the plant.", "Zelensky", .demand),
    Expected("The mayor called on residents to stay at home.", "The mayor", .demand),
    Expected("The general predicted that the town would fall.", "The general", .predict),
    Expected("The theft was reported by Reuters on Friday.", "Reuters"),
    Expected(
      "In a statement by the general staff the retreat was called a success.",
      "the general staff"),
    Expected("Сергій Хлань заявив, що місто вільне.", "Сергій Хлань"),
    Expected("За словами Наталії Гуменюк, ворог відступив.", "Наталії Гуменюк"),
    Expected("Дмитрий Песков сообщил, что войска ушли.", "Дмитрий Песков"),
    Expected("Минобороны опровергло сообщения о мародёрстве.", "Минобороны", .deny),
    Expected(
      "Officials who had fled to the coast said that the town was empty.",
      "Officials who had fled to the coast"),
    Expected(
      "Sources close to the command said the order had been given.",
      "Sources close to the command"),
    Expected("A captured sergeant told a court that he had been paid.", "A captured sergeant"),
    Expected(
      "The mayor thanked the army and said that the road was open.", "The mayor"),
    Expected("The mayor left the hall, saying that the road was mined.", "The mayor"),
    Expected("The \"New York Times\" reported that the fort had fallen.", "New York Times"),
    Expected("The town had fallen, according to a statement from the junta.", "the junta"),
    Expected("«Місто вільне», — сказав командир бригади журналістам.", "командир бригади"),
    Expected("Як повідомив мер Дмитро Орлов, склади порожні.", "Дмитро Орлов"),
    Expected("Згідно із заявою армії, база порожня.", "армії"),
    Expected("О захвате моста сообщила пресс-служба бригады.", "пресс-служба бригады"),
  ])
  func `the speaker's exact words and the stance are found`(_ expected: Expected) {
    let sample = Sample(expected.text)
    let found = sample.tags.claims.first
    #expect(found.map { sample.words($0.speaker.span) } == expected.speaker)
    #expect(found?.stance == expected.stance)
  }

  @Test func `a pronoun stands for the speaker of the sentence before`() {
    let sample = Sample("Serhiy Khlan said the city was free. He added that the road was mined.")
    #expect(sample.tags.claims.count == 2)
    #expect(sample.tags.claims.allSatisfy { sample.words($0.speaker.span) == "Serhiy Khlan" })
  }

  @Test(arguments: [
    ("The mayor visited the front. He said the road was open.", "The mayor"),
    ("Сергій Хлань виступив учора. Він сказав, що місто вільне.", "Сергій Хлань"),
  ])
  func `a pronoun stands for who was named before`(_ text: String, _ speaker: String) {
    let sample = Sample(text)
    #expect(sample.tags.claims.first.map { sample.words($0.speaker.span) } == speaker)
  }

  @Test func `a claim points at the event that it speaks of`() {
    let sample = Sample("The army retreated. The ministry said that soldiers had looted the town.")
    let claim = sample.tags.claims.first
    #expect(claim?.event.map { sample.tags.events[$0].topic } == .looting)
  }

  @Test func `the content of a claim does not hold its speaker or cue`() {
    for text in [
      "The mayor said that the bridge had fallen.", "The bridge had fallen, the mayor said.",
    ] {
      let sample = Sample(text)
      guard let claim = sample.tags.claims.first else {
        Issue.record("no claim in \(text)")
        continue
      }
      #expect(!claim.content.tokens.overlaps(claim.speaker.span.tokens))
      #expect(!claim.content.tokens.overlaps(claim.cue.tokens))
      #expect(sample.words(claim.content).contains("bridge had fallen"))
    }
  }

  @Test(arguments: [
    "Virginia State University opened in 1882.",
    "The spokesman did not say when the army would leave.",
    "He called the retreat a disgrace.",
    "The embassy denied the student a visa.",
    "The United States is large.",
    "England: the country is old.",
  ])
  func `not every verb of saying is a claim`(_ text: String) {
    let denying = Sample(text).tags.claims.filter { $0.stance != .assert || text.contains("State") }
    #expect(denying.isEmpty)
  }
}
