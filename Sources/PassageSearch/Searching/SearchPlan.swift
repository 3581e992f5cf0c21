import XapianStore

/// A query made ready for the store: what to match and how to score.
struct SearchPlan {
  /// Matches the passages that the query means; scores are sums of ``parts``.
  var query: StoreQuery
  /// The addends of a score.
  var parts: [PlannedPart]
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
  var events = EventPlaces()
  var typed = TypedWords()
  /// When the query says that something was.
  var date: DateWish?
  /// Least weight of a word that was typed.
  var leastWeight = 0.0

  static var everything: SearchPlan {
    SearchPlan(query: .everything, parts: [], isFilter: true)
  }
}

/// One addend of the score.
struct PlannedPart {
  var label: String
  var query: StoreQuery
  /// Branches of the query that the part stands in: it counts only where they all match.
  var branches: [StoreQuery] = []

  /// What the part adds to a passage's score; `nil` where it does not count.
  func score(of passage: String, in index: OpenIndex) throws -> Double? {
    guard try branches.allSatisfy({ try index.score(of: $0, passage: passage) != nil }) else {
      return nil
    }
    return try index.score(of: query, passage: passage)
  }
}

/// What to mark in a hit.
struct HighlightRules {
  /// In the order the query has them, some perhaps twice.
  var stemList: [String] = []
  var stems: Set<String> {
    get { Set(stemList) }
    set { stemList = newValue.sorted() }
  }
  var prefixes: [String] = []
  /// Phrases as the folded forms of each word in order.
  var phrases: [[[String]]] = []
  var entities: Set<String> = []
  /// `topic` or `topic/modality` of event filters.
  var events: Set<String> = []
}
