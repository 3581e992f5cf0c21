import EntityTagging
import EventTagging

/// Groups claims by subject, side and speaker, and puts what contradicts each other together.
struct ClaimOrder {
  let gazetteer: Gazetteer
  /// Places at most this far apart are one subject.
  private static let nearKilometres = 60.0

  func subjects(_ found: [FoundClaim]) -> [ClaimSubject] {
    var groups: [(topic: EventTopic?, place: EntityReference?, claims: [FoundClaim])] = []
    for claim in found {
      let known = groups.firstIndex {
        $0.topic == claim.topic && isSame($0.place, claim.place)
      }
      if let known {
        groups[known].claims.append(claim)
        groups[known].place = groups[known].place ?? claim.place
      } else {
        groups.append((claim.topic, claim.place, [claim]))
      }
    }
    return groups.map { group in
      ClaimSubject(topic: group.topic, place: group.place, sides: sides(group.claims))
    }
  }

  private func isSame(_ one: EntityReference?, _ other: EntityReference?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    if one.id == other.id { return true }
    guard let here = gazetteer.location(of: one.id), let there = gazetteer.location(of: other.id)
    else { return false }
    return GreatCircle.kilometres(from: here, to: there) <= Self.nearKilometres
  }

  // MARK: Sides and speakers

  private func sides(_ claims: [FoundClaim]) -> [ClaimSide] {
    let speakers = speakers(claims)
    var sides: [ClaimSide] = []
    for (speaker, side) in speakers {
      if let side, let known = sides.firstIndex(where: { $0.side?.id == side.id }) {
        sides[known].speakers.append(speaker)
      } else {
        sides.append(ClaimSide(side: side, speakers: [speaker]))
      }
    }
    return facing(sides.map(sorted))
  }

  private func speakers(
    _ claims: [FoundClaim]
  ) -> [(speaker: ClaimSpeaker, side: EntityReference?)] {
    var speakers: [(key: ClaimSpeakerKey, speaker: ClaimSpeaker, side: EntityReference?)] = []
    for claim in claims {
      let known = speakers.firstIndex { isSame($0.key, claim.speaker) }
      guard let known else {
        speakers.append(
          (
            claim.speaker,
            ClaimSpeaker(
              name: name(of: claim), entity: claim.entity,
              claims: [claim.claim]), claim.side
          ))
        continue
      }
      // The same sentence in two reports, or twice in one, is shown where it stands first.
      let isKnown = speakers[known].speaker.claims.contains {
        $0.sentence == claim.claim.sentence && $0.stance == claim.claim.stance
      }
      if !isKnown { speakers[known].speaker.claims.append(claim.claim) }
      if speakers[known].key.words.count < claim.speaker.words.count,
        speakers[known].speaker.entity == nil
      {
        speakers[known].key = claim.speaker
        speakers[known].speaker.name = name(of: claim)
        speakers[known].speaker.entity = claim.entity
      }
      speakers[known].side = speakers[known].side ?? claim.side
    }
    return speakers.map { ($0.speaker, $0.side) }
  }

  /// The entity's name; of a country the words that stand for it, "the Kremlin".
  private func name(of claim: FoundClaim) -> String {
    guard let entity = claim.entity, entity.id != claim.side?.id else {
      return claim.claim.speaker
    }
    return entity.name
  }

  /// One entity, one name, or a surname and a full name that ends in it.
  private func isSame(_ one: ClaimSpeakerKey, _ other: ClaimSpeakerKey) -> Bool {
    if one.key == other.key { return true }
    guard let last = one.words.last, last == other.words.last else { return false }
    return (one.words.count == 1 || other.words.count == 1) && last.count >= 4
      && !(one.isEntity && other.isEntity)
  }

  private func sorted(_ side: ClaimSide) -> ClaimSide {
    var side = side
    for speaker in side.speakers.indices {
      side.speakers[speaker].claims.sort {
        ($0.stance.rawValue, $0.document.published ?? "", $0.rank)
          < ($1.stance.rawValue, $1.document.published ?? "", $1.rank)
      }
    }
    return side
  }

  /// An assertion, then the denial that contradicts it, then the next; what only demands or predicts
  /// comes last.
  private func facing(_ sides: [ClaimSide]) -> [ClaimSide] {
    let affirming = sides.filter { $0.affirms }
    var denying = sides.filter { $0.denies && !$0.affirms }
    let rest = sides.filter { !$0.affirms && !$0.denies }
    var ordered: [ClaimSide] = []
    for side in affirming {
      ordered.append(side)
      // A denial is answered by the sides that do not deny themselves.
      if !side.denies, !denying.isEmpty { ordered.append(denying.removeFirst()) }
    }
    return ordered + denying + rest
  }
}

extension ClaimSide {
  var affirms: Bool { speakers.contains { $0.claims.contains(where: \.affirms) } }
  var denies: Bool { speakers.contains { $0.claims.contains(where: \.denies) } }
}

extension ClaimSpeakerKey {
  /// Whether the speaker is known to the gazetteer.
  var isEntity: Bool { key.contains(":") }
}
