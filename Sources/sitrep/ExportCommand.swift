import ArgumentParser
import PassageSearch

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes all passages with their tags and citations, one JSON object a line.")

  @OptionGroup var location: IndexLocation
  @Option(help: "File to write; - for standard output.")
  var output = "-"

  func run() throws {
    let file = try OutputFile(path: output)
    let renderer = ResultRenderer(workingDirectory: Console.workingDirectory)
    try IndexExport(directory: location.directory, renderer: renderer).run {
      try file.write($0 + "\n")
    }
    file.close()
  }
}
