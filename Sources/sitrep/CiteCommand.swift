import ArgumentParser
import PassageSearch

struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "Writes citations of passages that others can check.",
    discussion: "Each citation is checked against the original file first.")

  @OptionGroup var location: IndexLocation
  @Option(help: "text, json or markdown.")
  var format = ResultFormat.text
  @Argument(help: "Passage ids.")
  var ids: [String]

  func run() throws {
    let lookup = PassageLookup(directory: location.directory)
    let writer = CitationWriter(workingDirectory: Console.workingDirectory)
    var status: Int32 = 0
    for id in ids {
      let found = try lookup.passages(id)
      if found.isEmpty {
        Console.note("sitrep: nothing in the index has the id “\(id)”")
        status = max(status, Status.noMatch)
      }
      for located in found {
        let verdict = CitationVerifier().verify(located)
        Console.write(try writer.citation(of: located, verdict: verdict, format: format))
        if verdict != .verified { status = Status.corrupt }
      }
    }
    if status != 0 { throw ExitCode(status) }
  }
}
