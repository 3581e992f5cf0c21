import TextAnalysis

/// Finds persons who are named by their office and country alone: "the Russian defence minister" in a
/// report of 2022.
///
/// Only with a country beside the office and a date of publication; persons whose name stands beside
/// it have a mention of their own. The relation tells them from names.
struct OfficeFinder {
  let gazetteer: Gazetteer
  let text: TaggingText
  /// Days since 2000-01-01.
  private let day: Int

  /// `nil` without a date of publication.
  init?(gazetteer: Gazetteer, text: TaggingText) {
    guard let published = text.published, let day = RuleCalendar.day(iso: published) else {
      return nil
    }
    self.gazetteer = gazetteer
    self.text = text
    self.day = day - Self.epoch
  }

  /// 2000-01-01 as days since 1970.
  private static let epoch = 10_957

  /// The mentions with those by office added, in text order.
  func adding(to mentions: [Mention]) -> [Mention] {
    var added: [Mention] = []
    for (index, mention) in mentions.enumerated() {
      guard mention.type == .nationality || mention.type == .place, mention.relation != .metonym,
        let id = mention.entity?.id, id.hasPrefix("iso:"), id.utf8.count == 6,
        let entity = gazetteer.handle(id: id)
      else { continue }
      let country = gazetteer.record(entity).country
      guard let office = office(beside: mention.span.tokens, isPlace: mention.type == .place),
        !isNamed(office.tokens, index, mentions),
        let found = holder(of: office.role, in: country, office.tokens)
      else { continue }
      added.append(found)
    }
    return added.isEmpty
      ? mentions
      : (mentions + added).sorted { $0.span.bytes.lowerBound < $1.span.bytes.lowerBound }
  }

  private func holder(of role: UInt8, in country: UInt16, _ tokens: Range<Int>) -> Mention? {
    let inOffice = gazetteer.table.holders(ofRole: role, in: country).filter {
      $0.days.contains(day)
    }
    guard !inOffice.isEmpty else { return nil }
    let clear = inOffice.count == 1 && inOffice[0].isDated ? inOffice[0].entity : nil
    return Mention(
      span: text.text.nameSpan(tokens), type: .person, entity: clear.map(gazetteer.reference),
      candidates: clear == nil ? inOffice.map { gazetteer.reference($0.entity) } : [],
      relation: .office, confidence: 0.6)
  }

  /// The office right behind a country ("Russian defence minister", "Russia's president") or right
  /// before it ("president of Russia", "президент Росії").
  private func office(
    beside country: Range<Int>, isPlace: Bool
  ) -> (tokens: Range<Int>, role: UInt8)? {
    let all = text.text.tokens.indices
    let next = isPlace ? country.upperBound + 1 : country.upperBound
    let isOwner =
      !isPlace
      || all.contains(country.upperBound)
        && text.text.tokens[country.upperBound].flags.contains(.clitic)
    if isOwner, let found = OfficeNames.office(from: next, in: text) { return found }
    guard isPlace else { return nil }
    var end = country.lowerBound
    if end > 1, text.text.folded(end - 1) == "of" {
      end -= 1
    } else if text.facts(country.lowerBound).stemHash == 0 {
      return nil
    }
    return OfficeNames.office(to: end, in: text)
  }

  /// Whether a person's name stands beside the office, with a comma or without.
  private func isNamed(_ office: Range<Int>, _ index: Int, _ mentions: [Mention]) -> Bool {
    let near = max(0, index - 2)..<min(mentions.count, index + 3)
    return mentions[near].contains { other in
      let tokens = other.span.tokens
      if tokens.overlaps(office) { return true }
      guard other.type == .person else { return false }
      return tokens.lowerBound >= office.upperBound
        ? tokens.lowerBound - office.upperBound <= 3 : office.lowerBound - tokens.upperBound <= 4
    }
  }
}
