import ArgumentParser
import PassageSearch

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the index: the store, every passage's hashes, and all counts.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let report = try IndexCheck(directory: location.directory).run()
    for problem in report.problems { Console.write(problem + "\n") }
    guard report.isSound else {
      Console.note("\(report.problems.count) problems in \(report.passages) passages")
      throw ExitCode(Status.corrupt)
    }
    verbosity.note("\(report.passages) passages checked, no problem found")
  }
}
