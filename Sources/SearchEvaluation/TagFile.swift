import FoundationEssentials

/// The records of a file of labels, by id.
public struct TagFile: Sendable, Equatable {
  /// In the order of the file; ids are unique.
  public private(set) var records: [TagRecord] = []

  public init(records: [TagRecord]) { self.records = records }

  /// Reads JSON lines: gold as in `Corpus/events.jsonl` (`events` may be called `labels`; spans may be
  /// strings or objects with `text`, `start`, `end`), predictions as `sitrep tag` writes them.
  ///
  /// - Parameter kind: what the file is, for messages: "gold" or "predictions".
  /// - Throws: ``TagFileError`` with the line.
  public init(parsing bytes: [UInt8], kind: String) throws(TagFileError) {
    var seen: Set<String> = []
    var records: [TagRecord] = []
    let decoder = JSONDecoder()
    let hasLines = try FileLines.forEach(in: bytes) { number, line throws(TagFileError) in
      guard String(validating: line, as: UTF8.self) != nil else {
        throw TagFileError(kind: kind, line: number, reason: .encoding)
      }
      let record: TagRecord
      do {
        record = try decoder.decode(TagRecord.self, from: Data(line))
      } catch {
        throw TagFileError(kind: kind, line: number, reason: .json(Self.explain(error)))
      }
      guard seen.insert(record.id).inserted else {
        throw TagFileError(kind: kind, line: number, reason: .duplicate(record.id))
      }
      records.append(record)
    }
    guard hasLines else { throw TagFileError(kind: kind, line: 0, reason: .empty) }
    self.records = records
  }

  private static func explain(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "not a JSON object" }
    let place = { (path: [any CodingKey]) in
      path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    return switch error {
    case .keyNotFound(let key, let context):
      "no field “\(place(context.codingPath + [key]))”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "field “\(place(context.codingPath))” has another type"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "not a JSON object" : "field “\(place(context.codingPath))”: \(context.debugDescription)"
    @unknown default: "not a JSON object"
    }
  }
}

/// Why a file of labels cannot be used.
public struct TagFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case encoding
    /// Not JSON, or a field is missing or of another type.
    case json(String)
    case duplicate(String)
    case empty
  }

  /// "gold" or "predictions".
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
    return switch reason {
    case .encoding: place + "not UTF-8"
    case .json(let problem): place + problem
    case .duplicate(let id): place + "record \(id.debugDescription) appears twice"
    case .empty: place + "no records"
    }
  }
}
