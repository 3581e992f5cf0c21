import EntityTagging
import QueryLanguage
import XapianStore

/// An entity that must be named as well, with the passages that name it.
struct ResolvedCompanion {
  var name: String
  var entities: [EntityReference]
  /// What it is called in the texts, where the gazetteer does not know it.
  var words: String?
  /// Ascending.
  var docids: [UInt32]
  var suggestion: String?
}

/// Finds what the names of ``EntityListOptions/with`` stand for: entities as in queries, by id or by any
/// name, else mentions that are spelt so.
struct EntityCompanions {
  let index: OpenIndex

  func resolve(_ name: String) throws -> ResolvedCompanion {
    let value = FieldText(name)
    var entities: [EntityReference] = []
    if value.looksLikeIdentifier {
      entities = [
        index.gazetteer.entity(id: name) ?? EntityReference(id: name, name: name)
      ]
    } else {
      for found in index.gazetteer.entities(named: name) where !entities.contains(found.entity) {
        entities.append(found.entity)
      }
    }
    var found = ResolvedCompanion(
      name: name, entities: entities, docids: try docids(of: entities))
    if found.docids.isEmpty {
      try addSpelt(&found)
    } else {
      found.entities = try entities.filter {
        try index.frequency(of: IndexSchema.term(IndexSchema.Prefix.entity, $0.id)) > 0
      }
    }
    if found.docids.isEmpty { found.suggestion = try suggestion(for: name) }
    return found
  }

  private func docids(of entities: [EntityReference]) throws -> [UInt32] {
    let found = try entities.flatMap {
      try index.docids(of: IndexSchema.term(IndexSchema.Prefix.entity, $0.id))
    }
    return Set(found).sorted()
  }

  /// Mentions that are spelt so, with the entity that the text made of them or without any.
  private func addSpelt(_ companion: inout ResolvedCompanion) throws {
    let words = EntityKey.words(of: companion.name)
    let leaves = index.tokens(of: companion.name).filter { !$0.isStopWord }
      .map { StoreQuery.any($0.stems.map { .term($0, weight: 0) }).simplified }
    guard !leaves.isEmpty else { return }
    let query = StoreQuery.all(leaves).simplified
    let docids = try index.search(
      StoreRequest(query: query, limit: max(1, index.passageCount))
    ).hits.map(\.docid).sorted()
    let types = Set(EntityListOptions.Kind.allCases.map(\.type))
    var entities: [String: EntityReference] = [:]
    for docid in docids {
      let passage = try index.passage(docid)
      let utf8 = Array(passage.text.utf8)
      let mentions = passage.mentions.filter {
        types.contains($0.type)
          && EntityKey.words(of: String(decoding: utf8[$0.bytes], as: UTF8.self)) == words
      }
      if mentions.isEmpty { continue }
      companion.docids.append(docid)
      for entity in mentions.compactMap(\.entity) { entities[entity.id] = entity }
    }
    companion.words = words
    guard !entities.isEmpty else { return }
    companion.entities = entities.values.sorted { $0.id < $1.id }
    companion.docids = Set(companion.docids + (try self.docids(of: companion.entities))).sorted()
  }

  /// The entity of the index that is called most like it.
  private func suggestion(for name: String) throws -> String? {
    let wanted = Array(EntityKey.words(of: name).unicodeScalars)
    let key = SpellingKey(name)
    var best: (name: String, distance: Int, passages: Int)?
    for (term, passages) in try index.terms(withPrefix: IndexSchema.Prefix.entity, limit: .max) {
      let id = IndexSchema.value(of: term, after: IndexSchema.Prefix.entity)
      for spelling in index.gazetteer.spellings(of: id) {
        let other = Array(EntityKey.words(of: spelling).unicodeScalars)
        guard let first = other.first, first == wanted.first else { continue }
        let distance =
          key.joins(SpellingKey(spelling)) ? 0 : Self.distance(wanted, other, most: 3)
        guard distance <= max(1, min(3, wanted.count / 3)) else { continue }
        if best.map({ (distance, $0.passages) < ($0.distance, passages) }) ?? true {
          best = (spelling, distance, passages)
        }
      }
    }
    return best?.name
  }

  /// Levenshtein's distance, or more than `most`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], most: Int) -> Int {
    guard abs(a.count - b.count) <= most else { return most + 1 }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let kept = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(kept, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
