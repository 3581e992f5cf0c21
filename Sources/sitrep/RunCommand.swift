import ArgumentParser
import PassageSearch
import QueryLanguage
import SearchEvaluation

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Ranks the topics of a file and writes a TREC run.")

  enum Level: String, ExpressibleByArgument, CaseIterable { case passage, document }

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @OptionGroup var verbosity: Verbosity
  @Option(help: "Topics, a line each: id, tab, query; or an object with id and query.")
  var topics: String
  @Option(help: "What is ranked: passage or document.")
  var level = Level.document
  @Option(help: "Results per topic.")
  var depth = 1_000
  @Option(help: "Name of the run.")
  var tag = "sitrep"
  @Option(help: "File to write; - for standard output.")
  var output = "-"

  func validate() throws {
    guard (1...1_000_000).contains(depth) else {
      throw ValidationError("--depth takes 1 to 1000000.")
    }
  }

  func run() throws {
    let topics = try EvaluationFile.read(topics) { try Topics(parsing: $0).list }
      .filter { $0.id != "qid" }
    let ranking = try BatchRanking(directory: location.directory, options: matching.options)
    let file = try OutputFile(path: output)
    var writer = try RunWriter(tag: tag)
    var results = RunResults(level: level)
    for topic in topics {
      let ranked =
        try level == .passage
        ? ranking.passages(topic.query, depth: depth)
        : ranking.documents(topic.query, depth: depth)
      try file.write(writer.lines(for: results.results(of: ranked), under: topic.id))
      if verbosity.verbose { note(topic, results: ranked.count) }
    }
    file.close()
    if let note = results.note { verbosity.note(note) }
  }

  private func note(_ topic: Topic, results: Int) {
    let reading = Query(topic: topic.query).isBareWords ? "" : "; read as a query, with operators"
    Console.note("\(topic.id): \(results) results\(reading)")
  }
}
