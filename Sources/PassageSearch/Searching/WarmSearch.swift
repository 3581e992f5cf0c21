import QueryLanguage

/// Searches one state of an index that stays open, for many queries in a row. One per thread.
public final class WarmSearch {
  private let index: OpenIndex

  /// - Parameter cache: shared by the searches of one process.
  /// - Throws: ``IndexError``.
  public init(directory: IndexDirectory, cache: HotPostings? = nil) throws {
    index = try IndexError.translating(directory) {
      try OpenIndex(directory, cache: cache?.cache)
    }
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

  /// The best passages of a query, without their texts, highlights or groups: what other engines call
  /// a search.
  ///
  /// - Throws: `QuerySyntaxError`, ``QueryPlanError``, ``IndexError``.
  public func rank(_ text: String, options: SearchOptions) throws -> Ranking {
    let query = try Query(parsing: text)
    return try IndexError.translating(index.directory) {
      try Ranking(of: query, index: index, options: options)
    }
  }

  /// Ids of ranked passages, best first.
  /// - Throws: ``IndexError``.
  public func ids(of ranking: Ranking) throws -> [String] {
    try IndexError.translating(index.directory) {
      try index.passages(ranking.docids).map(\.id)
    }
  }
}
