import ArgumentParser
import PassageSearch

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Says what the index holds.")

  @OptionGroup var location: IndexLocation
  @Flag(help: "Prints JSON.")
  var json = false

  func run() throws {
    let statistics = try IndexStatistics(directory: location.directory)
    Console.write(json ? try statistics.json() : statistics.table)
  }
}
