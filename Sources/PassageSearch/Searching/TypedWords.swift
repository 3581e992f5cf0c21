import QueryLanguage
import XapianStore

/// The words of a query as they were typed, without what was added to them. No addition may lift a
/// passage that lacks one of them above a passage that has them all: that one comes first unless the
/// other would outrank it by the typed words alone.
struct TypedWords {
  /// Passages with all words that are looked at.
  static let depth = 25
  /// The smallest difference of two scores.
  static let step = ImpactModel.quantised(1.0 / 1_048_576)

  /// Each word's own terms; empty where nothing was added or more is asked for than words.
  var groups: [[RankRequest.Alternative]] = []

  var isEmpty: Bool { groups.isEmpty }

  /// The best passages with all words.
  func passages(in index: OpenIndex) throws -> [UInt32] {
    try index.rank(RankRequest(groups: groups, match: .all, limit: Self.depth)).hits.map(\.docid)
  }

  /// What passages and their documents score by the typed words alone.
  ///
  /// - Parameter docids: ascending.
  func standings(
    of docids: [UInt32], withDocuments: Bool, in index: OpenIndex
  ) throws -> [(score: Double, hasAll: Bool)] {
    let own = try index.score(docids, by: RankRequest(groups: groups, match: .any, limit: 0))
    var standings = own.map { passage in
      (score: passage.score, hasAll: groups.indices.allSatisfy(passage.has(group:)))
    }
    guard withDocuments else { return standings }
    let firsts = try docids.map { try index.units.first(of: $0) }
    let documents = Set(firsts).sorted()
    let scores = try index.score(
      documents, by: RankRequest(groups: groups.map(\.onDocuments), match: .any, limit: 0))
    let scoreOfDocument = Dictionary(
      zip(documents, scores.map(\.score)), uniquingKeysWith: { first, _ in first })
    for (place, first) in firsts.enumerated() {
      standings[place].score += scoreOfDocument[first] ?? 0
    }
    return standings
  }
}

extension [RankRequest.Alternative] {
  /// The same terms of whole documents.
  fileprivate var onDocuments: Self {
    map { alternative in
      RankRequest.Alternative(
        sumOf: alternative.terms.map {
          RankRequest.Term(IndexSchema.Prefix.document + $0.term, weight: $0.weight)
        })
    }
  }
}

extension QueryPlanner {
  /// The typed words of a list of words of which any one is enough, where something was added to them.
  func typedWords(of query: Query, in planned: StoreQuery) -> TypedWords {
    guard !expansions.isEmpty || options.widens, options.match == .any, query.isBareWords,
      planned.isDisjunction,
      let groups = StoreQuery.any(typedLeaves).scoring?.groups
    else { return TypedWords() }
    return TypedWords(groups: groups)
  }
}
