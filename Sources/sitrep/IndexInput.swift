import ArgumentParser
import PassageSearch

/// What is indexed, and how it is read.
struct IndexInput: ParsableArguments {
  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]
  @Option(help: "Cuts texts into natural passages, or keeps each record whole: auto, whole.")
  var passages = PassageMode.automatic
  @Option(help: "Format of standard input: text, markdown, html, jsonl, csv.")
  var input: ReadingOptions.Format?
  @Option(help: "Your own names (TSV: id, type, name, aliases, language); repeatable.")
  var gazetteer: [String] = []
  @Flag(help: "Tags no names and events: faster, but entity and event filters find nothing.")
  var noTagging = false
  @Option(help: "Worker threads.")
  var jobs = 2
  @Option(help: "Writes rejected input to this file, one JSON object a line.")
  var rejects: String?

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder.") }
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs takes 1 to 64.") }
  }

  var options: IndexOptions {
    var options = IndexOptions()
    options.passages = passages
    options.isTagged = !noTagging
    options.gazetteers = gazetteer
    options.jobs = jobs
    options.reading.inputFormat = input
    return options
  }
}
