import EntityTagging
import EventTagging
import TextAnalysis

/// A passage as the index stores it: its text, its tags and where it stands in the original file.
public struct PassageRecord: Sendable, Equatable {
  /// First 16 hex digits of SHA-256 over document id, byte range and text.
  public var id: String
  /// Id of the document (of its parent, for records that name one).
  public var document: String
  /// Id of the record the passage comes from, in a record file.
  public var record: String?
  /// What is replaced as a whole when its content changes.
  public var unit: String
  /// Place in the unit, from 0.
  public var ordinal: Int
  public var heading: String?
  public var language: Language
  public var text: String
  public var citation: Citation
  public var mentions: [PassageMention]
  public var events: [PassageEvent]
  public var claims: [PassageClaim]
  /// Held by the unit's first passage; by every passage where each record has fields of its own.
  var documentRecord: DocumentRecord?

  /// Where a passage stands in its original file, and the hash of those bytes.
  public struct Citation: Sendable, Equatable {
    /// Bytes of the original (decompressed) file; in a record file, of the record's decoded text.
    public var bytes: Range<Int>
    /// Line of the passage's first byte, from 1; in a record file, the record's line.
    public var line: Int
    /// Column of the first byte in its line, in Unicode scalars from 1.
    public var column: Int
    /// SHA-256 of those bytes, 64 hex digits.
    public var sha256: String
  }
}

/// A mention inside a passage. Ranges count UTF-8 bytes of the passage's text.
public struct PassageMention: Sendable, Equatable {
  public var bytes: Range<Int>
  public var type: EntityType
  public var relation: MentionRelation
  public var entity: EntityReference?
  public var candidates: [EntityReference]
  /// 0…1, stored in steps of 1/255.
  public var confidence: Float
  /// Normalised value of a date or quantity.
  public var value: String?
}

/// An event inside a passage. Ranges count UTF-8 bytes of the passage's text.
public struct PassageEvent: Sendable, Equatable {
  public var topic: EventTopic
  public var modality: Modality
  public var trigger: Range<Int>
  public var actor: PassageParticipant?
  public var place: PassageParticipant?
  public var score: Float
  public var rule: String
  public var flags: [EventFlag]
}

/// A participant, which may stand in another passage of the same document: hence its own words.
public struct PassageParticipant: Sendable, Equatable {
  public var text: String
  public var entity: EntityReference?
  /// Bytes of the passage's text, when the words stand inside it.
  public var bytes: Range<Int>?
}

/// A claim inside a passage. Ranges count UTF-8 bytes of the passage's text.
public struct PassageClaim: Sendable, Equatable {
  public var speaker: PassageParticipant
  public var cue: Range<Int>
  public var stance: Stance
  public var content: Range<Int>
  /// Index into the passage's events.
  public var event: Int?
}
