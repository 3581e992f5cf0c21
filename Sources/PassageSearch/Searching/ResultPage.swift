import EntityTagging

/// A page of ranked passages with what is known about the search as a whole.
public struct ResultPage: Sendable {
  /// The query as typed and as understood.
  public var query: String
  public var interpreted: String
  public var expansions: [Expansion]
  /// Words that nothing matches, each with a known word that is spelt like it.
  public var suggestions: [Suggestion]
  /// What the user should know about how the query was run.
  public var notices: [String]
  /// Matching passages; an estimate unless ``totalIsExact``.
  public var total: Int
  public var totalIsExact: Bool
  public var microseconds: Int
  public var index: IndexIdentity
  /// The id of a record names a passage: the index was made with `--passages whole`.
  public var passagesAreRecords = false
  public var hits: [SearchHit]
  public var facets: [Facet]
}

/// Which state of an index answered.
public struct IndexIdentity: Sendable, Equatable {
  public var uuid: String
  public var revision: UInt64
}

/// A ranked passage.
public struct SearchHit: Sendable {
  /// From 1.
  public var rank: Int
  public var score: Double
  public var passage: PassageRecord
  public var document: DocumentRecord
  /// Bytes of the passage's text that the query matched, in order, not overlapping.
  public var highlights: [Range<Int>]
  /// Hits that this one stands for, itself included; at least this many with ``SearchOptions/grouping``.
  public var groupSize: Int
  /// Different sources among these hits, where hits that say the same are grouped; 0 if none is known.
  public var sources = 0
  /// Different documents among these hits, where hits that say the same are grouped.
  public var documents = 0
  /// Sources that tell the passage's event in words of their own, copies counted once; `nil` where
  /// hits that say the same are not grouped, or the event, its place or the source is not known.
  public var independentSources: Int?
  /// The parts that add up to ``score``; empty unless asked for.
  public var explanation: [ScorePart]
}

/// One addend of a score.
public struct ScorePart: Sendable, Equatable {
  /// The words or the filter, as the query names it, with what matched it.
  public var label: String
  public var score: Double
}

/// Evidence that was added to what the user typed.
public struct Expansion: Sendable, Equatable {
  /// What the user typed.
  public var term: String
  /// What was added.
  public var added: String
  public var entity: String?
  /// Why: `spelling`, `entity`, `translation`, `topic`, `date`, `widen`, `like`.
  public var reason: String
  /// Passages that hold it.
  public var passages: Int
}

/// A word of the index for one that is not in it.
public struct Suggestion: Sendable, Equatable {
  public var word: String
  public var suggestion: String
}

/// Counts of matching passages by a property's values, largest first.
public struct Facet: Sendable, Equatable {
  public struct Value: Sendable, Equatable {
    public var value: String
    /// Display name, for ids.
    public var name: String
    public var count: Int
  }
  public var name: FacetName
  /// Every match is counted.
  public var values: [Value]
}
