import ArgumentParser
import PassageSearch
import SearchEvaluation

struct EvalTagsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval-tags",
    abstract: "Measures the tags of `tag` against labelled records.",
    discussion: """
      What the gold does not label is not measured. A gold record without predictions counts as one \
      in which nothing was found; predictions for records that are not in the gold are left out.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "text or json.")
  var format = Format.text
  @Option(help: "Writes what is wrong to this file as JSON lines; - for standard output, alone.")
  var misses: String?
  @Option(help: "Seed of the intervals.")
  var seed: UInt64 = 1
  @Argument(help: "Labelled records (JSON lines).", completion: .file())
  var gold: String
  @Argument(help: "Predictions, as `sitrep tag` writes them.", completion: .file())
  var predictions: String

  func run() throws {
    let evaluation = TagEvaluation(
      of: try read(predictions, "predictions"), by: try read(gold, "gold"), seed: seed)
    if let misses {
      let file = try OutputFile(path: misses)
      try file.write(evaluation.misses.map { $0.json + "\n" }.joined())
      file.close()
      if misses == "-" { return }
    }
    Console.write(format == .json ? evaluation.json() : evaluation.text())
  }

  private func read(_ path: String, _ kind: String) throws -> TagFile {
    do {
      return try TagFile(parsing: InputFileBytes.read(path), kind: kind)
    } catch let error as TagFileError {
      throw InputError.badFile(path: path, reason: "\(error)")
    }
  }
}
