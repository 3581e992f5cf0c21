import XapianStore

/// Reads an index unit by unit, in the order of the store: the source of documents of a retagging.
struct RetagSource {
  private let index: OpenIndex

  /// Passages read at once.
  private static let stretch = 256

  init(_ index: OpenIndex) { self.index = index }

  /// Hands over each unit whole.
  /// - Throws: ``IndexError/corrupt(path:reason:)`` for a unit with passages missing, or what `each`
  ///   throws.
  func forEachUnit(
    shouldStop: () -> Bool, _ each: (RetagUnit) throws -> Void
  ) throws {
    var unit = RetagUnit()
    let docids = try index.allDocids().sorted()
    for start in stride(from: 0, to: docids.count, by: Self.stretch) {
      let stretch = Array(docids[start..<min(start + Self.stretch, docids.count)])
      for (docid, passage) in zip(stretch, try index.passages(stretch)) {
        if shouldStop() { return }
        if passage.unit != unit.passages.first?.unit, !unit.passages.isEmpty {
          try finish(&unit, each)
        }
        unit.layouts.append(
          PassageLayout(
            stored: try index.value(.layout, of: docid), length: passage.text.utf8.count))
        unit.passages.append(passage)
      }
    }
    try finish(&unit, each)
  }

  private func finish(_ unit: inout RetagUnit, _ each: (RetagUnit) throws -> Void) throws {
    guard let first = unit.passages.first else { return }
    guard unit.passages.indices.allSatisfy({ unit.passages[$0].ordinal == $0 }),
      first.documentRecord?.passages == unit.passages.count
    else {
      throw IndexError.corrupt(
        path: index.directory.path, reason: "passages of “\(first.unit)” are missing")
    }
    try each(unit)
    unit = RetagUnit()
  }
}

/// Consecutive units that one worker turns into one shard.
struct RetagBatch: Sendable {
  var number: Int
  var units: [RetagUnit] = []
  var textBytes = 0
}
