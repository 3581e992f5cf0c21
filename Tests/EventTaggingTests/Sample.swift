import EntityTagging
import EventTagging
import TextAnalysis

/// What the tagger makes of a text of its own, without mentions.
struct Sample {
  let text: AnalysedText
  let tags: EventTags

  init(_ string: String, near: Bool = false, mentions: [Mention] = []) {
    text = Analyzer().analyse(Array(string.utf8))
    tags = EventTagger(includesNearEvents: near).tag(text, mentions: mentions)
  }

  func words(_ span: TextSpan) -> String { text.string(span.bytes) }

  func event(_ topic: EventTopic) -> Event? { tags.events.first { $0.topic == topic } }

  var topics: Set<EventTopic> { Set(tags.events.map(\.topic)) }
}
