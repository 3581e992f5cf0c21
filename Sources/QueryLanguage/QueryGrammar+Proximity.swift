extension QueryGrammar {
  /// `primary ((NEAR | ADJ) primary)*`
  mutating func chain() throws(QuerySyntaxError) -> QueryNode {
    let first = try primary()
    scanner.skipSpace()
    guard let opening = try scanner.keyword(),
      case .proximity(let order, let distance) = opening.kind
    else { return first }
    var members = [try member(first, opening)]
    var range = first.range
    while let keyword = try scanner.keyword(), case .proximity = keyword.kind {
      guard keyword.kind == opening.kind else {
        throw scanner.error(
          "one chain has one operator and one distance", at: keyword.range,
          suggestion: "repeat \(order.rawValue)/\(distance), or join two chains with AND")
      }
      scanner.position = keyword.range.upperBound
      scanner.skipSpace()
      guard try startsOperand() else {
        throw try nothingToTheRight(of: scanner.text(keyword.range), keyword.range)
      }
      if let sign = scanner.current, sign == "+" || sign == "-" {
        throw impossible("a signed word", scanner.range(scanner.bareWord(at: scanner.position)))
      }
      if let keyword = try scanner.keyword() {
        throw impossible("NOT", scanner.range(keyword.range))
      }
      let node = try primary()
      members.append(try member(node, opening))
      range = range.union(node.range)
      scanner.skipSpace()
    }
    let proximity = Proximity(order: order, distance: distance, members: members)
    return QueryNode(.proximity(proximity), range: range)
  }

  private func member(
    _ node: QueryNode, _ keyword: QueryKeyword
  ) throws(QuerySyntaxError) -> Proximity.Member {
    Proximity.Member(try terms(of: node), range: node.range)
  }

  private func terms(of node: QueryNode) throws(QuerySyntaxError) -> [Proximity.Term] {
    switch node.kind {
    case .word(let text): return [.word(text)]
    case .prefix(let text): return [.prefix(text)]
    case .entityClass(let entityClass): return [.entityClass(entityClass)]
    case .exactName(let name): return [.exactName(name)]
    case .field(let clause):
      guard clause.field.hasPositions else {
        throw impossible("\(clause.field.rawValue):", node.range)
      }
      return [.field(clause)]
    case .or(let operands):
      var alternatives: [Proximity.Term] = []
      for operand in operands { alternatives += try terms(of: operand) }
      return alternatives
    case .phrase(let phrase): throw impossiblePhrase(phrase, node.range)
    case .proximity: throw impossible("another NEAR or ADJ", node.range)
    case .list: throw impossible("a list", node.range)
    case .and: throw impossible("AND", node.range)
    case .not: throw impossible("NOT", node.range)
    }
  }

  private func impossible(_ what: String, _ range: SourceRange) -> QuerySyntaxError {
    let suggestion =
      switch what {
      case "a list": "put OR between the alternatives: (grain OR cars) NEAR/5 looted"
      case "AND", "another NEAR or ADJ": "write two chains: a NEAR/5 b AND a NEAR/5 c"
      case "NOT", "a signed word": "exclude outside the chain: a NEAR/5 b AND NOT c"
      default: "join it with AND, outside the chain"
      }
    return QuerySyntaxError(
      message: "\(what) cannot stand in NEAR or ADJ", range: range, suggestion: suggestion,
      query: scanner.source)
  }

  private func impossiblePhrase(_ phrase: Phrase, _ range: SourceRange) -> QuerySyntaxError {
    let suggestion =
      phrase.words.count == 1
      ? "write the word without quotation marks"
      : "name it with a field, like person:\"\(phrase.text.prefix(60))\", or use single words"
    return QuerySyntaxError(
      message: "a phrase cannot stand in NEAR or ADJ", range: range, suggestion: suggestion,
      query: scanner.source)
  }
}
