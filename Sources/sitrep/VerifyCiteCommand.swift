import ArgumentParser
import PassageSearch

struct VerifyCiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-cite",
    abstract: "Reads the original files again and compares the cited bytes with their hashes.")

  @OptionGroup var location: IndexLocation
  @Flag(help: "Prints one JSON object per passage.")
  var json = false
  @Argument(help: "Passage, document or record ids.")
  var ids: [String]

  func run() throws {
    try CitedPassages(directory: location.directory, ids: ids).write { writer, located, verdict in
      try writer.verdict(verdict, on: located, json: json)
    }
  }
}
