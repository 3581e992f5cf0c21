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
  public init() {}

  /// - Parameter mentions: what ``EntityTagger`` found in the same text, in text order.
  public func tag(_ text: AnalysedText, mentions: [Mention]) -> EventTags { EventTags() }
}
