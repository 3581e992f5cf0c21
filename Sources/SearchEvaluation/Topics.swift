/// One query of a collection.
public struct Topic: Sendable, Equatable {
  public var id: String
  public var query: String
  /// What else the line holds: a description, a kind.
  public var notes: [String]

  public init(id: String, query: String, notes: [String] = []) {
    self.id = id
    self.query = query
    self.notes = notes
  }
}

/// The queries of a collection, in the order of the file.
public struct Topics: Sendable, Equatable {
  public var list: [Topic]

  /// Reads lines of an id, a tab and a query, with further columns kept as notes, or JSON objects, a
  /// line each (``TopicObject``). Blank lines and lines that start with `#` are skipped.
  ///
  /// - Throws: `TRECError` with the line: no tab, an empty id or query, an id with a blank in it, an
  ///   id listed twice, an object without id or query, bytes that are not UTF-8, or an empty file.
  public init(parsing bytes: [UInt8]) throws(TRECError) {
    var list: [Topic] = []
    var seen: Set<String> = []
    try TRECLines.forEach(in: bytes, kind: "topics") { number, line throws(TRECError) in
      if line.first == UInt8(ascii: "#") { return }
      let topic =
        line.first == UInt8(ascii: "{")
        ? try TopicObject.topic(of: line, number: number)
        : try Self.topic(ofColumns: line, number: number)
      guard !topic.id.isEmpty, !topic.query.isEmpty else {
        throw TRECError(
          kind: "topics", line: number, reason: .fieldCount(expected: 2, found: 1))
      }
      guard !topic.id.utf8.contains(where: FileLines.isBlank) else {
        throw TRECError(kind: "topics", line: number, reason: .blankInID(topic.id))
      }
      guard seen.insert(topic.id).inserted else {
        throw TRECError(kind: "topics", line: number, reason: .duplicateTopic(topic.id))
      }
      list.append(topic)
    }
    if list.isEmpty { throw TRECError(kind: "topics", line: 0, reason: .empty) }
    self.list = list
  }

  /// Reads lines from a string.
  public init(parsing text: String) throws(TRECError) {
    try self.init(parsing: Array(text.utf8))
  }

  private static func topic(
    ofColumns line: ArraySlice<UInt8>, number: Int
  ) throws(TRECError) -> Topic {
    var fields: [String] = []
    for column in line.split(separator: 0x09, omittingEmptySubsequences: false) {
      fields.append(try TRECLines.text(FileLines.trimmed(column), kind: "topics", number: number))
    }
    return Topic(
      id: fields[0], query: fields.count > 1 ? fields[1] : "", notes: Array(fields.dropFirst(2)))
  }
}
