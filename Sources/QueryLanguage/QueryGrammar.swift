/// Recursive descent over the operators. From the tightest to the loosest:
/// `+ - NOT` take one item, NEAR and ADJ chain words, juxtaposition makes a list, then AND, then OR.
struct QueryGrammar {
  var scanner: QueryScanner
  let maximumDepth: Int
  var depth = 0
  /// The field whose bracketed values are being read.
  var valueField: QueryField?

  init(scanner: QueryScanner, maximumDepth: Int) {
    self.scanner = scanner
    self.maximumDepth = maximumDepth
  }

  mutating func query() throws(QuerySyntaxError) -> QueryNode {
    scanner.skipSpace()
    guard scanner.current != nil else {
      throw scanner.error(
        "the query is empty", at: scanner.position..<scanner.position,
        suggestion: "type a word to search for")
    }
    let root = try disjunction()
    if scanner.current == ")" {
      throw scanner.error(
        "this ) closes nothing", at: scanner.position..<scanner.position + 1,
        suggestion: "remove it, or open a bracket before it")
    }
    try refuseExclusionOnly(root)
    return root
  }

  /// `and (OR and)*`
  mutating func disjunction() throws(QuerySyntaxError) -> QueryNode {
    var operands = [try conjunction(after: nil)]
    while let keyword = try scanner.keyword(), keyword.kind == .or {
      scanner.position = keyword.range.upperBound
      operands.append(try conjunction(after: keyword))
    }
    guard operands.count > 1 else { return operands[0] }
    for case let operand in operands where operand.isExclusion {
      throw QuerySyntaxError(
        message: "OR cannot offer an exclusion as an alternative", range: operand.range,
        suggestion: "exclude from the whole: (a OR b) AND NOT c", query: scanner.source)
    }
    return QueryNode(.or(operands), range: Self.span(operands))
  }

  /// `list (AND list)*`
  private mutating func conjunction(
    after previous: QueryKeyword?
  ) throws(QuerySyntaxError) -> QueryNode {
    var operands = [try list(after: previous)]
    while let keyword = try scanner.keyword(), keyword.kind == .and {
      scanner.position = keyword.range.upperBound
      operands.append(try list(after: keyword))
    }
    guard operands.count > 1 else { return operands[0] }
    let node = QueryNode(.and(operands), range: Self.span(operands))
    try refuseExclusionOnly(node)
    return node
  }

  /// One item or several written one after the other.
  private mutating func list(after previous: QueryKeyword?) throws(QuerySyntaxError) -> QueryNode {
    var items: [ListItem] = []
    var range: SourceRange?
    var punctuation: Range<Int>?
    while true {
      scanner.skipSpace()
      guard let scalar = scanner.current, scalar != ")" else { break }
      if let keyword = try scanner.keyword() {
        guard keyword.kind == .not else { break }
      } else if let skipped = scanner.punctuation() {
        // A dash or an ampersand between words of pasted text has nothing to match.
        punctuation = skipped
        scanner.position = skipped.upperBound
        continue
      }
      let (item, itemRange) = try self.item()
      items.append(item)
      range = range?.union(itemRange) ?? itemRange
    }
    guard let range else { throw try missingOperand(after: previous, punctuation: punctuation) }
    return try Self.node(of: items, range: range, query: scanner.source)
  }

  private static func node(
    of items: [ListItem], range: SourceRange, query: String
  ) throws(QuerySyntaxError) -> QueryNode {
    if items.count == 1 {
      let item = items[0]
      switch item.occurrence {
      case .excluded: return QueryNode(.not(item.node), range: range)
      case .ranked: return item.node
      case .required where item.node.isCondition: return item.node
      case .required: break
      }
    }
    let node = QueryNode(.list(items), range: range)
    if node.isExclusion { throw exclusionOnly(range, query) }
    return node
  }

  /// An item with its sign: `+a`, `-a`, `NOT a`, `a`.
  private mutating func item() throws(QuerySyntaxError) -> (ListItem, SourceRange) {
    let start = scanner.position
    guard let sign = try sign() else {
      let node = try chain()
      if case .not(let operand) = node.kind { return (ListItem(.excluded, operand), node.range) }
      return (ListItem(node.isCondition ? .required : .ranked, node), node.range)
    }
    let node = try chain()
    if node.isExclusion {
      throw QuerySyntaxError(
        message: "this is already an exclusion", range: node.range,
        suggestion: "leave out one of the two signs", query: scanner.source)
    }
    let signRange = scanner.range(start..<start + 1)
    return (ListItem(sign, node), signRange.union(node.range))
  }

  static func span(_ nodes: [QueryNode]) -> SourceRange {
    nodes.dropFirst().reduce(nodes[0].range) { $0.union($1.range) }
  }
}
