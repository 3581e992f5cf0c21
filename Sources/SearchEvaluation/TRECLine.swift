/// Why a line of a judgement, run or topic file cannot be used.
public struct TRECError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    /// The line has another number of fields.
    case fieldCount(expected: Int, found: Int)
    /// A field that has to be a number is none, or is not finite.
    case notANumber(field: String, text: String)
    /// The document was judged or listed before under the same topic.
    case duplicate(topic: String, document: String)
    /// The topic was listed before.
    case duplicateTopic(String)
    /// The id of a topic holds a blank, which separates the fields of a run.
    case blankInID(String)
    /// The line starts like a JSON object and is none with an id and a query.
    case object
    /// The line is not UTF-8.
    case encoding
    /// The file holds no lines.
    case empty
  }

  /// What the file was read as: "qrels", "run" or "topics".
  public var kind: String
  /// 1-based; 0 if the whole file is meant.
  public var line: Int
  public var reason: Reason

  public init(kind: String, line: Int, reason: Reason) {
    self.kind = kind
    self.line = line
    self.reason = reason
  }

  public var description: String {
    let place = line > 0 ? "\(kind), line \(line): " : "\(kind): "
    switch reason {
    case .fieldCount(let expected, let found):
      return place + "expected \(expected) fields, found \(found)"
    case .notANumber(let field, let text):
      return place + "\(field) is not a number: \(text.prefix(40).debugDescription)"
    case .duplicate(let topic, let document):
      return place + "\(document) appears twice under topic \(topic)"
    case .duplicateTopic(let topic): return place + "topic \(topic) appears twice"
    case .blankInID(let id):
      return place + "an id holds no blanks, \(id.prefix(40).debugDescription) does"
    case .object:
      return place + "expected a JSON object with \"id\" and \"query\" (or \"_id\", \"text\")"
    case .encoding: return place + "not UTF-8"
    case .empty: return place + "no lines"
    }
  }
}

/// Walks over the lines of a file that have something in them.
enum TRECLines {
  /// As ``FileLines``; a file without lines is an error.
  static func forEach(
    in bytes: [UInt8], kind: String, _ body: (Int, ArraySlice<UInt8>) throws(TRECError) -> Void
  ) throws(TRECError) {
    guard try FileLines.forEach(in: bytes, body) else {
      throw TRECError(kind: kind, line: 0, reason: .empty)
    }
  }

  /// The fields of a line, which any run of blanks separates.
  static func fields(
    of line: ArraySlice<UInt8>, count: Int, kind: String, number: Int
  ) throws(TRECError) -> [String] {
    let parts = line.split(whereSeparator: FileLines.isBlank)
    guard parts.count == count else {
      throw TRECError(
        kind: kind, line: number, reason: .fieldCount(expected: count, found: parts.count))
    }
    var fields: [String] = []
    fields.reserveCapacity(count)
    for part in parts { fields.append(try text(part, kind: kind, number: number)) }
    return fields
  }

  static func text(
    _ bytes: ArraySlice<UInt8>, kind: String, number: Int
  ) throws(TRECError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TRECError(kind: kind, line: number, reason: .encoding)
    }
    return text
  }
}
