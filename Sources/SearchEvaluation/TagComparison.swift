/// What a gold file labels anywhere; the rest is not measured.
struct TagScope {
  /// Topics that either file names.
  var topics: Set<String>
  /// Entity types.
  var types: Set<String>
  var labelsCues: Bool
  var labelsStances: Bool

  init(gold: [TagRecord], predicted: [TagRecord]) {
    topics = Set((gold + predicted).flatMap { ($0.events ?? []).map(\.topic) })
    types = Set(gold.flatMap { ($0.entities ?? []).map(\.type) })
    let claims = gold.flatMap { $0.claims ?? [] }
    labelsCues = claims.contains { $0.cue != nil }
    labelsStances = claims.contains { $0.stance != nil }
  }
}

/// Compares the labels of one record, measure by measure.
struct TagComparison {
  let gold: TagRecord
  let predicted: TagRecord
  let scope: TagScope
  private(set) var counts: [TagMeasureKey: TagCounts] = [:]
  private(set) var misses: [TagMiss] = []

  init(gold: TagRecord, predicted: TagRecord, scope: TagScope) {
    self.gold = gold
    self.predicted = predicted
    self.scope = scope
    if let events = gold.events, !gold.isNear { compare(events) }
    if let claims = gold.claims { compare(claims) }
    if let entities = gold.entities { compare(entities) }
  }

  // MARK: Events

  private mutating func compare(_ events: [TagEvent]) {
    for topic in scope.topics.sorted() {
      let expected = events.filter { $0.topic == topic }
      let found = predicted.events?.filter { $0.topic == topic } ?? []
      switch (expected.isEmpty, found.isEmpty) {
      case (true, true): add([.topic(topic), .topics], TagCounts())
      case (false, true):
        add([.topic(topic), .topics], TagCounts(missed: 1))
        miss("topic", describe(expected), nil)
      case (true, false):
        add([.topic(topic), .topics], TagCounts(extra: 1))
        miss("topic", nil, describe(found))
      case (false, false):
        add([.topic(topic), .topics], TagCounts(hits: 1))
        compareModality(topic, expected, found)
        compareTriggers(topic, expected, found)
      }
    }
  }

  /// The modality of the best event found must be one that the gold gives the topic in this record.
  private mutating func compareModality(
    _ topic: String, _ expected: [TagEvent], _ found: [TagEvent]
  ) {
    let known = expected.compactMap(\.modality)
    guard !known.isEmpty, let best = found.max(by: { $0.score < $1.score }),
      let modality = best.modality
    else { return }
    share([.modality(topic), .modalities], known.contains(modality))
    if !known.contains(modality) {
      miss("modality", "\(topic) " + known.joined(separator: "/"), "\(topic) \(modality)")
    }
  }

  private mutating func compareTriggers(
    _ topic: String, _ expected: [TagEvent], _ found: [TagEvent]
  ) {
    let words = TagOverlap(text: gold.text)
    for event in expected {
      guard let trigger = event.trigger else { continue }
      let isFound = found.contains { $0.trigger.map { words.overlap(trigger, $0) } ?? false }
      share([.trigger(topic), .triggers], isFound)
      if !isFound { miss("trigger", trigger.text, describe(found)) }
    }
  }

  private func describe(_ events: [TagEvent]) -> String {
    events.map { event in
      [event.topic, event.modality, event.trigger?.text].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  // MARK: Claims

  private mutating func compare(_ claims: [TagClaim]) {
    let found = predicted.claims ?? []
    let words = TagOverlap(text: gold.text)
    let speakers = TagPairing(
      claims, found, fits: { $0.speaker.isSame(as: $1.speaker) },
      better: { gold, claim in
        (gold.stance == claim.stance ? 2 : 0) + (gold.cue?.text == claim.cue?.text ? 1 : 0)
      })
    add([.speaker], speakers.counts)
    missing("speaker", speakers, claims.map(\.speaker.text), found.map(\.speaker.text))
    let cues = TagPairing(claims, found) { gold, claim in
      guard let one = gold.cue, let other = claim.cue else { return false }
      return words.overlap(one, other)
    }
    if scope.labelsCues, claims.allSatisfy({ $0.cue != nil }) {
      add([.cue], cues.counts)
      missing("cue", cues, claims.map { $0.cue?.text ?? "" }, found.map { $0.cue?.text ?? "" })
    }
    guard scope.labelsStances, claims.allSatisfy({ $0.stance != nil }) else { return }
    var both = TagCounts(extra: speakers.counts.extra, missed: speakers.counts.missed)
    for pair in speakers.pairs {
      let isRight = claims[pair.gold].stance == found[pair.predicted].stance
      both = both + (isRight ? TagCounts(hits: 1) : TagCounts(extra: 1, missed: 1))
      share([.stance], isRight)
      if !isRight {
        miss(
          "stance", "\(claims[pair.gold].speaker.text): \(claims[pair.gold].stance ?? "")",
          found[pair.predicted].stance)
      }
    }
    add([.speakerAndStance], both)
  }

  // MARK: Entities

  private mutating func compare(_ entities: [TagEntity]) {
    let expected = entities.filter { scope.types.contains($0.type) }
    let found = (predicted.entities ?? []).filter { scope.types.contains($0.type) }
    let pairs = TagPairing(expected, found) {
      $0.type == $1.type && $0.span.isSame(as: $1.span)
    }
    for pair in pairs.pairs {
      addEntity(expected[pair.gold].type, TagCounts(hits: 1))
    }
    for entity in pairs.missed { addEntity(expected[entity].type, TagCounts(missed: 1)) }
    for entity in pairs.extra { addEntity(found[entity].type, TagCounts(extra: 1)) }
    missing(
      "entity", pairs, expected.map { "\($0.type) \($0.span.text)" },
      found.map { "\($0.type) \($0.span.text)" })
    if expected.isEmpty, found.isEmpty { add([.entities], TagCounts()) }
  }

  private mutating func addEntity(_ type: String, _ more: TagCounts) {
    let isMain = ["PERSON", "ORG", "PLACE"].contains(type)
    add([.entity(type), .entities] + (isMain ? [.mainEntities] : []), more)
  }

  // MARK: Keeping count

  private mutating func add(_ keys: [TagMeasureKey], _ more: TagCounts) {
    for key in keys { counts[key] = counts[key, default: TagCounts()] + more }
  }

  private mutating func share(_ keys: [TagMeasureKey], _ isRight: Bool) {
    add(keys, isRight ? TagCounts(hits: 1) : TagCounts(extra: 1))
  }

  private mutating func miss(_ what: String, _ gold: String?, _ predicted: String?) {
    misses.append(TagMiss(id: self.gold.id, what: what, gold: gold, predicted: predicted))
  }

  /// What was missed beside what was found instead, in order of the text.
  private mutating func missing(
    _ what: String, _ pairing: TagPairing, _ gold: [String], _ found: [String]
  ) {
    for number in 0..<max(pairing.missed.count, pairing.extra.count) {
      miss(
        what, number < pairing.missed.count ? gold[pairing.missed[number]] : nil,
        number < pairing.extra.count ? found[pairing.extra[number]] : nil)
    }
  }
}
