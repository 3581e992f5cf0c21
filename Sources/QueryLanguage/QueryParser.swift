/// Text to query tree.
public struct QueryParser: Sendable {
  /// The longest query read, in UTF-8 bytes.
  public var maximumLength: Int
  /// The deepest nesting of brackets read; at most 200, so that the stack cannot overflow.
  public var maximumDepth: Int

  public init(maximumLength: Int = 65_536, maximumDepth: Int = 100) {
    self.maximumLength = maximumLength
    self.maximumDepth = min(maximumDepth, 200)
  }

  /// Reads `text` as a query.
  ///
  /// - Throws: `QuerySyntaxError`; nothing that cannot be read as typed is read as something else.
  public func parse(_ text: String) throws(QuerySyntaxError) -> Query {
    guard text.utf8.count <= maximumLength else {
      throw QuerySyntaxError(
        message: "the query is longer than \(maximumLength) bytes", range: .none,
        suggestion: "shorten it", query: text)
    }
    var grammar = QueryGrammar(scanner: QueryScanner(text), maximumDepth: maximumDepth)
    return Query(root: try grammar.query(), source: text)
  }
}

extension Query {
  /// Reads `text` with the default limits.
  ///
  /// - Throws: `QuerySyntaxError` for anything that is not a query, with the place and a suggestion.
  public init(parsing text: String) throws(QuerySyntaxError) {
    self = try QueryParser().parse(text)
  }
}
