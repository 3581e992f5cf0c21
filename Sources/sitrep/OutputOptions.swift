import ArgumentParser
import PassageSearch

/// How results are written.
struct OutputOptions: ParsableArguments {
  @Option(help: "text, json, jsonl, csv, trec or markdown.")
  var format = ResultFormat.text
  @Option(help: "Version of the machine-readable formats; there is 1.")
  var formatVersion = 1
  @Option(help: "Colours: auto, always, never.")
  var color = ColourChoice.auto

  func validate() throws {
    guard formatVersion == 1 else {
      throw ValidationError("--format-version \(formatVersion) is not known; there is 1.")
    }
  }

  var renderer: ResultRenderer {
    ResultRenderer(
      workingDirectory: Console.workingDirectory, usesColour: Console.usesColour(color))
  }
}
