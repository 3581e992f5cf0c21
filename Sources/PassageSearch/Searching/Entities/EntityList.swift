import EntityTagging

/// The entities that passages name.
public struct EntityList: Sendable {
  /// `nil`: the whole index.
  public var query: String?
  public var level: EntityListOptions.Level
  public var companions: [EntityCompanion]
  /// Passages that were looked through, and their documents.
  public var passages: Int
  public var documents: Int
  /// Entities in all, before ``EntityListOptions/limit``.
  public var total: Int
  public var rows: [EntityRow]
  /// What the user should know.
  public var notices: [String]
  public var microseconds: Int
  public var index: IndexIdentity
}

/// An entity that must be named as well, as the user called it.
public struct EntityCompanion: Sendable, Equatable {
  public var name: String
  /// What the name may stand for among what is named; empty for a name that only the texts know.
  public var entities: [EntityReference]
  /// Passages of the index that name it.
  public var passages: Int
  /// A known entity that is called like it, where nothing names it.
  public var suggestion: String?
}

/// One entity, or one name that stands for none or for one of several.
public struct EntityRow: Sendable, Equatable {
  public enum Status: String, Sendable {
    /// An entity of the gazetteer.
    case linked
    /// A name that the tagger left open between ``EntityRow/candidates``.
    case open
    /// A name that the gazetteer does not know.
    case new
  }

  public struct Spelling: Sendable, Equatable {
    public var text: String
    public var mentions: Int
  }

  public struct Candidate: Sendable, Equatable {
    public var entity: EntityReference
    /// Open mentions that may mean it.
    public var mentions: Int
  }

  public var status: Status
  /// `nil` unless linked.
  public var id: String?
  /// The entity's name; of others, their commonest spelling.
  public var name: String
  /// The class of most of its mentions by name.
  public var type: EntityType
  public var mentions: Int
  public var passages: Int
  public var documents: Int
  /// Mentions left open: of an entity, those that may mean it, which ``mentions`` does not count; of
  /// an open name, all.
  public var open: Int
  /// What the open mentions may mean, most often named first; an entity itself is left out.
  public var candidates: [Candidate]
  /// As the texts write it, most frequent first.
  public var spellings: [Spelling]
}
