import ArgumentParser
import PassageSearch

struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "Writes citations of passages that others can check.",
    discussion: "Each citation is checked against the original file first.")

  @OptionGroup var location: IndexLocation
  @Option(help: "text, json or markdown.")
  var format = ResultFormat.text
  @Argument(help: "Passage ids.")
  var ids: [String]

  func run() throws {
    try CitedPassages(directory: location.directory, ids: ids).write { writer, located, verdict in
      try writer.citation(of: located, verdict: verdict, format: format)
    }
  }
}
