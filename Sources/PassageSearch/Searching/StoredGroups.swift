import XapianStore

/// Finds the stored group of a passage and keeps what was read last: passages that answer a query
/// often stand together.
struct StoredGroups {
  private static let mostKept = 32

  /// By the docid of the group's first passage.
  private var kept: [UInt32: PassageGroup] = [:]

  /// - Throws: ``StoredRecordError`` for damage.
  mutating func passages(
    _ docids: [UInt32], model: RecordModel, from reader: borrowing StoreReader
  ) throws -> [PassageRecord] {
    try reader.passages(docids).map { stored in
      let (first, group) = try group(of: stored, model: model, from: reader)
      return try group.passage(at: Int(stored.docid - first))
    }
  }

  mutating func unit(
    of docid: UInt32, model: RecordModel, from reader: borrowing StoreReader
  ) throws -> String {
    guard let stored = try reader.passages([docid]).first else {
      throw StoredRecordError(offset: 0)
    }
    return try group(of: stored, model: model, from: reader).group.unit
  }

  /// The group stands at its first passage; the others have nothing stored.
  private mutating func group(
    of passage: StoredPassage, model: RecordModel, from reader: borrowing StoreReader
  ) throws -> (first: UInt32, group: PassageGroup) {
    var stored = passage
    while true {
      let place = Int(passage.docid - stored.docid)
      guard place < PassageGroup.mostPassages else { break }
      if let known = try kept[stored.docid] ?? keep(stored, model) {
        guard place < known.count else { break }
        return (stored.docid, known)
      }
      guard stored.docid > 1, let before = try reader.passages([stored.docid - 1]).first else {
        break
      }
      stored = before
    }
    throw StoredRecordError(offset: 0)
  }

  /// - Returns: `nil` where no group begins.
  private mutating func keep(
    _ stored: StoredPassage, _ model: RecordModel
  ) throws(StoredRecordError) -> PassageGroup? {
    guard !stored.data.isEmpty else { return nil }
    let group = try PassageGroup(decoding: stored.data, model: model)
    if kept.count >= Self.mostKept { kept.removeAll(keepingCapacity: true) }
    kept[stored.docid] = group
    return group
  }
}
