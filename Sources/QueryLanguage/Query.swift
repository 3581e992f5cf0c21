/// A parsed query: a tree that knows what was typed and nothing of the index.
public struct Query: Hashable, Sendable {
  /// The top of the tree. It always selects something: a query that only excludes is refused.
  public var root: QueryNode
  /// The text as typed, to which every range in the tree refers.
  public var source: String

  public init(root: QueryNode, source: String) {
    self.root = root
    self.source = source
  }

  /// True if nothing in the query can be ranked by its words: only conditions that a passage meets
  /// or does not meet. The caller then has to choose an order (newest first, for example).
  public var isPureBoolean: Bool { root.isFilter }

  /// The same query with every range and the source text emptied, for comparing meaning.
  public func removingRanges() -> Query {
    Query(root: root.removingRanges(), source: "")
  }
}
