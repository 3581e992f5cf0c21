import FoundationEssentials
import PassageSearch
import TextAnalysis

/// What is benchmarked on: the sample reports and the queries of this repository.
enum Samples {
  private static let root: String = {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()

  static let reports = root + "/Corpus/reports"

  /// The reports as the reader hands them to the analyser.
  static func documents() throws -> [Document] {
    let reader = DocumentReader()
    var documents: [Document] = []
    for file in try reader.plan(paths: [reports]).files {
      try reader.read(file, each: { documents.append($0) }, reject: { _ in })
    }
    guard !documents.isEmpty else { throw SampleError.nothing(reports) }
    return documents
  }

  /// The query sets of `queries/`, by class.
  static func queries(of class: String) throws -> [SampleQuery] {
    let path = root + "/Benchmarks/queries/" + `class` + ".jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let queries = try lines.map { try JSONDecoder().decode(SampleQuery.self, from: Data($0.utf8)) }
    guard !queries.isEmpty else { throw SampleError.nothing(path) }
    return queries
  }
}

enum SampleError: Error {
  /// There is nothing to measure at this path.
  case nothing(String)
}

struct SampleQuery: Sendable, Decodable {
  var query: String
  /// A facet that is counted with the query.
  var facet: FacetName?
}
