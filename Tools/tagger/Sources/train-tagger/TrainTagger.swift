import EntityTagging
import Foundation
import TextAnalysis

/// `train-tagger DATA MODEL`: makes a model from the data folder and our own reports.
/// `train-tagger --measure MODEL FOLDER…`: measures a model on marked reports.
@main
struct TrainTagger {
  static let usage = """
    usage: train-tagger DATA MODEL [--own FOLDER] [--own-weight N] [--epochs N] [--runs N]
                                   [--evaluate] [--fold N] [--no-training] [--errors]
           train-tagger --measure MODEL FOLDER... [--errors]
    """

  static func main() throws {
    var arguments = Arguments(CommandLine.arguments.dropFirst())
    let showsErrors = arguments.flag("--errors")
    if arguments.flag("--measure") {
      guard arguments.paths.count >= 2 else { return print(usage) }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: arguments.paths[0]))
      let measurement = Measurement(
        model: try SequenceModel(Array(bytes)), showsErrors: showsErrors)
      for path in arguments.paths.dropFirst() { try measure(path, measurement) }
      return
    }
    let own = arguments.value("--own")
    let ownWeight = arguments.value("--own-weight").flatMap { Float($0) } ?? 2
    let epochs = arguments.value("--epochs").flatMap { Int($0) } ?? 8
    let runs = arguments.value("--runs").flatMap { Int($0) } ?? 4
    let evaluates = arguments.flag("--evaluate")
    let fold = arguments.value("--fold").flatMap { Int($0) } ?? -1
    let trains = !arguments.flag("--no-training")
    guard arguments.paths.count == 2 else { return print(usage) }
    let data = URL(fileURLWithPath: arguments.paths[0])
    let output = URL(fileURLWithPath: arguments.paths[1])
    var (training, heldOut) = try documents(data, holdsOut: evaluates, fold: fold)
    if let own {
      training += try OwnReports.documents(URL(fileURLWithPath: own), weight: ownWeight)
    }
    if trains {
      let tables = try LexiconTables(data.appendingPathComponent("lex"))
      let bytes = try train(training, tables, epochs: epochs, runs: runs)
      try Data(bytes).write(to: output)
      print("wrote \(bytes.count) bytes")
    }
    let model = try SequenceModel(Array(try Data(contentsOf: output)))
    let measurement = Measurement(model: model, showsErrors: showsErrors)
    for (source, documents) in heldOut {
      measurement.run(documents, named: source.path, types: source.countedTypes)
    }
  }

  /// The reports of a folder, language by language.
  private static func measure(_ path: String, _ measurement: Measurement) throws {
    let documents = try OwnReports.documents(URL(fileURLWithPath: path), weight: 1)
    for language in ["en", "uk", "ru"] {
      let own = documents.filter { $0.name.hasPrefix(language) }
      guard !own.isEmpty else { continue }
      measurement.run(
        own, named: "\(language), \(own.count) reports", types: Measurement.allTypes)
    }
  }

  /// - Parameter fold: which of every so many documents is held out, counted from 0; -1 for the last.
  private static func documents(
    _ data: URL, holdsOut: Bool, fold: Int
  ) throws -> (training: [GoldDocument], heldOut: [(Source, [GoldDocument])]) {
    var training: [GoldDocument] = []
    var heldOut: [(Source, [GoldDocument])] = []
    for source in Source.all {
      var kept: [GoldDocument] = []
      let files = try IOBFile.documents(data.appendingPathComponent(source.path))
      for (index, sentences) in files.enumerated() {
        let document = GoldDocument(sentences, source: source, name: "\(index)")
        let isHeldOut =
          holdsOut && source.heldOutEvery > 0
          && (index - fold) % source.heldOutEvery == 0
        if isHeldOut { kept.append(document) } else { training.append(document) }
      }
      if !kept.isEmpty { heldOut.append((source, kept)) }
    }
    return (training, heldOut)
  }

  static func train(
    _ documents: [GoldDocument], _ tables: LexiconTables, epochs: Int, runs: Int
  ) throws -> [UInt8] {
    let empty = tables.model(transitions: [Float](repeating: 0, count: 441), weights: [])
    let model = try SequenceModel(empty)
    let analyzer = Analyzer()
    var examples = Examples(model: model)
    for document in documents { examples.add(document, analyzer: analyzer) }
    let features = examples.number(minimum: 2)
    print(
      "\(documents.count) documents, \(examples.windows.count) windows, "
        + "\(examples.allowed.count) tokens, \(features.count) features, tables \(empty.count) bytes"
    )
    let trainer = ChainTrainer(rows: features.count)
    // The mean of several runs, each in orders of its own, depends little on any order.
    for run in 0..<runs {
      trainer.restart()
      var loss = 0.0
      for epoch in 0..<epochs {
        loss = trainer.epoch(examples, seed: UInt64(100 * run + epoch) + 1)
        if epoch >= epochs / 2 { trainer.keepForAverage() }
      }
      print("run \(run + 1) of \(runs): loss \(loss)")
    }
    trainer.average()
    var kept: [(feature: UInt32, weights: [Float])] = []
    for (row, feature) in features.enumerated() {
      let weights = (0..<SequenceLabel.count).map { trainer.weight(row, $0) }
        .map { abs($0) < 0.2 ? 0 : $0 }
      if weights.contains(where: { $0 != 0 }) { kept.append((feature, weights)) }
    }
    print("\(kept.count) features kept")
    return tables.model(transitions: trainer.transitions, weights: kept)
  }
}
