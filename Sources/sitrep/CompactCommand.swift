import ArgumentParser
import PassageSearch

struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Writes the index anew; updates leave no gaps, so its size hardly changes.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var verbosity: Verbosity
  @Flag(help: "Waits while another process writes the index.")
  var wait = false

  func run() throws {
    let sizes = try IndexCompaction(directory: location.directory).run(waitsForLock: wait)
    verbosity.note("\(sizes.before) bytes before, \(sizes.after) after")
  }
}
