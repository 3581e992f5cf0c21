import EntityTagging
import EventTagging
import Testing
import TextAnalysis

@Suite struct ParticipantFinderTests {
  private let text = "Russian troops withdrew from Kherson, Serhiy Khlan said."

  /// A mention of the first occurrence of `words`.
  private func mention(_ words: String, _ type: EntityType, in text: AnalysedText) -> Mention? {
    let wanted = Array(words.utf8)
    for first in text.tokens.indices {
      for last in first..<min(first + 4, text.tokens.count) {
        let span = text.span(first..<last + 1)
        if Array(text.utf8[span.bytes]) == wanted { return Mention(span: span, type: type) }
      }
    }
    return nil
  }

  @Test func `actor, place and speaker point at the mentions that cover them`() {
    let analysed = Analyzer().analyse(Array(text.utf8))
    let mentions = [
      mention("Russian", .nationality, in: analysed), mention("Kherson", .place, in: analysed),
      mention("Serhiy Khlan", .person, in: analysed),
    ].compactMap { $0 }
    #expect(mentions.count == 3)
    let tags = EventTagger().tag(analysed, mentions: mentions)
    #expect(tags.events.first?.actor?.mention == 0)
    #expect(tags.events.first?.place?.mention == 1)
    #expect(tags.claims.first?.speaker.mention == 2)
  }

  @Test func `an office that stands for its holder moves no index`() throws {
    let analysed = Analyzer().analyse(
      Array("The Russian defence minister spoke. Moscow withdrew from Kherson.".utf8))
    var office = try #require(mention("defence minister", .person, in: analysed))
    office.relation = .office
    let place = try #require(mention("Kherson", .place, in: analysed))
    let tags = EventTagger().tag(analysed, mentions: [office, place])
    #expect(tags.events.first?.place?.mention == 1)
  }

  @Test func `without mentions the words are found and no mention is named`() {
    let sample = Sample(text)
    #expect(sample.tags.events.first?.actor.map { sample.words($0.span) } == "Russian troops")
    #expect(sample.tags.events.first?.actor?.mention == nil)
    #expect(sample.tags.claims.first.map { sample.words($0.speaker.span) } == "Serhiy Khlan")
  }

  @Test func `the subject of "for … to" acts`() {
    let sample = Sample("It would take a week for Russia to pull its troops out of Kherson.")
    #expect(sample.tags.events.first?.actor.map { sample.words($0.span) } == "Russia")
  }

  @Test func `any text is tagged without harm`() {
    let pieces = [
      "", ".", "(", "\"", "surrender", "to", "said", "said,", ":", "withdrew from", "’s",
      "'s looting of", "give up", "pulled out of", "Kremlin:", "а", "здалися в", "— said —",
      "the the the", "by by", "🙂 looted 🙂", "if", "order to", "\n\nsaid Khlan\n\n", "1,000",
    ]
    for first in pieces {
      for second in pieces {
        let sample = Sample(first + " " + second + " " + first)
        for event in sample.tags.events {
          #expect(event.score >= 0.5 && event.score <= 1)
          #expect(!event.trigger.bytes.isEmpty)
        }
      }
    }
  }
}
