import ArgumentParser
import PassageSearch

/// Which hits of a search are shown.
struct PageOptions: ParsableArguments {
  @Option(name: [.customShort("n"), .long], help: "Hits to show.")
  var limit = 10
  @Option(help: "Hits to skip first.")
  var offset = 0
  @Option(help: "Most passages of one document; 0 for no limit.")
  var perDocument = 3
  @Option(help: "Shows the best hit of each group: document, source, cluster.")
  var groupBy: SearchOptions.Grouping?
  @Option(help: "Order: relevance, newest, oldest.")
  var sort = SearchOptions.Sort.relevance
  @Option(help: "Counts matches by these properties, separated by commas.")
  var facet: String?
  @Flag(help: "Counts every match instead of estimating.")
  var exactTotal = false

  static let limits = 0...100_000

  func validate() throws {
    guard limit >= 0, offset >= 0, perDocument >= 0 else {
      throw ValidationError("--limit, --offset and --per-document take 0 or more.")
    }
    guard Self.limits.contains(limit), offset <= 10_000_000 else {
      throw ValidationError("--limit takes at most 100000, --offset at most 10000000.")
    }
    _ = try facets
  }

  func applied(to options: SearchOptions) -> SearchOptions {
    var options = options
    options.limit = limit
    options.offset = offset
    options.perDocument = perDocument == 0 ? nil : perDocument
    options.grouping = groupBy
    options.sort = sort
    options.facets = (try? facets) ?? []
    // Whoever asks for no hit asks for the count.
    options.countsExactly = exactTotal || limit == 0
    return options
  }

  private var facets: [FacetName] {
    get throws { try FacetName.list(facet ?? "") }
  }
}

extension FacetName {
  /// Reads `place,person`.
  static func list(_ text: String) throws -> [FacetName] {
    try text.split(separator: ",").map { name in
      guard let facet = FacetName(rawValue: String(name)) else {
        let known = allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no facet “\(name)”; there are: \(known).")
      }
      return facet
    }
  }
}
