import XapianStore

/// A query made ready for the store: what to match, how to score, and what to check afterwards.
struct SearchPlan {
  /// Matches at least every passage that the query means; scores are sums of ``parts``.
  var query: StoreQuery
  /// The addends of a score.
  var parts: [PlannedPart]
  /// Set when positions and stems cannot decide a match (exact phrases): each candidate's stored
  /// text is then checked against it.
  var tree: MatchTree?
  /// Nothing to rank by: the order has to come from somewhere else.
  var isFilter: Bool
  /// Any one of several words is enough to match, and nothing else is asked for: passages may also
  /// come in for their document alone.
  var takesDocuments = false
  var expansions: [Expansion] = []
  var notices: [String] = []
  /// Words of the query without a posting, for "did you mean".
  var unknownWords: [String] = []
  var highlighting = HighlightRules()
  var agreement = Agreement()
  /// When the query says that something was.
  var date: DateWish?
  /// Least weight of a word that was typed.
  var leastWeight = 0.0

  static var everything: SearchPlan {
    SearchPlan(query: .everything, parts: [], tree: nil, isFilter: true)
  }
}

/// One addend of the score.
struct PlannedPart {
  var label: String
  var query: StoreQuery
  /// The exact phrase that has to stand in the stored text for the part to count.
  var phrase: ExactPhrase?
  /// Branches of the query that the part stands in: it counts only where they all match.
  var branches: [PlannedBranch] = []
}

/// An alternative of a query: what the store takes for it, and what it means.
struct PlannedBranch {
  var query: StoreQuery
  var tree: MatchTree
}

extension PlannedPart {
  /// Whether the part counts in a passage, provided that its own query matches.
  func counts(in passage: CheckedPassage) throws -> Bool {
    if let phrase, !passage.contains(phrase) { return false }
    return try branches.allSatisfy { try $0.tree.matches(passage) }
  }

  /// Whether the store alone knows where the part counts.
  var isDecided: Bool { phrase == nil && branches.allSatisfy(\.tree.isDecided) }
}

/// What to mark in a hit.
struct HighlightRules {
  var stems: Set<String> = []
  var prefixes: [String] = []
  /// Phrases as the folded forms of each word in order.
  var phrases: [[[String]]] = []
  var entities: Set<String> = []
  var classes: Set<String> = []
  /// `topic` or `topic/modality` of event filters.
  var events: Set<String> = []
}
