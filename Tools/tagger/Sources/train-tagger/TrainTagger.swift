import EntityTagging
import Foundation
import TextAnalysis

/// `train-tagger DATA MODEL [--evaluate] [--errors] [--epochs N]`: makes a model from the data folder.
@main
struct TrainTagger {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let paths = arguments.filter { !$0.hasPrefix("--") && Int($0) == nil }
    guard paths.count >= 2, let folder = paths.first else {
      print("usage: train-tagger DATA MODEL [--evaluate] [--errors] [--epochs N]")
      return
    }
    let data = URL(fileURLWithPath: folder)
    let output = URL(fileURLWithPath: paths[paths.startIndex + 1])
    let evaluates = arguments.contains("--evaluate")
    var epochs = 8
    if let flag = arguments.firstIndex(of: "--epochs"), flag + 1 < arguments.endIndex {
      epochs = Int(arguments[flag + 1]) ?? epochs
    }

    var training: [GoldDocument] = []
    var heldOut: [String: [GoldDocument]] = [:]
    for source in Source.all {
      let documents = try IOBFile.documents(data.appendingPathComponent(source.path))
      for (index, sentences) in documents.enumerated() {
        let document = GoldDocument(sentences, source: source)
        let isHeldOut =
          evaluates && source.heldOutEvery > 0
          && index % source.heldOutEvery == source.heldOutEvery - 1
        if isHeldOut {
          heldOut[source.path, default: []].append(document)
        } else {
          training.append(document)
        }
      }
    }
    let tables = try LexiconTables(data.appendingPathComponent("lex"))
    let bytes = try train(training, tables, epochs: epochs)
    try Data(bytes).write(to: output)
    print("wrote \(bytes.count) bytes")
    let model = try SequenceModel(bytes)
    for (path, documents) in heldOut.sorted(by: { $0.key < $1.key }) {
      for votes in [false, true] {
        let tagger = SequenceTagger(model: model, votesAcrossDocument: votes)
        let analyzer = Analyzer()
        var evaluation = Evaluation()
        for document in documents {
          evaluation.add(document, tagger: tagger, analyzer: analyzer)
        }
        if votes, arguments.contains("--errors") {
          for error in evaluation.errors { print(error) }
        }
        print("\(path) \(votes ? "with" : "without") vote: \(evaluation.summary)")
      }
    }
  }

  static func train(
    _ documents: [GoldDocument], _ tables: LexiconTables, epochs: Int
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
    for epoch in 0..<epochs {
      let started = Date()
      let loss = trainer.epoch(examples, seed: UInt64(epoch) + 1)
      print("epoch \(epoch + 1) loss \(loss) \(Date().timeIntervalSince(started)) s")
    }
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
