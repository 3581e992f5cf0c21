import FoundationEssentials
import PassageSearch

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
    let text = String(decoding: try InputFileBytes.read(path), as: UTF8.self)
    var queries: [BenchQuery] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) && !line.hasPrefix("#") {
      guard line.hasPrefix("{") else {
        queries.append(BenchQuery(query: String(line), class: "all"))
        continue
      }
      guard let query = try? JSONDecoder().decode(BenchQuery.self, from: Data(line.utf8)) else {
        throw InputError.badFile(
          path: path, reason: "line \(number + 1) is not {\"query\": …, \"class\": …}")
      }
      queries.append(query)
    }
    guard !queries.isEmpty else {
      throw InputError.badFile(path: path, reason: "it has no queries")
    }
    return queries
  }
}
