/// How what ``Gazetteer/related(to:)`` lists stands to the entity that was asked about.
public enum EntityRelation: UInt8, Sendable, CaseIterable {
  /// An adjective or demonym of it: the reference keeps the entity's id, its name is the adjective.
  case adjective
  /// A seat that stands for it: the Kremlin, Moscow for Russia.
  case metonym
  /// A part, branch, office or officer of it: the ministry, the army, the minister.
  case member
  /// What it used to be called: the reference keeps the entity's id, its name is the former one.
  case formerName

  /// The name used in output.
  public var label: String {
    switch self {
    case .adjective: "adjective"
    case .metonym: "metonym"
    case .member: "member"
    case .formerName: "former name"
    }
  }
}
