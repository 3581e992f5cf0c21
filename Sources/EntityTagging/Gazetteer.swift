/// Names and the entities they stand for, read in place from the compiled-in table.
public final class Gazetteer: Sendable {
  /// The table compiled into the binary. Nothing is read until a name is looked up.
  public static let builtIn = Gazetteer()

  init() {}

  /// Identifies the table and the user's lists: equal digests give equal answers.
  public var digest: String { "" }

  /// The entity with this id, if the gazetteer holds it.
  public func entity(id: String) -> EntityReference? { nil }

  /// Every spelling of an entity, preferred name first, in all scripts.
  public func spellings(of id: String) -> [String] { [] }

  /// Entities that a name may stand for, best first; the name is folded before it is looked up.
  public func entities(named name: String) -> [(entity: EntityReference, type: EntityType)] { [] }

  /// Where a place is, in degrees (WGS 84), if the gazetteer knows.
  public func location(of id: String) -> (latitude: Double, longitude: Double)? { nil }

  /// What stands in a relation to an entity that is kept apart from its spellings.
  public func related(to id: String) -> [(entity: EntityReference, relation: EntityRelation)] { [] }

  /// This gazetteer with users' own lists on top, in the order given; later rows win.
  ///
  /// A list is UTF-8 text with tab-separated rows. Empty rows and rows that start with `#` are skipped.
  /// - `id type name aliases language [latitude,longitude]`: an entity; aliases are separated by `|`,
  ///   everything after the name may be empty. A known id gains the names.
  /// - `deny name [id]`: the name is no mention, or not of this entity.
  /// - `merge id id`: the second entity becomes the first.
  public func adding(files: [String]) throws(GazetteerFileError) -> Gazetteer {
    self
  }
}
