import EntityTagging
import XapianStore

/// A passage with its document, as `show` and `cite` need it.
public struct LocatedPassage: Sendable {
  public var passage: PassageRecord
  public var document: DocumentRecord

  public init(passage: PassageRecord, document: DocumentRecord) {
    self.passage = passage
    self.document = document
  }
}

/// Finds passages by id.
public struct PassageLookup: Sendable {
  private let directory: IndexDirectory

  public init(directory: IndexDirectory) { self.directory = directory }

  /// The passages an id stands for: a passage id (or the start of one, at least 6 digits), or all
  /// passages of a document or record. Empty where there is none.
  /// - Throws: ``IndexError``.
  public func passages(_ id: String) throws -> [LocatedPassage] {
    try OpenIndex.retrying(directory) { index in
      try Self.records(id, in: index).map { passage in
        LocatedPassage(passage: passage, document: try index.document(of: passage))
      }
    }
  }

  /// The passages that an id stands for, in one state of the index.
  static func records(_ id: String, in index: OpenIndex) throws -> [PassageRecord] {
    try index.passages(docids(id, in: index))
  }

  /// The passage with its neighbours in the same unit, in order.
  public func context(of passage: PassageRecord, around count: Int) throws -> [PassageRecord] {
    try OpenIndex.retrying(directory) { index in
      let unit = IndexSchema.term(ofUnit: passage.unit)
      let range = passage.ordinal - count...passage.ordinal + count
      return try index.passages(index.docids(of: unit)).filter { range.contains($0.ordinal) }
        .sorted { $0.ordinal < $1.ordinal }
    }
  }

  private static let mostOfOneStart = 50

  private static func docids(_ id: String, in index: OpenIndex) throws -> [UInt32] {
    let isStart = id.count >= 6 && id.count <= 16 && id.allSatisfy(\.isHexDigit)
    if isStart {
      let found = try index.docids(ofPassage: id)
      if !found.isEmpty { return Array(found.prefix(mostOfOneStart)) }
    }
    let found = try index.docids(ofDocument: id)
    return found.isEmpty
      ? try index.docids(of: IndexSchema.term(IndexSchema.Prefix.record, id)) : found
  }
}
