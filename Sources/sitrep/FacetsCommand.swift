import ArgumentParser
import PassageSearch

struct FacetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facets", abstract: "Counts the passages of a query by their properties.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Properties, separated by commas.")
  var facet = "event,mood,place,person,org,source,month"
  @Option(name: [.customShort("n"), .long], help: "Most values of each.")
  var limit = 20
  @Argument(help: "The query; * or nothing counts the whole index.")
  var query: [String] = []

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes 0 or more.") }
    guard output.format != .trec else {
      throw ValidationError("--format trec holds no counts; take csv, json or markdown.")
    }
  }

  func run() throws {
    var options = matching.options
    options.limit = 0
    options.facets = try FacetName.list(facet)
    options.facetLimit = limit
    options.countsExactly = true
    let text = query.isEmpty || query == ["*"] ? nil : query.joined(separator: " ")
    let result = try SearchEngine(directory: location.directory).search(text, options: options)
    Console.write(try output.renderer.renderFacets(result, as: output.format))
    if result.total == 0 { throw ExitCode(Status.noMatch) }
  }
}
