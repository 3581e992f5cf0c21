import FoundationEssentials
import XapianStore

/// Looks up what an index holds of a unit, for skipping, replacing and pruning.
struct StoredUnits: ~Copyable {
  private var reader: StoreReader?

  /// - Parameter database: `nil` for an index that does not exist yet and holds nothing.
  init(database: String?) throws {
    if let database { reader = try StoreReader(paths: [database]) } else { reader = nil }
  }

  /// Sees what was committed since; needed after each commit of one's own writer.
  mutating func refresh() throws { _ = try reader?.reopen() }

  /// The unit's document record, which its first passage holds; `nil` if the unit is not indexed.
  func record(of unit: String) throws -> DocumentRecord? {
    try firstPassage(IndexSchema.term(IndexSchema.Prefix.unit, unit))?.documentRecord
  }

  /// Terms of the units whose file is gone, or that their file, read in this run, no longer holds.
  func gone(read files: Set<String>, seen: SeenUnits) throws -> [String] {
    guard let terms = try reader?.terms(withPrefix: IndexSchema.Prefix.unit, limit: .max) else {
      return []
    }
    return try terms.map(\.term).filter { term in
      guard let passage = try firstPassage(term), let file = passage.documentRecord?.file,
        file != "-"
      else { return false }
      return files.contains(file)
        ? !seen.contains(passage.unit) : !FileManager.default.fileExists(atPath: file)
    }
  }

  private func firstPassage(_ term: String) throws -> PassageRecord? {
    guard let docid = try reader?.postings(of: term, limit: 1, after: 0).first,
      let stored = try reader?.passages([docid]).first
    else { return nil }
    return try PassageRecord(decoding: stored.data)
  }
}
