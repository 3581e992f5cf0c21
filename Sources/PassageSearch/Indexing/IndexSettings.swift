import FoundationEssentials
import XapianStore

/// What an index was built with; updates and searches must agree with it. Stored as JSON.
struct IndexSettings: Encodable, Equatable, Sendable {
  var schema = IndexSchema.version
  var passages: String
  var isTagged: Bool
  /// ``ImpactModel``'s fixed figures.
  var averagePassageLength: Double
  var averageDocumentLength: Double
  /// Whether documents have terms of their own: not where every passage is a document.
  var scoresDocuments: Bool
  /// Digest of the users' own gazetteer files, if any.
  var gazetteer: String?
  /// What the index was tagged with; `nil` in an index without tags, or older than this.
  var tagging: TaggingIdentity?
  /// Digest of ``model``.
  var records: String?
  /// What records are coded by, once it is read; `nil` for the one that knows no word. Stored beside
  /// the settings, whose digest names it.
  var model: RecordModel? {
    didSet { records = model?.digest }
  }

  /// The users' own lists, once they are read; stored beside the settings, which hold their digest.
  var lists: StoredLists?

  private enum CodingKeys: CodingKey {
    case schema, passages, isTagged, averagePassageLength, averageDocumentLength, scoresDocuments
    case gazetteer, tagging, records
  }

  var impacts: ImpactModel {
    ImpactModel(
      averagePassageLength: averagePassageLength, averageDocumentLength: averageDocumentLength)
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self))
  }

  init(
    passages: PassageMode, isTagged: Bool, impacts: ImpactModel, scoresDocuments: Bool,
    gazetteer: String? = nil, tagging: TaggingIdentity? = nil
  ) {
    self.passages = passages.rawValue
    self.isTagged = isTagged
    averagePassageLength = impacts.averagePassageLength
    averageDocumentLength = impacts.averageDocumentLength
    self.scoresDocuments = scoresDocuments
    self.gazetteer = gazetteer
    self.tagging = tagging
  }

  /// The settings of a published database, with its ``model``.
  /// - Throws: ``IndexError/otherVersion(path:found:expected:)`` for another schema.
  static func complete(
    from reader: borrowing StoreReader, of path: String
  ) throws -> IndexSettings {
    var settings = try read(from: reader, of: path)
    settings.model = try settings.readModel(from: reader, of: path)
    settings.lists = try StoredLists.read(from: reader)
    return settings
  }

  /// - Returns: `nil` for the model that knows no word.
  /// - Throws: ``IndexError/corrupt(path:reason:)`` where the settings name another than is there.
  func readModel(from reader: borrowing StoreReader, of path: String) throws -> RecordModel? {
    guard let records else { return nil }
    guard let bytes = try reader.metadata(IndexSchema.Key.recordModel) else {
      throw IndexError.corrupt(path: path, reason: "what its records are coded by is missing")
    }
    guard let model = try? RecordModel(decoding: bytes, digest: records) else {
      throw IndexError.corrupt(path: path, reason: "what its records are coded by is damaged")
    }
    return model
  }

  /// The settings of a published database, without the model.
  /// - Throws: ``IndexError/otherVersion(path:found:expected:)`` for another schema.
  static func read(from reader: borrowing StoreReader, of path: String) throws -> IndexSettings {
    let version = try reader.metadata(IndexSchema.Key.schemaVersion)
    let found = version.map { String(decoding: $0, as: UTF8.self) } ?? "none"
    guard found == String(IndexSchema.version) else {
      throw IndexError.otherVersion(
        path: path, found: found, expected: String(IndexSchema.version))
    }
    guard let bytes = try reader.metadata(IndexSchema.Key.settings),
      let settings = try? IndexSettings(decoding: bytes)
    else { throw IndexError.corrupt(path: path, reason: "its settings are missing") }
    return settings
  }
}
