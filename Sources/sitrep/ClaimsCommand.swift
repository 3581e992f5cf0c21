import ArgumentParser
import PassageSearch

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Lays what different speakers say about the same events side by side.",
    discussion: """
      The claims of the best passages of a query, by event, side and speaker; an assertion stands \
      next to the denial that contradicts it. It shows who says what, never who is right.
      """)

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @Option(name: [.customShort("n"), .long], help: "Claims to show; those of the best passages.")
  var limit = 40
  @Option(help: "Only this speaker: a name or part of one, or a country.")
  var by: String?
  @Option(help: "Only these stances: assert, deny, demand, predict; separated by commas.")
  var stance: String?
  @Option(help: "Only these topics: withdrawal, surrender, looting; separated by commas.")
  var topic: String?
  @Option(help: "text, json, jsonl, csv or markdown.")
  var format = ResultRenderer.ClaimFormat.text
  @Option(help: "Colours: auto, always, never.")
  var color = ColourChoice.auto
  @Argument(help: "The query.")
  var query: [String]

  func validate() throws {
    guard (1...10_000).contains(limit) else {
      throw ValidationError("--limit takes 1 to 10000.")
    }
    _ = try options
  }

  func run() throws {
    let table = try SearchEngine(directory: location.directory)
      .claims(query.joined(separator: " "), options: matching.options, claims: options)
    let renderer = ResultRenderer(
      workingDirectory: Console.workingDirectory, usesColour: Console.usesColour(color))
    Console.write(try renderer.render(table, as: format))
    if table.claims == 0 { throw ExitCode(Status.noMatch) }
  }

  private var options: ClaimOptions {
    get throws {
      var options = ClaimOptions()
      options.speaker = by
      options.limit = limit
      options.stances = try ClaimOptions.stances(named: stance ?? "")
      options.topics = try ClaimOptions.topics(named: topic ?? "")
      return options
    }
  }
}

extension ResultRenderer.ClaimFormat: ExpressibleByArgument {}
