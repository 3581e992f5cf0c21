/// A hit with the number of hits it stands for.
struct HitGroup {
  var best: Candidate
  var size: Int
  /// Who published its hits.
  var sources: Set<String> = []
}

/// Limits the passages of one document and folds hits that belong together.
struct HitGroups {
  let options: SearchOptions
  let index: OpenIndex
  /// Texts whose near copies are no hits.
  var leftOut: TextClusters?

  func collect(from stream: inout CandidateStream) throws -> [HitGroup] {
    let wanted = options.offset + options.limit
    guard options.limit > 0 else { return [] }
    var groups: [HitGroup] = []
    var places: [String: Int] = [:]
    var perDocument: [String: Int] = [:]
    var clusters = TextClusters()
    // Sizes are counted among the candidates that had to be looked at anyway.
    while groups.count < wanted, let candidate = try stream.next() {
      if let leftOut, leftOut.knows(candidate.passage.text) { continue }
      let document = candidate.passage.document
      if options.grouping == nil, let most = options.perDocument {
        guard perDocument[document, default: 0] < most else { continue }
        perDocument[document, default: 0] += 1
      }
      let key: String? =
        switch options.grouping {
        case nil: nil
        case .document: document
        case .source: try index.value(.source, of: candidate.docid)
        case .cluster: String(clusters.cluster(of: candidate.passage.text))
        }
      if let key, let place = places[key] {
        groups[place].size += 1
        groups[place].sources.formUnion(try source(of: candidate))
        continue
      }
      if let key { places[key] = groups.count }
      groups.append(HitGroup(best: candidate, size: 1, sources: try source(of: candidate)))
    }
    return Array(groups.dropFirst(options.offset))
  }

  /// The source of a hit, where sources are counted: among texts that say the same.
  private func source(of candidate: Candidate) throws -> Set<String> {
    guard options.grouping == .cluster else { return [] }
    let source = try index.value(.source, of: candidate.docid)
    return source.isEmpty ? [] : [source]
  }
}
