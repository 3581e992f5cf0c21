import ArgumentParser
import PassageSearch

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a passage, or all passages of a document.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var output: OutputOptions
  @Option(help: "Passages before and after that are shown as well.")
  var context = 0
  @Argument(help: "A passage id (or its first six digits), a document id or a record id.")
  var id: String

  func validate() throws {
    guard (0...10_000).contains(context) else {
      throw ValidationError("--context takes 0 to 10000.")
    }
    guard output.format != .trec else {
      throw ValidationError("--format trec is for ranked passages; take csv, json or markdown.")
    }
  }

  func run() throws {
    let lookup = PassageLookup(directory: location.directory)
    var found = try lookup.passages(id)
    guard let first = found.first else {
      Console.note("sitrep: nothing in the index has the id \(Console.quoted(id))")
      throw ExitCode(Status.noMatch)
    }
    if context > 0, found.count == 1 {
      found = try lookup.context(of: first.passage, around: context).map {
        LocatedPassage(passage: $0, document: first.document)
      }
    }
    Console.write(try output.renderer.render(found, as: output.format))
  }
}
