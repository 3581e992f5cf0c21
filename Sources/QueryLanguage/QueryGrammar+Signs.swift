extension QueryGrammar {
  /// Reads `+`, `-` or `NOT`; nil if an unsigned item follows.
  mutating func sign() throws(QuerySyntaxError) -> ListItem.Occurrence? {
    let start = scanner.position
    if let keyword = try scanner.keyword(), keyword.kind == .not {
      scanner.position = keyword.range.upperBound
      scanner.skipSpace()
      guard try startsOperand() else {
        throw try nothingToTheRight(of: "NOT", keyword.range)
      }
      if try scanner.keyword()?.kind == .not || scanner.current == "-" || scanner.current == "+" {
        throw doubledSign(start..<scanner.position + 1)
      }
      return .excluded
    }
    guard let scalar = scanner.current, scalar == "+" || scalar == "-" else { return nil }
    scanner.position += 1
    let name = String(Character(scalar))
    guard let next = scanner.current, !ScalarClass.isSpace(next), next != ")" else {
      throw scanner.error(
        "\(name) must touch the word it \(scalar == "+" ? "requires" : "excludes")",
        at: start..<start + 1, suggestion: "write \(name)word, or leave the \(name) out")
    }
    if next == "+" || next == "-" { throw doubledSign(start..<start + 2) }
    if let keyword = try scanner.keyword() {
      throw scanner.error(
        "\(name) cannot be applied to an operator", at: keyword.range,
        suggestion: "to search for the word, quote it: \"\(scanner.text(keyword.range))\"")
    }
    return scalar == "+" ? .required : .excluded
  }

  /// True if a word, phrase, field, group or sign follows.
  func startsOperand() throws(QuerySyntaxError) -> Bool {
    guard let scalar = scanner.current, scalar != ")" else { return false }
    guard let keyword = try scanner.keyword() else { return true }
    return keyword.kind == .not
  }

  private func doubledSign(_ range: Range<Int>) -> QuerySyntaxError {
    scanner.error(
      "two signs in a row", at: range.lowerBound..<min(range.upperBound, scanner.scalars.count),
      suggestion: "write one: +word requires, -word excludes")
  }

  /// Why a list has no item: an operator dangles, a bracket is empty, or only marks stand there.
  func missingOperand(
    after previous: QueryKeyword?, punctuation: Range<Int>?
  ) throws(QuerySyntaxError) -> QuerySyntaxError {
    if let punctuation {
      return scanner.error(
        "\(scanner.text(punctuation).prefix(20)) has no letter or digit to search for",
        at: punctuation, suggestion: "leave it out, or type a word in its place")
    }
    if let previous {
      return try nothingToTheRight(of: scanner.text(previous.range), previous.range)
    }
    if let keyword = try scanner.keyword() {
      let name = scanner.text(keyword.range)
      return scanner.error(
        "\(name) has nothing on its left", at: keyword.range,
        suggestion: "to search for the word itself, quote it: \"\(name)\"")
    }
    return scanner.error(
      "nothing to search for", at: scanner.position..<scanner.position,
      suggestion: "type a word to search for")
  }

  func nothingToTheRight(
    of name: String, _ range: Range<Int>
  ) throws(QuerySyntaxError) -> QuerySyntaxError {
    scanner.error(
      "\(name) has nothing on its right", at: range,
      suggestion: "add a word after it, or quote it to search for the word itself: \"\(name)\"")
  }

  /// Refuses a query, group or AND that only says what must not match.
  func refuseExclusionOnly(_ node: QueryNode) throws(QuerySyntaxError) {
    if node.isExclusion { throw Self.exclusionOnly(node.range, scanner.source) }
  }

  static func exclusionOnly(_ range: SourceRange, _ query: String) -> QuerySyntaxError {
    QuerySyntaxError(
      message: "only exclusions: nothing is left to search for", range: range,
      suggestion: "add what to search for, for example: withdrawal -kherson", query: query)
  }
}

extension QueryNode {
  /// True if the node only says what must not match.
  var isExclusion: Bool {
    switch kind {
    case .not: true
    case .list(let items): items.allSatisfy { $0.occurrence == .excluded }
    case .and(let operands): operands.allSatisfy(\.isExclusion)
    default: false
    }
  }
}
