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
  /// skipped, the iteration is ignored. Below the heading of BEIR collections, `query-id corpus-id
  /// score`, lines have no iteration.
  ///
  /// - Throws: `TRECError` with the line: wrong number of fields, a grade that is no integer, a
  ///   document judged twice under one topic, bytes that are not UTF-8, or an empty file.
  public init(parsing bytes: [UInt8]) throws(TRECError) {
    let heading = ["query-id", "corpus-id", "score"]
    var columns: Int?
    try TRECLines.forEach(in: bytes, kind: "qrels") { number, line throws(TRECError) in
      if columns == nil {
        let isHeading = line.split(whereSeparator: FileLines.isBlank).elementsEqual(heading) {
          $0.elementsEqual($1.utf8)
        }
        columns = isHeading ? 3 : 4
        if isHeading { return }
      }
      let count = columns ?? 4
      let fields = try TRECLines.fields(of: line, count: count, kind: "qrels", number: number)
      let (topic, document, written) = (fields[0], fields[count - 2], fields[count - 1])
      guard let grade = Int(written) else {
        throw TRECError(
          kind: "qrels", line: number, reason: .notANumber(field: "grade", text: written))
      }
      guard self.grade(of: document, under: topic) == nil else {
        throw TRECError(
          kind: "qrels", line: number, reason: .duplicate(topic: topic, document: document))
      }
      judge(document, under: topic, as: grade)
    }
    if topics.isEmpty { throw TRECError(kind: "qrels", line: 0, reason: .empty) }
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
