import Glibc
import XapianStore

/// A unit as an index holds it.
struct StoredUnit {
  var document: DocumentRecord
  /// Its passages follow each other.
  var docids: Range<UInt32>
}

/// Looks up what an index holds of a unit, for skipping, replacing and pruning.
struct StoredUnits: ~Copyable {
  private let reader: StoreReader?
  private let model: RecordModel

  /// - Parameter database: `nil` for an index that does not exist yet and holds nothing.
  init(database: String?) throws {
    guard let database else {
      reader = nil
      model = .untrained
      return
    }
    let store = try StoreReader(paths: [database])
    model = try IndexSettings.complete(from: store, of: database).model ?? .untrained
    reader = consume store
  }

  private func unit(_ unit: String) throws -> StoredUnit? {
    guard let found = try stored(IndexSchema.term(ofUnit: unit)), found.name == unit else {
      return nil
    }
    return found.unit
  }

  enum Verdict: Equatable {
    case added
    case unchanged
    /// The passages that the document replaces.
    case replaces(Range<UInt32>)
  }

  /// What a document is to the index, counted in `summary`.
  func verdict(on document: Document, _ summary: inout IndexSummary) throws -> Verdict {
    guard let stored = try unit(document.unit) else {
      summary.added += 1
      return .added
    }
    if stored.document.isUnchanged(document) {
      summary.unchanged += 1
      return .unchanged
    }
    summary.replaced += 1
    return .replaces(stored.docids)
  }

  /// The units whose file is gone, or that their file, wholly read in this run, no longer holds.
  func gone(read files: Set<String>, seen: SeenUnits) throws -> [StoredUnit] {
    guard let terms = try reader?.terms(withPrefix: IndexSchema.Prefix.unit, limit: .max) else {
      return []
    }
    return try terms.compactMap { term, _ in
      guard let (name, unit) = try stored(term) else { return nil }
      let file = unit.document.file
      guard file != "-" else { return nil }
      let isGone = files.contains(file) ? !seen.contains(name) : Self.isGone(file)
      return isGone ? unit : nil
    }
  }

  /// Whether a file is not there any more; one that cannot be looked at may still be.
  private static func isGone(_ file: String) -> Bool {
    var facts = stat()
    return stat(file, &facts) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// The first passage of a unit holds its document record.
  private func stored(_ term: String) throws -> (name: String, unit: StoredUnit)? {
    guard let docid = try reader?.postings(of: term, limit: 1, after: 0).first,
      let stored = try reader?.passages([docid]).first
    else { return nil }
    let group = try PassageGroup(decoding: stored.data, model: model)
    guard let document = group.documentRecord else {
      throw StoredRecordError(offset: stored.data.count)
    }
    let docids = docid..<docid + UInt32(document.passages)
    return (group.unit, StoredUnit(document: document, docids: docids))
  }
}
