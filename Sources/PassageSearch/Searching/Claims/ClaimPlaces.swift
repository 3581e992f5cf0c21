import EntityTagging
import EventTagging

/// Where the documents of a search are set, for claims whose sentence names no place.
struct ClaimPlaces {
  private let sides: ClaimSides
  /// How often the passages found of a document name a place.
  private var counts: [String: [EntityReference: Int]] = [:]

  init(hits: [SearchHit], sides: ClaimSides) {
    self.sides = sides
    for hit in hits {
      for mention in hit.passage.mentions {
        guard let place = place(mention) else { continue }
        counts[hit.passage.document, default: [:]][place, default: 0] += 1
      }
      // Where an event happened weighs more than where somebody spoke.
      for event in hit.passage.events {
        guard let place = event.place?.entity, !isTooLarge(place) else { continue }
        counts[hit.passage.document, default: [:]][place, default: 0] += 3
      }
    }
  }

  /// The event's place, else the place of the passage that its document names most, else the
  /// document's.
  func place(of event: PassageEvent?, in passage: PassageRecord) -> EntityReference? {
    if let place = event?.place?.entity, !isTooLarge(place) { return place }
    guard let counts = counts[passage.document] else { return nil }
    let here = passage.mentions.compactMap(place)
    return most(here, counts) ?? most(Array(counts.keys), counts)
  }

  private func most(
    _ places: [EntityReference], _ counts: [EntityReference: Int]
  ) -> EntityReference? {
    places.max { (counts[$0] ?? 0, $1.id) < (counts[$1] ?? 0, $0.id) }
  }

  private func place(_ mention: PassageMention) -> EntityReference? {
    guard mention.type == .place, let place = mention.entity, !isTooLarge(place) else {
      return nil
    }
    return place
  }

  /// Countries, and capitals that stand for them.
  private func isTooLarge(_ place: EntityReference) -> Bool { sides.side(of: place.id) != nil }
}
