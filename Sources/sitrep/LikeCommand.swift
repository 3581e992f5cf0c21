import ArgumentParser
import Glibc
import PassageSearch

struct LikeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "like", abstract: "Ranks the passages that are like one, or like a text.",
    discussion: """
      Asks for the most telling words, names and events of the passage. The passage itself and near \
      copies of it are left out.
      """)

  @OptionGroup var location: IndexLocation
  @OptionGroup var page: PageOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: "Keeps the passage itself and near copies of it among the hits.")
  var withDuplicates = false
  @Flag(help: "Shows the parts that add up to each score.")
  var explain = false
  @Argument(
    help: "A passage id (or its first six digits), a document id, or - for standard input.")
  var passage: String

  func run() throws {
    var options = page.applied(to: SearchOptions())
    options.explains = explain
    let source: LikeSource =
      passage == "-"
      ? .text(String(decoding: Descriptor.readAll(from: STDIN_FILENO), as: UTF8.self))
      : .passage(passage)
    guard
      let result = try SearchEngine(directory: location.directory)
        .like(source, keepsDuplicates: withDuplicates, options: options)
    else {
      Console.note("sitrep: nothing in the index has the id \(Console.quoted(passage))")
      throw ExitCode(Status.noMatch)
    }
    Console.write(try output.renderer.render(result, as: output.format))
    if result.hits.isEmpty, !result.matchesElsewhere(options) { throw ExitCode(Status.noMatch) }
  }
}
