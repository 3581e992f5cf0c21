import EntityTagging
import EventTagging
import QueryLanguage
import XapianStore

/// Searches one index. Safe to use from several threads: each search opens the index for itself.
public struct SearchEngine: Sendable {
  let directory: IndexDirectory
  let gazetteer: Gazetteer

  public init(directory: IndexDirectory, gazetteer: Gazetteer = .builtIn) {
    self.directory = directory
    self.gazetteer = gazetteer
  }

  /// Builds what the first search of a process otherwise waits for; for a thread that has nothing else
  /// to do.
  /// - Parameter isLatin: whether the query has no Cyrillic letter.
  public static func prepare(forLatinOnly isLatin: Bool) {
    EventTagger.prepare(forLatinOnly: isLatin)
  }

  /// Whether reading a query takes what ``prepare(forLatinOnly:)`` builds.
  public static func takesPreparing(_ query: String) -> Bool {
    query.split(separator: " ").contains { KnownWord.mayTellEvent(String($0)) }
  }

  /// Ranks the passages that `text` asks for; `nil` asks for every passage.
  /// - Throws: `QuerySyntaxError`, ``QueryPlanError``, ``IndexError``.
  public func search(_ text: String?, options: SearchOptions = SearchOptions()) throws -> ResultPage
  {
    let query = try text.map { text throws(QuerySyntaxError) in try Query(parsing: text) }
    return try OpenIndex.retrying(directory, gazetteer: gazetteer) { index in
      try SearchSession(index: index, query: query, options: options).page()
    }
  }

  /// How `text` is understood: the parsed query, what was added and the store query.
  public func explain(
    _ text: String, options: SearchOptions = SearchOptions()
  ) throws -> QueryReading {
    let query = try Query(parsing: text)
    return try OpenIndex.retrying(directory, gazetteer: gazetteer) { index in
      let plan = try QueryPlanner.plan(query, index: index, options: options)
      return QueryReading(
        query: text, interpreted: query.description, expansions: plan.expansions,
        notices: plan.notices, storeQuery: plan.query.outline)
    }
  }
}

/// How a query is understood.
public struct QueryReading: Sendable {
  public var query: String
  public var interpreted: String
  public var expansions: [Expansion]
  public var notices: [String]
  /// The query as the store runs it, one node a line, indented.
  public var storeQuery: String
}
