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

  /// The query's passages.
  private func matches(_ plan: SearchPlan) throws -> [UInt32] {
    let request = StoreRequest(query: plan.query, limit: max(1, index.passageCount))
    return try index.search(request).hits.map(\.docid)
  }

  private func passages(ofDocumentsOf docids: [UInt32]) throws -> [UInt32] {
    var documents: Set<String> = []
    for docid in docids { documents.insert(try index.value(.document, of: docid)) }
    return try documents.flatMap { try index.docids(ofDocument: $0) }
  }

  /// Puts the runs of records together that one document has in several places of its file.
  private func ordered(_ docids: [UInt32]) throws -> [UInt32] {
    let runs = try index.terms(withPrefix: IndexSchema.Prefix.documentID, limit: .max)
    let scattered = try runs.map { try index.docids(of: $0.term) }.filter { docids in
      zip(docids, docids.dropFirst()).contains { $1 != $0 + 1 }
    }
    guard !scattered.isEmpty else { return docids }
    var places: [UInt32: UInt32] = [:]
    for all in scattered {
      for docid in all { places[docid] = all[0] }
    }
    return docids.sorted { (places[$0] ?? $0, $0) < (places[$1] ?? $1, $1) }
  }
}
