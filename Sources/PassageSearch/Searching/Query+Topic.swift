import QueryLanguage

extension Query {
  /// A topic of a collection as a query. Topics are text that was written for people: quotation marks
  /// quote, a hyphen is a dash, and the AND of a line in capitals is a word. Only what no such text has
  /// (a field, an entity class, `NEAR/n` or `ADJ/n`) makes a topic a query with all its operators.
  public init(topic text: String) {
    if let query = try? Query(parsing: text), query.root.isUnmistakable {
      self = query
    } else {
      self.init(words: text)
    }
  }

  /// A query of bare words, whatever signs the text has.
  init(words text: String) {
    let items = text.split(whereSeparator: \.isWhitespace).map {
      ListItem(.ranked, QueryNode(.word(String($0))))
    }
    self.init(root: QueryNode(.list(items)), source: text)
  }

  /// Whether it is nothing but words.
  public var isBareWords: Bool {
    switch root.kind {
    case .word: true
    case .list(let items):
      items.allSatisfy { item in
        if case .word = item.node.kind { item.occurrence == .ranked } else { false }
      }
    default: false
    }
  }
}

extension QueryNode {
  /// Whether it holds what only somebody types who knows the query language.
  fileprivate var isUnmistakable: Bool {
    switch kind {
    case .field, .entityClass, .exactName, .proximity: true
    default: children.contains(where: \.isUnmistakable)
    }
  }
}
