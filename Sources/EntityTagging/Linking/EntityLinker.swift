import TextAnalysis

/// Decides what each candidate names: type, entity or candidates, over the whole document.
struct EntityLinker {
  let gazetteer: Gazetteer
  let text: TaggingText
  private var memory = PersonMemory()
  private var context = DocumentContext()

  /// The score below which a one-word name is taken for something else.
  private static let threshold = 126.0
  /// How far below it the only place of a name is still taken, where it is read as a place.
  private static let benefit = 40.0
  private static let maximalCandidates = 16

  private var entities: EntityMemory { text.cache.entities }

  init(gazetteer: Gazetteer, text: TaggingText) {
    self.gazetteer = gazetteer
    self.text = text
  }

  /// Links candidates that are in text order and do not overlap.
  mutating func link(_ found: [CandidateMention]) -> [Mention] {
    rememberPersons(found)
    let all = memory.isEmpty ? found : withSurnames(found)
    let placed = withContainers(all)
    for round in 0..<2 { gatherContext(placed, isFirst: round == 0) }
    return placed.compactMap(mention)
  }

  // MARK: Persons

  private mutating func rememberPersons(_ found: [CandidateMention]) {
    for mention in found where mention.type == .person && mention.tokens.count > 1 {
      let last = mention.tokens.upperBound - 1
      memory.add(
        surname: text.facts(last), .init(token: mention.tokens.lowerBound, entity: person(mention)))
    }
  }

  /// The known person whom a full name means: by the name itself, or by surname and given name.
  private func person(_ mention: CandidateMention) -> Int? {
    if let known = mention.meanings.first(where: { gazetteer.record($0.entity).type == .person }) {
      return known.entity
    }
    let surname = text.facts(mention.tokens.upperBound - 1)
    let given = text.facts(mention.tokens.lowerBound)
    guard given.classes.contains(.givenName) else { return nil }
    return text.meanings(surname).first { meaning in
      meaning.flags.contains(.surname) && entities.givenNames(meaning.entity).contains(given.hash)
    }?.entity
  }

  /// Adds the words that repeat a surname and that no finder took.
  private func withSurnames(_ found: [CandidateMention]) -> [CandidateMention] {
    var result: [CandidateMention] = []
    result.reserveCapacity(found.count + 16)
    var next = found.startIndex
    var i = 0
    let tokens = text.text.tokens
    while i < tokens.count {
      if next < found.endIndex, found[next].tokens.lowerBound <= i {
        result.append(found[next])
        i = found[next].tokens.upperBound
        next += 1
        continue
      }
      if tokens[i].isWord, tokens[i].flags.contains(.capitalised) {
        let facts = text.facts(i)
        if !facts.classes.contains(.stopWord), memory.person(facts, at: i) != nil {
          result.append(
            CandidateMention(tokens: i..<i + 1, type: .person, source: .name, score: 0.7))
        }
      }
      i += 1
    }
    return result + found[next...]
  }

  // MARK: Context

  /// Notes for each place the region or country that follows it after a comma or in brackets.
  private func withContainers(_ found: [CandidateMention]) -> [CandidateMention] {
    var result = found
    for i in found.indices.dropLast() {
      let gap = found[i].tokens.upperBound..<found[i + 1].tokens.lowerBound
      guard gap.count == 1 || gap.count == 2 && text.text.folded(gap.lowerBound) == ",",
        found[i].type == .place, found[i + 1].type == .place, gap.allSatisfy(joins)
      else { continue }
      result[i].container = containing(found[i + 1])
    }
    return result
  }

  /// Whether a token stands between a place and what it lies in: a comma, a bracket, "in".
  private func joins(_ token: Int) -> Bool {
    switch text.text.folded(token) {
    case ",", "(", "in", "в", "у": true
    default: false
    }
  }

  private func containing(_ mention: CandidateMention) -> CandidateMention.Container? {
    let records = mention.meanings.map { gazetteer.record($0.entity) }
    guard
      let record = records.filter({ $0.kind == .country || $0.kind == .region })
        .max(by: { $0.prior < $1.prior }), record.country != 0
    else { return nil }
    return .init(country: record.country, admin: record.kind == .country ? 0 : record.admin)
  }

  private mutating func gatherContext(_ found: [CandidateMention], isFirst: Bool) {
    var next = DocumentContext()
    for mention in found where !mention.meanings.isEmpty {
      let scored = scored(mention)
      guard let best = scored.first, best.score >= Self.threshold else { continue }
      let lead = scored.count > 1 ? best.score - scored[1].score : .infinity
      // What is open must not become its own evidence.
      guard
        isFirst
          ? lead >= 2 * ScoredMeaning.margin
          : !scored.dropFirst().contains(where: { $0.rivals(best) })
      else { continue }
      next.add(entity: best.meaning.entity, at: mention.tokens.lowerBound)
      let at = best.record.type == .place ? gazetteer.location(best.meaning.entity) : nil
      let isCountry = best.record.kind == .country
      next.add(
        .init(
          token: mention.tokens.lowerBound, country: best.record.country,
          admin: best.record.admin, latitude: at?.latitude ?? 0, longitude: at?.longitude ?? 0,
          hasLocation: at != nil && !isCountry && best.record.kind != .region),
        weight: best.record.kind == .region ? 2 : isCountry ? 0.7 : 1)
    }
    context = next
  }

  private func scored(_ mention: CandidateMention) -> [ScoredMeaning] {
    guard !mention.meanings.isEmpty else { return [] }
    let scorer = MeaningScore(
      gazetteer: gazetteer, context: context, container: mention.container)
    return mention.meanings.map { meaning in
      let record = gazetteer.record(meaning.entity)
      return ScoredMeaning(
        meaning: meaning, record: record, score: scorer.score(meaning, record, mention))
    }.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.meaning.entity < $1.meaning.entity
    }
  }

  // MARK: Mentions

  private func mention(_ found: CandidateMention) -> Mention? {
    if !gazetteer.additions.denied.isEmpty, isDenied(found.tokens) { return nil }
    if found.tokens.count == 1 {
      if let person = memory.person(
        text.facts(found.tokens.lowerBound), at: found.tokens.lowerBound),
        found.type != .nationality, !found.evidence.contains(.placeCue) || found.type == .person,
        isReadAsPerson(found)
      {
        let namesakes = memory.namesakes(
          text.facts(found.tokens.lowerBound), at: found.tokens.lowerBound)
        return namesakes.count > 1
          ? open(finished(found, .person, entity: nil, confidence: 0.7), namesakes)
          : finished(found, .person, entity: person.entity, confidence: 0.85)
      }
    } else if found.type == .person, found.read == .person || isReadAsPerson(found) {
      return finished(found, .person, entity: person(found), confidence: found.score)
    }
    let scored = scored(found)
    guard let best = scored.first else {
      // A lone given name that nothing else bears is a person.
      let isGivenName =
        found.tokens.count == 1
        && text.facts(found.tokens.lowerBound).classes.contains(.givenName)
      return finished(
        found, found.read ?? (isGivenName ? .person : found.type), entity: nil,
        confidence: found.score)
    }
    let type = best.meaning.mentionType(best.record.type)
    if found.source == .name, best.score < Self.threshold { return unlikely(found, scored) }
    let rivals = scored.filter { $0.rivals(best) }
    let lead = scored.count > 1 ? best.score - scored[1].score : 60
    var mention = finished(
      found, type, entity: rivals.count == 1 ? best.meaning.entity : nil,
      confidence: Float(min(0.98, 0.6 + (best.score - Self.threshold) / 400 + min(lead, 60) / 300)))
    if best.meaning.flags.contains(.adjective) { mention.relation = .adjective }
    if best.meaning.flags.contains(.metonym) { mention.relation = .metonym }
    if rivals.count > 1 {
      mention = open(mention, rivals.map(\.meaning.entity))
    } else if let power = power(seatedIn: best.meaning.entity, best.record, found) {
      mention.entity = entities.reference(power)
      mention.relation = .metonym
    }
    return mention
  }

  /// A name that no meaning is likely for: what the form or the sequence tagger takes it for. Meanings
  /// of that type stay as candidates.
  private func unlikely(_ found: CandidateMention, _ scored: [ScoredMeaning]) -> Mention? {
    // A title before it makes it a person whom nobody knows.
    let isTitled = found.evidence.contains(.title) && found.type == .person
    guard let type = isTitled ? .person : found.read else { return nil }
    let mention = finished(found, type, entity: nil, confidence: isTitled ? 0.6 : found.score)
    guard type == .person || type == .place else { return mention }
    let fitting = scored.filter {
      $0.record.type == type && $0.meaning.mentionType(type) == type
        && (type == .person || $0.meaning.flags.isDisjoint(with: [.alternate, .former]))
    }
    guard let best = fitting.first else { return mention }
    let rivals = fitting.filter { type == .person || $0.rivals(best) }
    if rivals.count > 1 { return open(mention, rivals.map(\.meaning.entity)) }
    guard type == .place, best.score > Self.threshold - Self.benefit else { return mention }
    return finished(found, .place, entity: best.meaning.entity, confidence: found.score)
  }

  private func open(_ mention: Mention, _ entities: [Int]) -> Mention {
    var mention = mention
    mention.candidates = entities.prefix(Self.maximalCandidates).map(self.entities.reference)
    return mention
  }

  /// Whether the sequence tagger, if it looked, leaves room for a person.
  private func isReadAsPerson(_ found: CandidateMention) -> Bool {
    (found.reading?.probability(of: .person) ?? 1) >= 0.1
  }

  private func isDenied(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { text.text.tokens[$0].isWord }.map { text.facts($0).hash }
    return gazetteer.denies(hash: NameHash.name(words))
  }

  private func finished(
    _ found: CandidateMention, _ type: EntityType, entity: Int?, confidence: Float
  ) -> Mention {
    Mention(
      span: type == .place
        ? text.text.placeSpan(found.tokens) : text.text.nameSpan(found.tokens), type: type,
      entity: entity.map(entities.reference),
      confidence: confidence, value: found.value)
  }

  /// The country that a capital stands for when it speaks: "Moscow denied".
  private func power(
    seatedIn place: Int, _ record: GazetteerTable.Record, _ found: CandidateMention
  ) -> Int? {
    guard found.evidence.contains(.speaks), !found.evidence.contains(.placeCue),
      record.kind == .settlement, record.country != 0, place < gazetteer.table.entityCount
    else { return nil }
    let code = [UInt8(record.country >> 8), UInt8(record.country & 0xFF)]
    let id = "iso:" + String(decoding: code, as: UTF8.self)
    guard let country = gazetteer.handle(id: id), country < gazetteer.table.entityCount,
      gazetteer.table.links(country).contains(where: {
        $0.relation == EntityRelation.metonym.rawValue && $0.entity == place
      })
    else { return nil }
    return country
  }
}
