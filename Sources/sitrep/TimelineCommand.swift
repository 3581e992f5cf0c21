import ArgumentParser
import PassageSearch

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Counts the passages of a query by time, with the best passage of each stretch.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var matching: MatchOptions
  @Option(help: "day, week, month or year.")
  var by = Timeline.Unit.month
  @Option(help: "text, json or csv.")
  var format = ResultRenderer.TimelineFormat.text
  @Option(help: "Draws a bar chart into this file as well.")
  var svg: String?
  @Option(help: "Colours: auto, always, never.")
  var color = ColourChoice.auto
  @Argument(help: "The query.")
  var query: [String]

  func run() throws {
    let timeline = try SearchEngine(directory: location.directory)
      .timeline(query.joined(separator: " "), unit: by, options: matching.options)
    let renderer = ResultRenderer(
      workingDirectory: Console.workingDirectory, usesColour: Console.usesColour(color))
    Console.write(try renderer.render(timeline, as: format))
    if let svg {
      let file = try OutputFile(path: svg)
      try file.write(renderer.svg(timeline))
      file.close()
    }
    if timeline.buckets.isEmpty, timeline.undated == 0 { throw ExitCode(Status.noMatch) }
  }
}

extension Timeline.Unit: ExpressibleByArgument {}
extension ResultRenderer.TimelineFormat: ExpressibleByArgument {}
