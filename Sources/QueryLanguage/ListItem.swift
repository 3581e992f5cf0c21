/// One item of a list of juxtaposed words, phrases, fields and groups.
public struct ListItem: Hashable, Sendable {
  /// What the item asks of a passage.
  public enum Occurrence: String, Hashable, Sendable {
    /// Adds to the score; whether one or every ranked item must match is the caller's `--match`.
    case ranked
    /// Must match: marked with `+`, or a condition (`QueryNode.isCondition`), which always must.
    case required
    /// Must not match: marked with `-` or `NOT`.
    case excluded
  }

  public var occurrence: Occurrence
  /// Never a `.not`: exclusion is the occurrence.
  public var node: QueryNode

  public init(_ occurrence: Occurrence, _ node: QueryNode) {
    self.occurrence = occurrence
    self.node = node
  }
}
