extension QueryGrammar {
  /// A group, phrase, field, class or word.
  mutating func primary() throws(QuerySyntaxError) -> QueryNode {
    if scanner.current == "(" { return try group() }
    if let field = valueField { return try value(of: field, start: scanner.position) }
    if let scalar = scanner.current, ScalarClass.closers(of: scalar) != nil {
      return try phrase()
    }
    return try wordOrField()
  }

  /// `( or )`; the brackets only count in the range.
  mutating func group() throws(QuerySyntaxError) -> QueryNode {
    let open = scanner.position
    guard depth < maximumDepth else {
      throw scanner.error(
        "brackets are nested more than \(maximumDepth) deep", at: open..<open + 1,
        suggestion: "split the query")
    }
    depth += 1
    scanner.position += 1
    scanner.skipSpace()
    if scanner.current == ")" {
      throw scanner.error(
        "empty brackets", at: open..<scanner.position + 1,
        suggestion: "put a word between them, or remove them")
    }
    guard scanner.current != nil else { throw unclosed(open) }
    var node = try disjunction()
    guard scanner.current == ")" else { throw unclosed(open) }
    scanner.position += 1
    depth -= 1
    node.range = scanner.range(open..<scanner.position)
    return node
  }

  private func unclosed(_ open: Int) -> QuerySyntaxError {
    scanner.error(
      "this bracket is not closed", at: open..<open + 1,
      suggestion: "add a ) at the end, or quote the words to search for the bracket's text")
  }

  /// `"a b"`, `“a b”`, `«a b»`, `"a b"~3`
  private mutating func phrase() throws(QuerySyntaxError) -> QueryNode {
    let quoted = try scanner.quotation()
    var phrase = Phrase(words: quoted.words)
    if scanner.current == "~" {
      phrase.distance = try scanner.phraseDistance(wordCount: phrase.words.count)
    }
    return QueryNode(
      .phrase(phrase), range: scanner.range(quoted.range.lowerBound..<scanner.position))
  }

  private mutating func wordOrField() throws(QuerySyntaxError) -> QueryNode {
    let word = scanner.bareWord(at: scanner.position)
    if let field = try scanner.fieldName(in: word) {
      let start = scanner.position
      scanner.position = field.end
      return try fieldClause(field.field, start: start)
    }
    scanner.position = word.upperBound
    if let entityClass = try scanner.entityClass(word) {
      return QueryNode(.entityClass(entityClass), range: scanner.range(word))
    }
    let isPrefix = try scanner.checkStar(word)
    try scanner.checkWord(word)
    let text = scanner.text(isPrefix ? word.lowerBound..<word.upperBound - 1 : word)
    return QueryNode(isPrefix ? .prefix(text) : .word(text), range: scanner.range(word))
  }
}
