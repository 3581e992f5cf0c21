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
  /// Read the text as somebody's question to reports about conflict: nothing around an event has to
  /// speak of war, and an actor that no lexicon knows, or none at all, may have done it.
  public var assumesConflict: Bool
  /// Made for the first text: of English the lexicon is built sooner than of all languages.
  private var reading: Reading?

  public init(includesNearEvents: Bool = false, assumesConflict: Bool = false) {
    self.includesNearEvents = includesNearEvents
    self.assumesConflict = assumesConflict
  }

  /// - Parameter mentions: what ``EntityTagger`` found in the same text, in text order. Those that
  ///   stand for an office are nobody's words or deeds by themselves and are passed over.
  public func tag(_ text: AnalysedText, mentions: [Mention]) -> EventTags {
    guard mentions.contains(where: { $0.relation == .office }) else {
      return find(in: text, mentions: mentions)
    }
    let named = mentions.indices.filter { mentions[$0].relation != .office }
    var tags = find(in: text, mentions: named.map { mentions[$0] })
    for index in tags.events.indices {
      tags.events[index].actor?.renumber(by: named)
      tags.events[index].place?.renumber(by: named)
    }
    for index in tags.claims.indices { tags.claims[index].speaker.renumber(by: named) }
    return tags
  }

  private func find(in text: AnalysedText, mentions: [Mention]) -> EventTags {
    let reading = read(text, mentions: mentions)
    var tags = EventTags()
    if !reading.openers.isEmpty {
      tags.events = EventFinder(
        reading: reading, includesNearEvents: includesNearEvents, assumesConflict: assumesConflict
      ).find()
    }
    if !reading.text.sentences.isEmpty, !reading.cues.isEmpty || reading.hasColon {
      reading.linkMentions()
      tags.claims = ClaimFinder(reading: reading, events: tags.events).find()
    }
    return tags
  }

  /// Builds what otherwise the first text waits for; for a thread that has nothing else to do.
  /// - Parameter isLatin: whether the texts have no Cyrillic letter.
  public static func prepare(forLatinOnly isLatin: Bool) {
    _ = isLatin ? Lexicon.english : Lexicon.builtIn
  }

  private func read(_ text: AnalysedText, mentions: [Mention]) -> Reading {
    if let reading, reading.load(text, mentions: mentions) { return reading }
    let hasCyrillic = reading != nil || text.utf8.contains { (0xD0...0xD3).contains($0) }
    let fresh = Reading(lexicon: hasCyrillic ? .builtIn : .english)
    reading = fresh
    return fresh.load(text, mentions: mentions) ? fresh : read(text, mentions: mentions)
  }
}

extension Participant {
  fileprivate mutating func renumber(by indices: [Int]) {
    if let mention { self.mention = indices[mention] }
  }
}
