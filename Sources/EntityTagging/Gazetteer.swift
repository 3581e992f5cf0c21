/// Names and the entities they stand for, read in place from the compiled-in table.
public final class Gazetteer: Sendable {
  /// The table compiled into the binary. Nothing is read until a name is looked up.
  public static let builtIn = Gazetteer(table: .builtIn, additions: GazetteerAdditions())

  let table: GazetteerTable
  let additions: GazetteerAdditions

  init(table: GazetteerTable, additions: GazetteerAdditions) {
    self.table = table
    self.additions = additions
  }

  /// Identifies the table and the user's lists: equal digests give equal answers.
  public var digest: String {
    var value = table.checksum
    for list in additions.digests { value = NameHash.chain(value, list) }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The entity with this id, if the gazetteer holds it. A merged id gives what it was merged into.
  public func entity(id: String) -> EntityReference? {
    handle(id: id).map(reference)
  }

  /// What the entity with this id is, if the gazetteer holds it.
  public func type(of id: String) -> EntityType? {
    handle(id: id).map { record($0).type }
  }

  /// Every spelling of an entity, preferred name first, in all scripts; without the adjectives, former
  /// names and metonyms that ``related(to:)`` lists.
  public func spellings(of id: String) -> [String] {
    guard let entity = handle(id: id) else { return [] }
    var seen: Set<String> = []
    return names(entity).compactMap { name, flags in
      flags.isDisjoint(with: [.adjective, .former, .metonym]) && seen.insert(name).inserted
        ? name : nil
    }
  }

  /// Entities that a name may stand for, best first; the name is folded before it is looked up, and
  /// Ukrainian and Russian case endings are tried when nothing bears the name as it is.
  public func entities(named name: String) -> [(entity: EntityReference, type: EntityType)] {
    NameLookup(gazetteer: self).candidates(name).map {
      (reference($0.entity), $0.mentionType(record($0.entity).type))
    }
  }

  /// Where a place is, in degrees (WGS 84), if the gazetteer knows.
  public func location(of id: String) -> (latitude: Double, longitude: Double)? {
    handle(id: id).flatMap(location)
  }

  /// What stands in a relation to an entity that is kept apart from its spellings.
  public func related(to id: String) -> [(entity: EntityReference, relation: EntityRelation)] {
    guard let entity = handle(id: id) else { return [] }
    let id = self.id(entity)
    let names = names(entity).compactMap { name, flags in
      EntityRelation(flags).map { (EntityReference(id: id, name: name), $0) }
    }
    guard entity < table.entityCount else { return names }
    return names
      + table.links(entity).compactMap { relation, other in
        EntityRelation(rawValue: relation).map { (reference(other), $0) }
      }
  }

  /// This gazetteer with users' own lists on top, in the order given; later rows win.
  ///
  /// A list is UTF-8 text with tab-separated rows. Empty rows and rows that start with `#` are skipped.
  /// - `id type name aliases language [latitude,longitude]`: an entity; aliases are separated by `|`,
  ///   everything after the name may be empty. A known id gains the names.
  /// - `deny name [id]`: the name is no mention, or not of this entity.
  /// - `merge id id`: the second entity becomes the first.
  public func adding(files: [String]) throws(GazetteerFileError) -> Gazetteer {
    var lists: [GazetteerList] = []
    for file in files { lists.append(try GazetteerList(file: file)) }
    return try adding(lists: lists)
  }

  /// This gazetteer with lists on top whose text is at hand; see ``adding(files:)``.
  public func adding(lists: [GazetteerList]) throws(GazetteerFileError) -> Gazetteer {
    guard !lists.isEmpty else { return self }
    var reader = GazetteerFileReader(gazetteer: self)
    for list in lists { try reader.read(list) }
    return Gazetteer(table: table, additions: reader.additions)
  }

  /// The users' lists that were added, in their order.
  public var lists: [GazetteerList] { additions.lists }
}

extension EntityRelation {
  /// The relation in which a spelling stands to its entity; `nil` for plain names.
  init?(_ flags: NameFlags) {
    if flags.contains(.adjective) {
      self = .adjective
    } else if flags.contains(.metonym) {
      self = .metonym
    } else if flags.contains(.former) {
      self = .formerName
    } else {
      return nil
    }
  }
}
