import QueryLanguage

/// Searches one state of an index that stays open, for many queries in a row. One per thread.
public final class WarmSearch {
  private let index: OpenIndex

  /// - Throws: ``IndexError``.
  public init(directory: IndexDirectory) throws {
    index = try IndexError.translating(directory) { try OpenIndex(directory) }
  }

  public var identity: IndexIdentity {
    get throws { try IndexError.translating(index.directory) { try index.identity } }
  }

  /// Passages in the index.
  public var passageCount: Int { index.passageCount }

  /// - Throws: `QuerySyntaxError`, ``QueryPlanError``, ``IndexError``.
  public func search(_ text: String, options: SearchOptions) throws -> ResultPage {
    let query = try Query(parsing: text)
    return try IndexError.translating(index.directory) {
      try SearchSession(index: index, query: query, options: options).page()
    }
  }
}
