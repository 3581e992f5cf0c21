import FoundationEssentials
import PassageSearch
import SearchEvaluation

/// A query whose latency is measured, with the class it is reported under.
struct BenchQuery: Sendable, Codable {
  var query: String
  var `class`: String
  /// A facet that is counted with the query.
  var facet: FacetName?

  /// Reads one query a line, as text or as JSON (`{"query": …, "class": …}`, and
  /// `"facet": "place"` where a facet is to be counted with it).
  /// - Throws: ``InputError/badFile(path:reason:)`` naming the line.
  static func read(_ path: String) throws -> [BenchQuery] {
    var queries: [BenchQuery] = []
    try FileLines.forEach(in: try InputFileBytes.read(path)) { number, bytes throws(InputError) in
      guard let line = String(validating: FileLines.trimmed(bytes), as: UTF8.self) else {
        throw InputError.badFile(path: path, reason: "line \(number) is not UTF-8")
      }
      if line.hasPrefix("#") { return }
      guard line.hasPrefix("{") else {
        queries.append(BenchQuery(query: line, class: "all"))
        return
      }
      guard let query = try? JSONDecoder().decode(BenchQuery.self, from: Data(line.utf8)) else {
        throw InputError.badFile(
          path: path, reason: "line \(number) is not {\"query\": …, \"class\": …}")
      }
      queries.append(query)
    }
    guard !queries.isEmpty else {
      throw InputError.badFile(path: path, reason: "it has no queries")
    }
    return queries
  }
}
