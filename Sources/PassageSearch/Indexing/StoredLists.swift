import EntityTagging
import XapianStore

/// The users' own lists that an index was tagged with, kept in its metadata, so that a search knows
/// the names in them. Indexes without lists have none, and a search of them reads nothing.
///
/// Stored as `bytes name\n` and the bytes, list after list.
struct StoredLists: Equatable, Sendable {
  var lists: [GazetteerList]

  init?(_ gazetteer: Gazetteer) {
    guard !gazetteer.lists.isEmpty else { return nil }
    lists = gazetteer.lists.map {
      GazetteerList(name: $0.name.replacing("\n", with: " "), bytes: $0.bytes)
    }
  }

  /// - Returns: `nil` where an index has none.
  static func read(from reader: borrowing StoreReader) throws -> StoredLists? {
    try reader.metadata(IndexSchema.Key.lists).flatMap {
      $0.isEmpty ? nil : StoredLists(decoding: $0)
    }
  }

  func encoded() -> [UInt8] {
    lists.flatMap { Array("\($0.bytes.count) \($0.name)\n".utf8) + $0.bytes }
  }

  /// `nil` for bytes that do not read as lists.
  init?(decoding bytes: [UInt8]) {
    lists = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let gap = rest[..<end].firstIndex(of: UInt8(ascii: " ")),
        let count = Int(String(decoding: rest[..<gap], as: UTF8.self)), count >= 0,
        count <= rest.endIndex - end - 1
      else { return nil }
      let text = rest[(end + 1)..<(end + 1 + count)]
      let name = String(decoding: rest[(gap + 1)..<end], as: UTF8.self)
      lists.append(GazetteerList(name: name, bytes: Array(text)))
      rest = rest[text.endIndex...]
    }
  }
}
