/// A hit with the hits it stands for.
struct HitGroup {
  var best: Candidate
  var size = 1
  /// Who published the best hit; empty where sources are not counted, or it is not known.
  var source = ""
  /// Who published its hits, and the documents they stand in: of texts that say the same.
  var sources: Set<String> = []
  var documents: Set<String> = []
}

/// Limits the passages of one document and folds hits that belong together.
struct HitGroups {
  /// Near copies are looked for among this many of the best passages.
  static let clusterDepth = 1_000

  let options: SearchOptions
  let index: OpenIndex
  /// Texts whose near copies are no hits.
  var leftOut: TextClusters?

  func collect(from stream: inout CandidateStream) throws -> [HitGroup] {
    guard options.limit > 0 else { return [] }
    let groups =
      options.grouping == .cluster ? try clusters(from: &stream) : try others(from: &stream)
    return Array(groups.dropFirst(options.offset))
  }

  private var wanted: Int { options.offset + options.limit }

  private func others(from stream: inout CandidateStream) throws -> [HitGroup] {
    var groups: [HitGroup] = []
    var places: [String: Int] = [:]
    var perDocument: [String: Int] = [:]
    // Sizes are counted among the candidates that had to be looked at anyway.
    while groups.count < wanted, let candidate = try stream.next() {
      if try isLeftOut(candidate) { continue }
      if options.grouping == nil, let most = options.perDocument {
        let document = try index.value(.document, of: candidate.docid)
        guard perDocument[document, default: 0] < most else { continue }
        perDocument[document, default: 0] += 1
      }
      if let slot = options.grouping?.slot {
        let key = try index.value(slot, of: candidate.docid)
        if let place = places[key] {
          groups[place].size += 1
          continue
        }
        places[key] = groups.count
      }
      groups.append(HitGroup(best: candidate))
    }
    return groups
  }

  /// Near copies folded, whichever page they would stand on.
  private func clusters(from stream: inout CandidateStream) throws -> [HitGroup] {
    var groups: [HitGroup] = []
    var clusters = TextClusters()
    var seen = 0
    while groups.count < wanted || seen < Self.clusterDepth, let candidate = try stream.next() {
      seen += 1
      if try isLeftOut(candidate) { continue }
      let signature = TextSignature(stored: try index.value(.signature, of: candidate.docid))
      let known = try clusters.cluster(of: signature) { try text(of: candidate) }
      if let known {
        groups[known].size += 1
        try note(candidate, in: &groups[known])
      } else if groups.count < wanted {
        _ = clusters.cluster(of: try text(of: candidate))
        let source = try index.value(.source, of: candidate.docid)
        groups.append(HitGroup(best: candidate, source: source))
        try note(candidate, in: &groups[groups.count - 1])
      }
    }
    return groups
  }

  private func note(_ candidate: Candidate, in group: inout HitGroup) throws {
    let source = try index.value(.source, of: candidate.docid)
    if !source.isEmpty { group.sources.insert(source) }
    group.documents.insert(try index.value(.document, of: candidate.docid))
  }

  private func isLeftOut(_ candidate: Candidate) throws -> Bool {
    guard let leftOut else { return false }
    let signature = TextSignature(stored: try index.value(.signature, of: candidate.docid))
    return try leftOut.cluster(of: signature) { try text(of: candidate) } != nil
  }

  private func text(of candidate: Candidate) throws -> String {
    try index.passage(candidate.docid).text
  }
}

extension SearchOptions.Grouping {
  /// The value that hits of a group share.
  fileprivate var slot: IndexSchema.Slot? {
    switch self {
    case .document: .document
    case .source: .source
    case .cluster: nil
    }
  }
}
