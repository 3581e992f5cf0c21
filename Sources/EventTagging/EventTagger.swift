import EntityTagging
import TextAnalysis

/// The events and claims of a text, in text order.
public struct EventTags: Sendable, Equatable {
  public var events: [Event]
  public var claims: [Claim]

  public init(events: [Event] = [], claims: [Claim] = []) {
    self.events = events
    self.claims = claims
  }
}

/// Finds events and claims. One per thread; not `Sendable`.
public final class EventTagger {
  /// Also report what lies next to the topics and is told apart by its flag: captured men
  /// (`captured`), captured arms (`captured-arms`), requisitions (`state-confiscation`).
  public var includesNearEvents: Bool
  private let reading: Reading

  public init(includesNearEvents: Bool = false) {
    self.includesNearEvents = includesNearEvents
    reading = Reading(lexicon: .builtIn)
  }

  /// - Parameter mentions: what ``EntityTagger`` found in the same text, in text order.
  public func tag(_ text: AnalysedText, mentions: [Mention]) -> EventTags {
    reading.load(text, mentions: mentions)
    var tags = EventTags()
    if !reading.openers.isEmpty {
      tags.events = EventFinder(reading: reading, includesNearEvents: includesNearEvents).find()
    }
    if !reading.text.sentences.isEmpty, !reading.cues.isEmpty || reading.hasColon {
      reading.linkMentions()
      tags.claims = ClaimFinder(reading: reading, events: tags.events).find()
    }
    return tags
  }
}
