import EntityTagging

/// Which entities are listed, and how.
public struct EntityListOptions: Sendable {
  public enum Level: String, Sendable, CaseIterable { case passage, document }
  public enum Sort: String, Sendable, CaseIterable { case count, name }

  /// Classes that can be listed; dates and quantities are no entities.
  public enum Kind: String, Sendable, CaseIterable {
    case person, org, place, nationality, unit, weapon

    var type: EntityType {
      switch self {
      case .person: .person
      case .org: .organisation
      case .place: .place
      case .nationality: .nationality
      case .unit: .unit
      case .weapon: .weapon
      }
    }
  }

  /// Only mentions of these classes count.
  public var kinds = Set(Kind.allCases)
  /// Names or ids of entities that must be named as well, every one of them; they are not listed
  /// themselves.
  public var with: [String] = []
  /// Where they must be named: in the same passage, or anywhere in the same document.
  public var level = Level.passage
  /// Only what was left open between several entities.
  public var isAmbiguous = false
  /// Only names that the gazetteer has no entity for.
  public var isNew = false
  /// Only what is called so, or spelt so somewhere: a part of the name, whatever its case.
  public var name: String?
  /// By mentions, with ``isAmbiguous`` by those left open; or by name.
  public var sort = Sort.count
  /// Most rows; `nil` for all.
  public var limit: Int? = 50
  /// How the query is matched.
  public var search = SearchOptions()

  public init() {}
}
