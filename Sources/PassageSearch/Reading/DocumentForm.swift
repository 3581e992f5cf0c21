/// How a document sits in its file: as the whole file, or as a record of it.
///
/// Written as `file`, `record:jsonl`, `record:csv`, with `;` and the encoding appended when that was
/// declared by the user and is not UTF-8 (`record:csv;windows-1251`): all that is needed to read the
/// record again.
public enum DocumentForm: Sendable, Hashable, LosslessStringConvertible {
  case file
  case record(RecordFormat)

  public init?(_ description: String) {
    if description == "file" {
      self = .file
    } else if description.hasPrefix("record:") {
      guard let format = RecordFormat(String(description.dropFirst(7))) else { return nil }
      self = .record(format)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .file: "file"
    case .record(let format): "record:" + format.description
    }
  }
}

/// The format of a file of records.
public struct RecordFormat: Sendable, Hashable, LosslessStringConvertible {
  public enum Kind: String, Sendable, CaseIterable { case jsonl, csv }

  public var kind: Kind
  /// The encoding that was declared; a byte-order mark in the file overrides it.
  public var encoding: TextEncoding

  public static let jsonl = RecordFormat(kind: .jsonl)
  public static let csv = RecordFormat(kind: .csv)

  public init(kind: Kind, encoding: TextEncoding = .utf8) {
    self.kind = kind
    self.encoding = encoding
  }

  public init?(_ description: String) {
    let parts = description.split(separator: ";", maxSplits: 1)
    guard let name = parts.first, let kind = Kind(rawValue: String(name)) else { return nil }
    guard parts.count == 2 else {
      self.init(kind: kind)
      return
    }
    guard let encoding = TextEncoding(rawValue: String(parts[1])) else { return nil }
    self.init(kind: kind, encoding: encoding)
  }

  public var description: String {
    encoding == .utf8 ? kind.rawValue : "\(kind.rawValue);\(encoding.rawValue)"
  }
}
