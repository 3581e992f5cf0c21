import EntityTagging
import EventTagging
import TextAnalysis

/// Reads the claims of one hit with their events, places, speakers and sentences.
struct ClaimPassageReader {
  let hit: SearchHit
  let index: OpenIndex
  let sides: ClaimSides
  let places: ClaimPlaces

  func claims() -> [FoundClaim] {
    guard !hit.passage.claims.isEmpty else { return [] }
    let bytes = Array(hit.passage.text.utf8)
    let sentences = index.analyzer.analyse(bytes).sentences.map(\.bytes)
    return hit.passage.claims.map { claim in
      let range = sentence(of: claim, sentences, bytes.count)
      let event = event(of: claim, in: range)
      let entity = entity(of: claim)
      return FoundClaim(
        claim: ReportedClaim(
          stance: claim.stance, modality: event?.modality, speaker: claim.speaker.text,
          cue: String(decoding: bytes[claim.cue], as: UTF8.self),
          sentence: String(decoding: bytes[range], as: UTF8.self), passage: hit.passage,
          document: hit.document, rank: hit.rank),
        topic: event?.topic, place: places.place(of: event, in: hit.passage),
        side: sides.side(of: claim, in: hit.passage),
        speaker: ClaimSpeakerKey(claim.speaker.text, entity: entity, index), entity: entity)
    }
  }

  /// The sentences from the claim's first word to its last.
  private func sentence(
    of claim: PassageClaim, _ sentences: [Range<Int>], _ count: Int
  ) -> Range<Int> {
    let whole =
      min(
        claim.cue.lowerBound, claim.content.lowerBound)..<max(
        claim.cue.upperBound, claim.content.upperBound)
    let held = sentences.filter { $0.overlaps(whole) || $0.contains(whole.lowerBound) }
    guard let first = held.first, let last = held.last else {
      return whole.clamped(to: 0..<count)
    }
    return first.lowerBound..<last.upperBound
  }

  /// The event inside the claim; else the nearest of the passage, which the claim comments on.
  private func event(of claim: PassageClaim, in sentence: Range<Int>) -> PassageEvent? {
    let events = hit.passage.events
    if let number = claim.event, events.indices.contains(number) { return events[number] }
    if let inside = events.first(where: { $0.trigger.overlaps(sentence) }) { return inside }
    guard var nearest = events.min(by: { distance($0, sentence) < distance($1, sentence) }) else {
      return nil
    }
    // What another sentence says of the event says nothing about this claim.
    nearest.modality = .actual
    return nearest
  }

  private func distance(_ event: PassageEvent, _ sentence: Range<Int>) -> Int {
    max(
      event.trigger.lowerBound - sentence.upperBound, sentence.lowerBound - event.trigger.upperBound
    )
  }

  /// The speaker's entity, if it stands for the whole phrase: "officials in Kyiv" is not Kyiv.
  private func entity(of claim: PassageClaim) -> EntityReference? {
    guard let entity = claim.speaker.entity else { return nil }
    let mention = hit.passage.mentions.first {
      $0.entity == entity && (claim.speaker.bytes.map($0.bytes.overlaps) ?? true)
    }
    guard let mention else { return entity }
    if mention.type == .person { return entity }
    let words = String(decoding: Array(hit.passage.text.utf8)[mention.bytes], as: UTF8.self)
    return ClaimSpeakerKey.words(of: words, index)
      == ClaimSpeakerKey.words(of: claim.speaker.text, index) ? entity : nil
  }
}
