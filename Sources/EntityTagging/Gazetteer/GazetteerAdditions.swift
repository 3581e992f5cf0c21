/// What users' lists put on top of the table; immutable once the gazetteer is made.
///
/// An entity's number is its place in the table, or the table's count plus its place in ``entities``.
struct GazetteerAdditions: Sendable {
  struct Entity: Sendable {
    var id: String
    var type: EntityType
    var names: [Name]
    var location: Location?
  }

  struct Name: Sendable, Equatable {
    var text: String
    var flags: NameFlags
  }

  struct Location: Sendable {
    var latitude: Double
    var longitude: Double
  }

  struct Posting: Sendable, Equatable {
    var entity: Int
    var flags: NameFlags
  }

  var entities: [Entity] = []
  var numbers: [String: Int] = [:]
  /// Names given to entities of the table.
  var tableNames: [Int: [Name]] = [:]
  var postings: [UInt64: [Posting]] = [:]
  /// Words of the longest name that starts with a word, by the hash of that word.
  var longest: [UInt64: Int] = [:]
  /// Entities that a name does not mean; an empty set denies the name altogether.
  var denied: [UInt64: Set<Int>] = [:]
  var merged: [Int: Int] = [:]
  /// The lists themselves, in order, and a hash of each.
  var lists: [GazetteerList] = []
  var digests: [UInt64] = []

  var isEmpty: Bool { digests.isEmpty }

  func merged(_ entity: Int) -> Int { merged.isEmpty ? entity : merged[entity] ?? entity }
}
