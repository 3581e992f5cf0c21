import ArgumentParser
import PassageSearch

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the versions of the tool and of what it is built on.")

  func run() throws {
    Console.write("sitrep \(Version.number)\n")
    for (name, version) in Components.versions { Console.write("\(name) \(version)\n") }
  }
}
