/// Relevance judgements: a grade for documents under topics.
///
/// A grade of 1 or more is relevant; 0 and negative grades are judged and not relevant, and gain
/// nothing. A document without a grade is unjudged.
public struct Qrels: Sendable, Equatable {
  /// The topics in the order of their first line.
  public private(set) var topics: [String] = []
  private var grades: [String: [String: Int]] = [:]

  public init() {}

  /// Reads TREC lines, `topic iteration document grade`, separated by blanks. Blank lines are
  /// skipped, the iteration is ignored.
  ///
  /// - Throws: `TRECError` with the line: wrong number of fields, a grade that is no integer, a
  ///   document judged twice under one topic, bytes that are not UTF-8, or an empty file.
  public init(parsing bytes: [UInt8]) throws(TRECError) {
    try TRECLines.forEach(in: bytes, kind: "qrels") { number, line throws(TRECError) in
      let fields = try TRECLines.fields(of: line, count: 4, kind: "qrels", number: number)
      guard let grade = Int(fields[3]) else {
        throw TRECError(
          kind: "qrels", line: number, reason: .notANumber(field: "grade", text: fields[3]))
      }
      guard self.grade(of: fields[2], under: fields[0]) == nil else {
        throw TRECError(
          kind: "qrels", line: number,
          reason: .duplicate(topic: fields[0], document: fields[2]))
      }
      judge(fields[2], under: fields[0], as: grade)
    }
  }

  /// Reads TREC lines from a string.
  public init(parsing text: String) throws(TRECError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Sets a grade, replacing one that is there.
  public mutating func judge(_ document: String, under topic: String, as grade: Int) {
    if grades[topic] == nil { topics.append(topic) }
    grades[topic, default: [:]][document] = grade
  }

  /// The grade of a document under a topic; nil if it was not judged.
  public func grade(of document: String, under topic: String) -> Int? {
    grades[topic]?[document]
  }

  /// All grades under a topic; empty if the topic was not judged.
  public func grades(under topic: String) -> [String: Int] { grades[topic] ?? [:] }
}
