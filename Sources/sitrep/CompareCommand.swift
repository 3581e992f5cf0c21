import ArgumentParser
import SearchEvaluation

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares a run with another, topic by topic, and says how sure the difference is.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Option(help: "Judgements: topic, iteration, document, grade.", completion: .file())
  var qrels: String
  @Option(help: "Topics, to show each one's words beside its difference.", completion: .file())
  var topics: String?
  @Option(help: "Measure of the topics: nDCG@10, MAP, P@10, R@100, MRR or with another depth.")
  var metric = "nDCG@10"
  @Option(help: "text, json or csv.")
  var format = Format.text
  @Flag(help: "Lists topics without a difference too.")
  var all = false
  @Flag(help: "Compares only the topics that both runs answered.")
  var answered = false
  @Argument(help: "The run to compare with.", completion: .file())
  var baseline: String
  @Argument(help: "The other run.", completion: .file())
  var other: String

  func validate() throws {
    guard Metric(metric) != nil else {
      throw ValidationError(
        "There is no measure “\(metric)”; try nDCG@10, MAP, P@10, R@100 or MRR.")
    }
  }

  func run() throws {
    let judgements = try EvaluationFile.read(qrels) { try Qrels(parsing: $0) }
    let words =
      try topics.map { try EvaluationFile.read($0) { try Topics(parsing: $0).list } } ?? []
    let report = ComparisonReport(
      baseline: (baseline, try EvaluationFile.read(baseline) { try Run(parsing: $0) }),
      other: (other, try EvaluationFile.read(other) { try Run(parsing: $0) }), qrels: judgements,
      metric: Metric(metric) ?? .nDCG(10),
      queries: Dictionary(words.map { ($0.id, $0.query) }, uniquingKeysWith: { one, _ in one }),
      averaging: answered ? .answered : .complete)
    let text =
      switch format {
      case .text: report.text(all: all)
      case .json: report.json()
      case .csv: report.csv()
      }
    Console.write(text)
  }
}
