/// Entities by their number, whether they stand in the table or in a user's list.
extension Gazetteer {
  func handle(id: String) -> Int? {
    let entity = additions.numbers[id] ?? table.entity(id: id)
    return entity.map(additions.merged)
  }

  func id(_ entity: Int) -> String {
    entity < table.entityCount ? table.id(entity) : added(entity).id
  }

  func reference(_ entity: Int) -> EntityReference {
    entity < table.entityCount
      ? EntityReference(id: table.id(entity), name: table.name(entity))
      : EntityReference(id: added(entity).id, name: added(entity).names.first?.text ?? "")
  }

  func record(_ entity: Int) -> GazetteerTable.Record {
    if entity < table.entityCount { return table.record(entity) }
    // What a user names is meant: as likely as a capital.
    return GazetteerTable.Record(
      type: added(entity).type, kind: .other, prior: 180, country: 0, admin: 0)
  }

  func location(_ entity: Int) -> (latitude: Double, longitude: Double)? {
    if entity < table.entityCount { return table.location(entity) }
    return added(entity).location.map { ($0.latitude, $0.longitude) }
  }

  func names(_ entity: Int) -> [(text: String, flags: NameFlags)] {
    let own = entity < table.entityCount ? table.names(entity) : []
    let more =
      entity < table.entityCount ? additions.tableNames[entity] ?? [] : added(entity).names
    let absorbed = additions.merged.filter { $0.value == entity && $0.key != entity }.keys.sorted()
    return own + more.map { ($0.text, $0.flags) }
      + absorbed.flatMap { $0 < table.entityCount ? table.names($0) : [] }
  }

  /// What bears the name with this hash, in no particular order.
  func candidates(hash: UInt64) -> [GazetteerCandidate] {
    var result: [GazetteerCandidate] = []
    table.forEachEntity(hash: hash) { entity, ordinal in
      result.append(
        GazetteerCandidate(entity: entity, flags: table.flags(entity, ordinal: ordinal)))
    }
    return additions.isEmpty ? result : amended(result, hash)
  }

  /// Whether anything bears the name with this hash.
  func isName(hash: UInt64) -> Bool {
    var found = false
    table.forEachEntity(hash: hash) { _, _ in found = true }
    return additions.isEmpty ? found : !candidates(hash: hash).isEmpty
  }

  /// Whether a user's list says that the name with this hash is no mention at all.
  func denies(hash: UInt64) -> Bool { additions.denied[hash]?.isEmpty ?? false }

  /// Words of the longest name that starts with the word of which `hash` is the one-word name.
  func longestName(startingWith hash: UInt64) -> Int {
    max(table.longestName(startingWith: hash), additions.longest[hash] ?? 0)
  }

  private func added(_ entity: Int) -> GazetteerAdditions.Entity {
    additions.entities[entity - table.entityCount]
  }

  private func amended(_ found: [GazetteerCandidate], _ hash: UInt64) -> [GazetteerCandidate] {
    var result: [GazetteerCandidate] = []
    let more = (additions.postings[hash] ?? []).map {
      GazetteerCandidate(entity: $0.entity, flags: $0.flags)
    }
    let denied = additions.denied[hash]
    if let denied, denied.isEmpty { return [] }
    for candidate in more + found where !(denied?.contains(candidate.entity) ?? false) {
      let entity = additions.merged(candidate.entity)
      guard !result.contains(where: { $0.entity == entity }) else { continue }
      result.append(GazetteerCandidate(entity: entity, flags: candidate.flags))
    }
    return result
  }
}
