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
        Console.write(try writer.verdict(verdict, on: located, json: json))
        if verdict != .verified { status = Status.corrupt }
      }
    }
    if status != 0 { throw ExitCode(status) }
  }
}
