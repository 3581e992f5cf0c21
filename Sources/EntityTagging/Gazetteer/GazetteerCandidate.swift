/// An entity that a name may stand for.
struct GazetteerCandidate: Equatable {
  /// The entity's number within the gazetteer.
  var entity: Int
  var flags: NameFlags

  /// The type of a mention by this name of an entity of `type`.
  func mentionType(_ type: EntityType) -> EntityType {
    if flags.contains(.adjective) { return .nationality }
    return flags.contains(.metonym) && type == .place ? .organisation : type
  }
}
