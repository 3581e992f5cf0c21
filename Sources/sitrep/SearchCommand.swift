import ArgumentParser
import PassageSearch

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Ranks the passages that a query asks for.",
    discussion: "The query language is described in sitrep-query(7).")

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: "Shows the parts that add up to each score.")
  var explain = false
  @Flag(help: "Shows how the query is understood, and does not run it.")
  var explainQuery = false
  @Argument(help: "The query; several arguments are joined by spaces.")
  var query: [String]

  func run() throws {
    var options = page.applied(to: matching.options)
    options.explains = explain
    let text = query.joined(separator: " ")
    if explainQuery {
      let engine = SearchEngine(directory: location.directory)
      return Console.write(try output.renderer.render(engine.explain(text, options: options)))
    }
    try SearchRun(
      directory: location.directory, options: options, renderer: output.renderer,
      format: output.format, query: text
    ).run()
  }
}
