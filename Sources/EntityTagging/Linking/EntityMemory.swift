/// What linking asks of the same entities again and again, worked out once.
///
/// Holds as much as a few thousand entities take and then starts anew. One per thread.
final class EntityMemory {
  private let gazetteer: Gazetteer
  private var references: [Int: EntityReference] = [:]
  private var givenNames: [Int: [UInt64]] = [:]

  private static let limit = 1 << 13

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  func reference(_ entity: Int) -> EntityReference {
    if let known = references[entity] { return known }
    if references.count == Self.limit { references.removeAll(keepingCapacity: true) }
    let reference = gazetteer.reference(entity)
    references[entity] = reference
    return reference
  }

  /// Hashes of the first words of a person's names, surnames aside.
  func givenNames(_ entity: Int) -> [UInt64] {
    if let known = givenNames[entity] { return known }
    if givenNames.count == Self.limit { givenNames.removeAll(keepingCapacity: true) }
    let hashes = gazetteer.names(entity).compactMap { name, flags in
      flags.contains(.surname)
        ? nil : NameLookup.words(of: name).first.map { NameHash.word($0.utf8) }
    }
    givenNames[entity] = hashes
    return hashes
  }
}
