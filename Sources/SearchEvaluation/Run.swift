/// What a search returned: scored documents under topics.
public struct Run: Sendable, Equatable {
  /// One line of a run.
  public struct Result: Sendable, Equatable {
    public var document: String
    /// Finite; higher is better.
    public var score: Double

    public init(document: String, score: Double) {
      self.document = document
      self.score = score
    }
  }

  /// The last field of the first line, which names the system; empty if the run was built by hand.
  public private(set) var tag = ""
  /// The topics in the order of their first line.
  public private(set) var topics: [String] = []
  private var lists: [String: [Result]] = [:]

  public init() {}

  /// Reads TREC lines, `topic Q0 document rank score tag`, separated by blanks. As in trec_eval the
  /// order comes from the scores; the second field and the rank's value are ignored.
  ///
  /// - Throws: `TRECError` with the line: wrong number of fields, a rank that is no integer, a score
  ///   that is no finite number, a document listed twice under one topic, bytes that are not UTF-8,
  ///   or an empty file.
  public init(parsing bytes: [UInt8]) throws(TRECError) {
    var seen: [String: Set<String>] = [:]
    try TRECLines.forEach(in: bytes, kind: "run") { number, line throws(TRECError) in
      let fields = try TRECLines.fields(of: line, count: 6, kind: "run", number: number)
      guard Int(fields[3]) != nil else {
        throw TRECError(
          kind: "run", line: number, reason: .notANumber(field: "rank", text: fields[3]))
      }
      guard let score = Double(fields[4]), score.isFinite else {
        throw TRECError(
          kind: "run", line: number, reason: .notANumber(field: "score", text: fields[4]))
      }
      guard seen[fields[0], default: []].insert(fields[2]).inserted else {
        throw TRECError(
          kind: "run", line: number, reason: .duplicate(topic: fields[0], document: fields[2]))
      }
      if tag.isEmpty { tag = fields[5] }
      append(Result(document: fields[2], score: score), under: fields[0])
    }
  }

  /// Reads TREC lines from a string.
  public init(parsing text: String) throws(TRECError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Adds a result; the caller sees to it that the document is new under the topic.
  public mutating func append(_ result: Result, under topic: String) {
    if lists[topic] == nil { topics.append(topic) }
    lists[topic, default: []].append(result)
  }

  /// True if the topic has a result.
  public func contains(topic: String) -> Bool { lists[topic] != nil }

  /// The documents of a topic, best first, in trec_eval's order: score descending, compared in
  /// single precision as trec_eval stores it, then document id descending by bytes.
  public func ranking(of topic: String) -> [String] {
    (lists[topic] ?? []).map { (Float($0.score), $0.document) }
      .sorted { left, right in
        left.0 != right.0 ? left.0 > right.0 : Self.isAfter(left.1, right.1)
      }
      .map(\.1)
  }

  /// The order of C's strcmp, which Swift's comparison of strings (canonical equivalence) is not.
  private static func isAfter(_ left: String, _ right: String) -> Bool {
    right.utf8.lexicographicallyPrecedes(left.utf8)
  }
}
