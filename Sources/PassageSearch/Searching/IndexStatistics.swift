import EntityTagging
import FoundationEssentials
import XapianStore

/// What an index holds, in numbers.
public struct IndexStatistics: Sendable, Codable, Equatable {
  public var path: String
  public var uuid: String
  public var revision: UInt64
  public var schema: Int
  public var passages: Int
  public var units: Int
  public var bytes: Int
  public var passageMode: String
  public var isTagged: Bool
  /// Digests of the gazetteer and of the taggers that the index was tagged with, and the names of the
  /// users' own lists; `nil` in an index without tags, or one older than this.
  public var tagging: Tagging?
  public var averagePassageLength: Double
  /// Passages by event topic.
  public var events: [String: Int]
  /// Passages by entity class.
  public var entityClasses: [String: Int]
  /// Passages by language.
  public var languages: [String: Int]
  /// Distinct entities mentioned.
  public var entities: Int

  public struct Tagging: Sendable, Codable, Equatable {
    public var gazetteer: String
    public var tagger: String
    public var lists: [String]
  }

  /// - Throws: ``IndexError``.
  public init(directory: IndexDirectory) throws {
    self = try OpenIndex.retrying(directory) { try IndexStatistics(index: $0) }
  }

  init(index: OpenIndex) throws {
    typealias Prefix = IndexSchema.Prefix
    let identity = try index.identity
    path = index.directory.path
    uuid = identity.uuid
    revision = identity.revision
    schema = index.settings.schema
    passages = index.passageCount
    units = try index.terms(withPrefix: Prefix.unit, limit: .max).count
    bytes = try Self.size(of: index.directory.currentDatabase())
    passageMode = index.settings.passages
    isTagged = index.settings.isTagged
    tagging = index.settings.tagging.map {
      Tagging(gazetteer: $0.gazetteer, tagger: $0.tagger, lists: $0.lists)
    }
    averagePassageLength = index.settings.averagePassageLength
    let counts = { (prefix: String, values: [String]) in
      try values.reduce(into: [String: Int]()) { counts, value in
        let count = try index.frequency(of: IndexSchema.term(prefix, value))
        if count > 0 { counts[value] = count }
      }
    }
    events = try counts(Prefix.event, ["withdrawal", "surrender", "looting"])
    entityClasses = try counts(Prefix.entityClass, EntityType.allCases.map(\.label))
    languages = try counts(Prefix.language, ["en", "uk", "ru", "other"])
    entities = try index.terms(withPrefix: Prefix.entity, limit: .max).count
  }

  private static func size(of database: String) throws -> Int {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: database).reduce(0) { sum, name in
      let attributes = try files.attributesOfItem(atPath: database + "/" + name)
      return sum + (attributes[.size] as? Int ?? 0)
    }
  }
}
