import XapianStore

/// Writes out everything that an index holds, one passage a line.
public struct IndexExport: Sendable {
  private let directory: IndexDirectory
  private let renderer: ResultRenderer

  public init(directory: IndexDirectory, renderer: ResultRenderer) {
    self.directory = directory
    self.renderer = renderer
  }

  /// - Parameter each: receives one JSON object (as in search hits), without line end.
  /// - Throws: ``IndexError``, or what `each` throws.
  public func run(_ each: (String) throws -> Void) throws {
    try IndexError.translating(directory) { try export(each) }
  }

  private func export(_ each: (String) throws -> Void) throws {
    let index = try OpenIndex(directory)
    for docid in try index.allDocids() {
      let passage = try index.passage(docid)
      let hit = SearchHit(
        rank: 0, score: 0, passage: passage, document: try index.document(of: passage),
        highlights: [], groupSize: 1, explanation: [])
      try each(renderer.json(hit))
    }
  }
}
