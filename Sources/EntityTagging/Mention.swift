import TextAnalysis

/// What a mention names.
public enum EntityType: UInt8, Sendable, CaseIterable {
  case person, organisation, place, nationality, unit, weapon, date, quantity

  /// The name used in output and in index terms.
  public var label: String {
    switch self {
    case .person: "PERSON"
    case .organisation: "ORG"
    case .place: "PLACE"
    case .nationality: "NATIONALITY"
    case .unit: "UNIT"
    case .weapon: "WEAPON"
    case .date: "DATE"
    case .quantity: "QUANTITY"
    }
  }

  public init?(label: String) {
    guard let type = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = type
  }
}

/// An entity as the index and the user know it.
public struct EntityReference: Sendable, Equatable, Hashable {
  /// Canonical id with its source, e.g. `geo:706448` (GeoNames) or `org:ua-mod` (ours).
  public var id: String
  /// Preferred name for display.
  public var name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// How a mention's words stand to its entity.
public enum MentionRelation: UInt8, Sendable {
  /// The words name the entity.
  case name
  /// An adjective or demonym: "Russian" for Russia.
  case adjective
  /// The seat for the power: "Moscow", "the Kremlin" for Russia.
  case metonym
  /// The words name an office, and the entity held it when the text was published: "the Russian
  /// defence minister".
  case office
}

/// A stretch of text that names a person, organisation, place, … with what it was linked to.
public struct Mention: Sendable, Equatable {
  public var span: TextSpan
  public var type: EntityType
  /// Set when the link is clear.
  public var entity: EntityReference?
  /// All entities it may mean, best first, when the link is not clear.
  public var candidates: [EntityReference]
  public var relation: MentionRelation
  /// 0…1.
  public var confidence: Float
  /// Normalised value of a date (ISO 8601, reduced precision allowed: `2022-11`) or quantity.
  public var value: String?

  public init(
    span: TextSpan, type: EntityType, entity: EntityReference? = nil,
    candidates: [EntityReference] = [], relation: MentionRelation = .name,
    confidence: Float = 1, value: String? = nil
  ) {
    self.span = span
    self.type = type
    self.entity = entity
    self.candidates = candidates
    self.relation = relation
    self.confidence = confidence
    self.value = value
  }
}
