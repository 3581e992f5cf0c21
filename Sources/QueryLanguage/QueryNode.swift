/// One node of a query tree.
public struct QueryNode: Hashable, Sendable {
  /// What the node is; the cases follow the grammar in `Guides/Querying.md`.
  public indirect enum Kind: Hashable, Sendable {
    /// A word as typed (`Kherson`, `T-72`, `02:00`, `https://…`); analysis is the planner's task.
    case word(String)
    /// The start of words: `loot*` is `.prefix("loot")`. At least two letters or digits.
    case prefix(String)
    /// Words in quotation marks, with or without `~n`.
    case phrase(Phrase)
    /// Members near one another: `a NEAR/5 b`, `a ADJ/2 b`.
    case proximity(Proximity)
    /// `@place`: any mention of a class.
    case entityClass(EntityClass)
    /// `name:exact("Kiev")`: this spelling and no other.
    case exactName(String)
    /// `field:value`; a bracketed list of values has become a tree of single-valued fields.
    case field(FieldClause)
    /// Items written one after the other. Never empty; one item only if it is a required one.
    case list([ListItem])
    /// All of two or more operands; a `.not` among them excludes. At least one is not a `.not`.
    case and([QueryNode])
    /// Any of two or more operands; none is a `.not`.
    case or([QueryNode])
    /// Excludes its operand, which is never itself a `.not`. Appears only as an operand of `.and`.
    case not(QueryNode)
  }

  public var kind: Kind
  /// Where the node stands, brackets and quotation marks included.
  public var range: SourceRange

  public init(_ kind: Kind, range: SourceRange = .none) {
    self.kind = kind
    self.range = range
  }

  /// True if the node is made of fields and entity classes only: conditions that a passage meets or
  /// does not meet. In a list such an item must match without a `+`.
  public var isCondition: Bool {
    switch kind {
    case .word, .prefix, .phrase, .proximity, .exactName: false
    case .entityClass, .field, .not: true
    case .list(let items): items.allSatisfy { $0.occurrence == .excluded || $0.node.isCondition }
    case .and(let operands), .or(let operands): operands.allSatisfy(\.isCondition)
    }
  }

  /// True if the node is a condition that adds nothing to the score: one without `title:`, whose
  /// words count like those of the text.
  public var isFilter: Bool {
    switch kind {
    case .field(let clause): clause.field != .title
    case .list(let items): items.allSatisfy { $0.occurrence == .excluded || $0.node.isFilter }
    case .and(let operands), .or(let operands): operands.allSatisfy(\.isFilter)
    default: isCondition
    }
  }

  /// The nodes directly below, in the order typed; proximity members are not nodes.
  public var children: [QueryNode] {
    switch kind {
    case .list(let items): items.map(\.node)
    case .and(let operands), .or(let operands): operands
    case .not(let operand): [operand]
    default: []
    }
  }

  func removingRanges() -> QueryNode {
    switch kind {
    case .phrase(let phrase): QueryNode(.phrase(phrase.removingRanges()))
    case .proximity(let proximity): QueryNode(.proximity(proximity.removingRanges()))
    case .field(let clause): QueryNode(.field(clause.removingRanges()))
    case .list(let items):
      QueryNode(.list(items.map { ListItem($0.occurrence, $0.node.removingRanges()) }))
    case .and(let operands): QueryNode(.and(operands.map { $0.removingRanges() }))
    case .or(let operands): QueryNode(.or(operands.map { $0.removingRanges() }))
    case .not(let operand): QueryNode(.not(operand.removingRanges()))
    default: QueryNode(kind)
    }
  }
}
