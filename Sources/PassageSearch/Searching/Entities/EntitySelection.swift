import EntityTagging
import XapianStore

/// The passages whose entities are listed.
struct EntitySelection {
  let index: OpenIndex
  let options: EntityListOptions
  /// `nil`: every passage.
  let plan: SearchPlan?

  /// Docids in an order in which the passages of a document follow one another.
  func docids(with companions: [ResolvedCompanion]) throws -> [UInt32] {
    var selected = try plan.map(matches) ?? index.allDocids()
    for companion in companions {
      let allowed = Set(
        options.level == .passage
          ? companion.docids : try passages(ofDocumentsOf: companion.docids))
      selected.removeAll { !allowed.contains($0) }
    }
    return try ordered(selected.sorted())
  }

  /// At least the query's passages: exact phrases are checked when a passage is read.
  private func matches(_ plan: SearchPlan) throws -> [UInt32] {
    let request = StoreRequest(query: plan.query, limit: max(1, index.passageCount))
    return try index.search(request).hits.map(\.docid)
  }

  private func passages(ofDocumentsOf docids: [UInt32]) throws -> [UInt32] {
    var documents: Set<String> = []
    for docid in docids { documents.insert(try index.value(.document, of: docid)) }
    return try documents.flatMap { document -> [UInt32] in
      let unit = IndexSchema.term(IndexSchema.Prefix.unit, document)
      let runs = try index.terms(
        withPrefix: IndexSchema.term(IndexSchema.Prefix.unit, document + String(Self.runMark)),
        limit: .max)
      return try ([unit] + runs.map(\.term)).flatMap { try index.docids(of: $0) }
    }
  }

  private static let runMark: Character = "\u{1E}"

  /// Puts the runs of records together that one document has in several places of its file.
  private func ordered(_ docids: [UInt32]) throws -> [UInt32] {
    let units = try index.terms(withPrefix: IndexSchema.Prefix.unit, limit: .max).map(\.term)
    let runs = Dictionary(grouping: units.filter { $0.contains(Self.runMark) }) {
      $0.prefix { $0 != Self.runMark }
    }
    let scattered = runs.values.filter { $0.count > 1 }
    guard !scattered.isEmpty else { return docids }
    var places: [UInt32: UInt32] = [:]
    for units in scattered {
      let all = try units.flatMap { try index.docids(of: $0) }.sorted()
      for docid in all { places[docid] = all[0] }
    }
    return docids.sorted { (places[$0] ?? $0, $0) < (places[$1] ?? $1, $1) }
  }
}
