import EntityTagging

/// Adds up the mentions of passages that come document by document.
struct EntityCounter {
  private let types: Set<EntityType>
  private(set) var tallies: [EntityKey: EntityTally] = [:]
  private(set) var passages = 0
  private(set) var documents = 0
  /// Whether rare new names were dropped to keep memory bounded.
  private(set) var isCut = false
  private var lastDocument: String?
  private let capacity: Int

  /// - Parameter capacity: names kept at once; beyond, new names that were met once are forgotten.
  init(types: Set<EntityType>, capacity: Int = 500_000) {
    self.types = types
    self.capacity = capacity
  }

  mutating func add(_ passage: PassageRecord) {
    passages += 1
    if passage.document != lastDocument {
      documents += 1
      lastDocument = passage.document
    }
    let utf8 = Array(passage.text.utf8)
    for mention in passage.mentions where types.contains(mention.type) {
      let text = String(decoding: utf8[mention.bytes], as: UTF8.self)
      tallies[key(of: mention, text), default: EntityTally(name: mention.entity?.name)].add(
        mention, text, passage: passages, document: documents)
      if mention.entity == nil, !mention.candidates.isEmpty { addOpen(mention, text) }
    }
    if tallies.count > capacity { forgetRareNames() }
  }

  private func key(of mention: PassageMention, _ text: String) -> EntityKey {
    if let entity = mention.entity { return .entity(entity.id) }
    let words = EntityKey.words(of: text)
    return mention.candidates.isEmpty ? .new(mention.type, words) : .open(mention.type, words)
  }

  private mutating func addOpen(_ mention: PassageMention, _ text: String) {
    let open = EntityKey.open(mention.type, EntityKey.words(of: text))
    tallies[open]?.addOpen(mention.candidates)
    for candidate in mention.candidates {
      tallies[.entity(candidate.id), default: EntityTally(name: candidate.name)].addOpen(
        mention.candidates.lazy.filter { $0.id != candidate.id })
    }
  }

  private mutating func forgetRareNames() {
    isCut = true
    var least = 1
    while tallies.count > capacity / 2, least < 1 << 20 {
      tallies = tallies.filter { key, tally in
        guard case .new = key else { return true }
        return tally.mentions > least
      }
      least *= 2
    }
  }
}
