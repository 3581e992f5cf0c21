import ArgumentParser
import PassageSearch

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures query latency.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @OptionGroup var load: BenchLoad
  @Option(help: "Queries, one a line, or JSON Lines with query, class and facet.")
  var queries: String
  @Option(name: [.customShort("n"), .long], help: "Hits per query.")
  var limit = 10
  @OptionGroup var comparison: BenchComparison

  func run() throws {
    var options = matching.options
    options.limit = limit
    options.perDocument = nil
    let settings = load.settings(options, plain: matching.plain)
    let queries = try BenchQuery.read(queries)
    let baseline = try comparison.read(settings, queries)
    let runner = load.runner(directory: location.directory, options: options)
    let outcome = try runner.run(queries)
    let index = try WarmSearch(directory: location.directory)
    let report = try BenchReport(
      machine: .current,
      versions: Dictionary(
        Components.versions.map { ($0.name, $0.version) } + [("sitrep", Version.number)],
        uniquingKeysWith: { $1 }),
      index: .init(
        uuid: index.identity.uuid, revision: index.identity.revision,
        passages: index.passageCount),
      settings: settings,
      classes: BenchReport.classes(
        of: outcome.results.filter { $0.error == nil }, elapsed: outcome.elapsed),
      queries: outcome.results,
      throughput: BenchReport.perSecond(outcome.results, in: outcome.elapsed))
    Console.write(report.text)
    let failed = outcome.results.filter { $0.error != nil }
    for result in failed { Console.note("“\(result.query)” was not run: \(result.error ?? "")") }
    if try !comparison.finish(report, baseline) { throw ExitCode(Status.noMatch) }
    if !failed.isEmpty { throw ExitCode(Status.rejectedInput) }
  }
}
