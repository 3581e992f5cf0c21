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
  @Option(help: "Keeps everything that was measured in this file.")
  var json: String?
  @Option(help: "Fails when an answer changed or a class got slower than in this file.")
  var baseline: String?
  @Option(help: "How much slower a class may get before --baseline fails.")
  var factor = 1.2

  func run() throws {
    var options = matching.options
    options.limit = limit
    options.perDocument = nil
    let runner = load.runner(directory: location.directory, options: options)
    let outcome = try runner.run(BenchQuery.read(queries))
    let index = try WarmSearch(directory: location.directory)
    let report = try BenchReport(
      machine: .current,
      versions: Dictionary(
        Components.versions.map { ($0.name, $0.version) } + [("sitrep", Version.number)],
        uniquingKeysWith: { $1 }),
      index: .init(
        uuid: index.identity.uuid, revision: index.identity.revision,
        passages: index.passageCount),
      settings: load.settings(options, plain: matching.plain),
      classes: BenchReport.classes(of: outcome.results.filter { $0.error == nil }),
      queries: outcome.results,
      throughput: Double(outcome.results.reduce(0) { $0 + $1.microseconds.count })
        / (outcome.elapsed / .seconds(1)))
    Console.write(report.text)
    if let json {
      let file = try OutputFile(path: json)
      try file.write(report.json())
      file.close()
    }
    let failed = outcome.results.filter { $0.error != nil }
    for result in failed { Console.note("“\(result.query)” was not run: \(result.error ?? "")") }
    if let baseline {
      let regressions = try BenchBaseline(path: baseline).regressions(in: report, factor: factor)
      for regression in regressions { Console.note(regression) }
      if !regressions.isEmpty { throw ExitCode(Status.noMatch) }
    }
    if !failed.isEmpty { throw ExitCode(Status.rejectedInput) }
  }
}
