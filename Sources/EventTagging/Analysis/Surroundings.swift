/// What the words around a trigger are about: fighting, or something else.
struct Surroundings {
  /// Distinct words of war count 1, other names of armed groups 0.5, martial words 0.35, peoples
  /// and commanders 0.3; the trigger's own words do not count.
  var conflict: Float = 0
  var fiction: Float = 0
  var games: Float = 0
  var technical: Float = 0
  var disaster: Float = 0
  var devotion: Float = 0
  var nature: Float = 0
  var unrest: Float = 0
  var crime: Float = 0

  /// Tokens looked at on either side: about a passage.
  static let reach = 70

  init(reading: Reading, trigger: Range<Int>) {
    let lower = max(0, trigger.lowerBound - Self.reach)
    let upper = min(reading.count, trigger.upperBound + Self.reach)
    var seen = Set<UInt32>()
    let topical: WordClass = [
      .conflict, .martial, .fiction, .games, .technical, .disaster, .devotion, .nature, .unrest,
      .crime, .armed, .people, .commander,
    ]
    for token in trigger { seen.insert(reading.text.tokens[token].word) }
    for token in lower..<upper {
      let classes = reading.wordClasses(token)
      guard !classes.isDisjoint(with: topical),
        seen.insert(reading.text.tokens[token].word).inserted
      else { continue }
      if classes.contains(.conflict) {
        conflict += 1
      } else if classes.contains(.martial) {
        conflict += 0.35
      } else if classes.contains(.armed) {
        conflict += 0.5
      } else if !classes.isDisjoint(with: [.people, .commander]) {
        conflict += 0.3
      }
      if classes.contains(.fiction) { fiction += 1 }
      if classes.contains(.games) { games += 1 }
      if classes.contains(.technical) { technical += 1 }
      if classes.contains(.disaster) { disaster += 1 }
      if classes.contains(.devotion) { devotion += 1 }
      if classes.contains(.nature) { nature += 1 }
      if classes.contains(.unrest) { unrest += 1 }
      if classes.contains(.crime) { crime += 1 }
    }
    for unit in reading.units where !unit.overlaps(trigger) && unit.overlaps(lower..<upper) {
      conflict += 0.5
    }
  }
}
