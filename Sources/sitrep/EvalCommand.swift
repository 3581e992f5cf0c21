import ArgumentParser
import SearchEvaluation

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measures runs against judgements; more runs are compared with the first.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Option(
    help: "Judgements: topic, iteration, document, grade; no iteration below a heading.",
    completion: .file())
  var qrels: String
  @Option(help: "text, json or csv.")
  var format = Format.text
  @Flag(help: "Shows every topic.")
  var perQuery = false
  @Flag(help: "As csv, writes the comparisons of the runs in place of their values.")
  var comparisons = false
  @Flag(help: "Counts topics without results as 0 (trec_eval -c).")
  var complete = false
  @Argument(help: "TREC runs.", completion: .file())
  var runs: [String]

  func validate() throws {
    if comparisons, format != .csv {
      throw ValidationError("--comparisons is for --format csv; the others always have them.")
    }
  }

  func run() throws {
    let judgements = try EvaluationFile.read(qrels) { try Qrels(parsing: $0) }
    let runs = try runs.map { path in
      (name: path, run: try EvaluationFile.read(path) { try Run(parsing: $0) })
    }
    let report = EvaluationReport(
      runs: runs, qrels: judgements, averaging: complete ? .complete : .answered)
    let text =
      switch format {
      case .text: report.text(perTopic: perQuery)
      case .json: report.json(perTopic: perQuery)
      case .csv: comparisons ? report.comparisonsCSV() : report.csv()
      }
    Console.write(text)
  }
}
