/// How likely a name means an entity, in eighths of a doubling of population.
///
/// The weights are ours: set by reading on reports, not learned.
struct MeaningScore {
  let gazetteer: Gazetteer
  let context: DocumentContext
  /// What a mention right after the one being scored says that it lies in: "Salem, Oregon".
  var container: CandidateMention.Container?

  func score(
    _ meaning: GazetteerCandidate, _ record: GazetteerTable.Record, _ mention: CandidateMention
  ) -> Double {
    var score = Double(record.prior)
    if meaning.flags.contains(.alternate), !meaning.flags.contains(.surname) {
      score -= meaning.flags.contains(.former) ? 80 : 30
    } else if meaning.flags.contains(.former) {
      score -= 12
    }
    if mention.tokens.count > 1 { score += 30 }
    if context.names(entity: meaning.entity, awayFrom: mention.tokens.lowerBound) { score += 25 }
    // What stands in quotation marks is called so: a battalion rather than a town.
    if mention.evidence.contains(.quoted) {
      score += record.type == .unit || record.type == .weapon ? 40 : -20
    }
    switch record.type {
    case .place: score += place(meaning, record, mention)
    case .person: score += person(meaning, mention)
    default:
      if mention.evidence.contains(.placeCue) { score -= 6 }
      score += 30 * context.share(ofCountry: record.country)
      score += 60 * context.nearness(ofCountry: record.country, to: mention.tokens)
    }
    if let p = mention.reading?.probability(of: meaning.mentionType(record.type)) {
      let isCity = record.kind == .settlement && record.prior >= 145
      score += weight(ofReading: p, mention, isCity: isCity)
    }
    return score
  }

  /// What it counts that the sequence tagger gives a meaning's type the probability `p`.
  private func weight(
    ofReading p: Float, _ mention: CandidateMention, isCity: Bool
  ) -> Double {
    let weight = Self.readingWeight * Double(SequenceMath.log((p + 0.03) / 0.3))
    guard mention.evidence.contains(.cyrillic) else {
      // A city that speaks looks like a person.
      return mention.evidence.contains(.speaks) && isCity
        && !mention.evidence.contains(.isGivenName)
        ? max(weight, -22) : weight
    }
    // What it takes for no name at all within a sentence, it may just not know.
    let isUnknown = !isReadAsPerson(mention) && !mention.evidence.contains(.weakCapital)
    return isUnknown ? max(weight / 2, -20) : weight / 2
  }

  private func place(
    _ meaning: GazetteerCandidate, _ record: GazetteerTable.Record, _ mention: CandidateMention
  ) -> Double {
    var score = 0.0
    let evidence = mention.evidence
    if evidence.contains(.placeCue) { score += 24 }
    if evidence.contains(.placeNoun) { score += 26 }
    let isFirm = record.kind == .country || meaning.flags.contains(.adjective)
    if !isFirm {
      if evidence.contains(.capitalBefore) { score -= 55 }
      if evidence.contains(.capitalAfter) { score -= 40 }
      if evidence.contains(.isGivenName) { score -= 45 }
      if evidence.contains(.givenName) { score -= 60 }
      if evidence.contains(.title) { score -= 60 }
      if evidence.contains(.weakCapital), !evidence.contains(.placeCue) { score -= 10 }
    }
    // In Cyrillic letters a capital within a sentence is a name's, and most places are near.
    if record.kind == .settlement, evidence.contains(.cyrillic),
      !isReadAsPerson(mention),
      evidence.isDisjoint(with: [.weakCapital, .capitalBefore, .capitalAfter])
    {
      score += 16
    }
    if evidence.contains(.water) {
      score += record.kind == .water ? 70 : 0
    } else if record.kind == .water, mention.tokens.count == 1 {
      score -= 20
    }
    let share = context.share(ofCountry: record.country)
    score += 60 * share.squareRoot()
    if record.country == Self.ukraine { score += 12 }
    guard record.kind != .country else { return score }
    // Regions stand in rows: Georgia, Florida and Alabama.
    if let container, record.kind != .region || container.admin == 0 {
      score += container.admits(record) ? 80 : -50
    }
    let token = mention.tokens.lowerBound
    score += 50 * context.share(ofAdmin: record.admin, in: record.country).squareRoot()
    if context.names(admin: record.admin, near: token) { score += 15 }
    if let at = gazetteer.location(meaning.entity) {
      let distance = context.distance(
        latitude: at.latitude, longitude: at.longitude, from: token)
      score += distance < 30 ? 25 : distance < 80 ? 15 : distance < 200 ? 6 : 0
    }
    return score
  }

  private func isReadAsPerson(_ mention: CandidateMention) -> Bool {
    (mention.reading?.probability(of: .person) ?? 0) > 0.3
  }

  private func person(_ meaning: GazetteerCandidate, _ mention: CandidateMention) -> Double {
    guard meaning.flags.contains(.surname) else { return 60 }
    var score = 0.0
    let evidence = mention.evidence
    if evidence.contains(.title) { score += 60 }
    if evidence.contains(.speaks) { score += 15 }
    if evidence.contains(.placeCue) { score -= 15 }
    let isWeak = meaning.flags.contains(.alternate)
    if evidence.contains(.givenName) {
      score -= 90
    } else if evidence.contains(.capitalBefore) {
      score -= isWeak ? 90 : 15
    }
    if isWeak { score -= 75 }
    return score
  }

  /// What the sequence tagger's reading counts: four doublings of population for each doubling of the
  /// type's probability, 0 at three tenths; half of that in Cyrillic letters, of which it has seen less. Set on documents held out of training.
  private static let readingWeight = 46.0

  /// `UA`, packed as in the table.
  static let ukraine: UInt16 = 0x5541
}
