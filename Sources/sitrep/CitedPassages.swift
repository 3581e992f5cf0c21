import ArgumentParser
import PassageSearch

/// Passages that a user named, each checked against its original file.
struct CitedPassages {
  let directory: IndexDirectory
  let ids: [String]

  /// - Parameter render: what is written of a passage and its verdict.
  /// - Throws: the exit code that an unknown id or a citation that no longer holds stands for.
  func write(
    _ render: (CitationWriter, LocatedPassage, CitationVerdict) throws -> String
  ) throws {
    let lookup = PassageLookup(directory: directory)
    let writer = CitationWriter(workingDirectory: Console.workingDirectory)
    var status: Int32 = 0
    for id in ids {
      let found = try lookup.passages(id)
      if found.isEmpty {
        Console.note("sitrep: nothing in the index has the id \(Console.quoted(id))")
        status = max(status, Status.noMatch)
      }
      for located in found {
        let verdict = CitationVerifier().verify(located)
        Console.write(try render(writer, located, verdict))
        if verdict != .verified { status = Status.corrupt }
      }
    }
    if status != 0 { throw ExitCode(status) }
  }
}
