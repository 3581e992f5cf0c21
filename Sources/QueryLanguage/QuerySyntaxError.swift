/// Why a text is not a query, where, and what to type instead.
public struct QuerySyntaxError: Error, Hashable, Sendable {
  /// What is wrong, as a short sentence without a full stop.
  public var message: String
  /// The offending stretch; empty if something is missing at the end of the query.
  public var range: SourceRange
  /// What to do about it, as a sentence without a full stop; nil if the message says it all.
  public var suggestion: String?
  /// The query as typed.
  public var query: String

  public init(message: String, range: SourceRange, suggestion: String?, query: String) {
    self.message = message
    self.range = range
    self.suggestion = suggestion
    self.query = query
  }

  /// The 1-based column in Unicode scalars; one past the end if something is missing there.
  public var column: Int { range.scalars.lowerBound + 1 }

  /// The length of the offending stretch in Unicode scalars; may be 0.
  public var length: Int { range.scalars.count }
}
