import ArgumentParser
import PassageSearch

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tags names, events and claims without indexing: one JSON object per record.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

  @Option(help: "Output format: jsonl.")
  var format = Format.jsonl
  @Option(help: "Format of standard input: text, markdown, html, jsonl, csv.")
  var input: ReadingOptions.Format?
  @Option(help: "Your own names (TSV: id, type, name, aliases, language); repeatable.")
  var gazetteer: [String] = []
  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  func run() throws {
    var options = ReadingOptions()
    options.inputFormat = input
    var rejected = 0
    let interruption = Interruption()
    try TagStream(options: options, gazetteers: gazetteer).run(
      paths, each: { Console.write($0 + "\n") },
      reject: { reject in
        rejected += 1
        Console.note(reject.note)
      },
      cancellation: interruption.flag)
    if interruption.flag.isCancelled { throw ExitCode(Status.interrupted) }
    if rejected > 0 { throw ExitCode(Status.rejectedInput) }
  }
}
