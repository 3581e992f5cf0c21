import ArgumentParser
import PassageSearch

struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Lists whom and what the passages of a query name, under which spellings.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @OptionGroup var entities: EntityListArguments
  @Option(help: "text, json, jsonl or csv.")
  var format = ResultRenderer.EntityFormat.text
  @Option(help: "Colours: auto, always, never.")
  var color = ColourChoice.auto
  @Argument(help: "The query; * or nothing lists the whole index.")
  var query: [String] = []

  func run() throws {
    let text = query.isEmpty || query == ["*"] ? nil : query.joined(separator: " ")
    let list = try SearchEngine(directory: location.directory)
      .entities(text, options: entities.options(matching.options))
    let renderer = ResultRenderer(
      workingDirectory: Console.workingDirectory, usesColour: Console.usesColour(color))
    Console.write(try renderer.render(list, as: format))
    if list.rows.isEmpty { throw ExitCode(Status.noMatch) }
  }
}
