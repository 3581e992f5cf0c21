import EntityTagging

/// Which country stands behind a speaker, as the gazetteer's memberships tell.
struct ClaimSides {
  private let gazetteer: Gazetteer
  /// Country by the id of a member, office, officer or seat of its power.
  private var countries: [String: EntityReference] = [:]

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    for first in letters {
      for second in letters {
        let id = "iso:" + first + second
        guard let country = gazetteer.entity(id: id) else { continue }
        countries[id] = country
        for (member, relation) in gazetteer.related(to: id)
        where relation == .member || relation == .metonym {
          countries[member.id] = countries[member.id] ?? country
        }
      }
    }
  }

  /// The country of an entity: itself, what it is a member of, or what it is the seat of.
  func side(of id: String) -> EntityReference? { countries[id] }

  /// The country behind a speaker: by the speaker's entity, else by a nationality, country, member or
  /// capital named in the speaker's words: "Ukrainian officials", "officials in Kyiv".
  func side(of claim: PassageClaim, in passage: PassageRecord) -> EntityReference? {
    if let id = claim.speaker.entity?.id, let side = countries[id] { return side }
    guard let words = claim.speaker.bytes else { return nil }
    let named = passage.mentions.filter { $0.type != .person }.compactMap { mention in
      mention.entity.flatMap { countries[$0.id] }.map { (bytes: mention.bytes, country: $0) }
    }
    if let inside = named.first(where: { words.overlaps($0.bytes) }) { return inside.country }
    // "Ukraine’s Defence Minister Oleksii Reznikov": the office stands before the name.
    let text = Array(passage.text.utf8)
    return named.last { mention in
      guard mention.bytes.upperBound <= words.lowerBound,
        words.lowerBound - mention.bytes.upperBound < Self.longestOffice
      else { return false }
      let between = text[mention.bytes.upperBound..<words.lowerBound]
      return !between.contains { Self.breaks.contains($0) }
        && String(decoding: between, as: UTF8.self).contains(" ")
        && String(decoding: between, as: UTF8.self).split(separator: " ")
          .contains { Self.offices.contains($0.lowercased()) }
    }?.country
  }

  /// Bytes between a country and the name of who speaks for it.
  private static let longestOffice = 60
  private static let breaks = Set(",.;:()\"\n".utf8)
  private static let offices: Set<String> = [
    "president", "minister", "spokesman", "spokeswoman", "spokesperson", "general", "commander",
    "chief", "secretary", "ambassador", "governor", "official", "premier", "leader", "colonel",
    "head", "chancellor", "dictator", "deputy", "envoy", "adviser", "advisor", "gen.", "admiral",
    "президент", "міністр", "министр", "речник", "представитель", "генерал", "посол",
  ]
}
