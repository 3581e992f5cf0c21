import EntityTagging
import TextAnalysis

/// Measures what a model finds in marked documents, alone and as part of the whole tagger.
struct Measurement {
  let model: SequenceModel
  var showsErrors: Bool

  /// All that our own files mark.
  static let allTypes: Set<String> = [
    "PER", "ORG", "LOC", "NORP", "UNIT", "WEAPON", "DATE", "QUANTITY",
  ]

  func run(_ documents: [GoldDocument], named name: String, types: Set<String>) {
    let analyzer = Analyzer()
    let sequence = SequenceTagger(model: model)
    let whole = EntityTagger(gazetteer: .builtIn, model: model)
    var alone = Evaluation()
    var together = Evaluation()
    for document in documents {
      let text = analyzer.analyse(document.utf8, blocks: document.blocks)
      alone.add(document, found: sequence.mentions(in: text), types: types)
      together.add(
        document, found: whole.mentions(in: text, published: document.published), types: types)
    }
    if showsErrors { for error in together.errors.sorted() { print("\(name)\t\(error)") } }
    print("\(name) sequence tagger alone: \(alone.sum(Evaluation.three).f1)")
    print("\(name) whole tagger: \(together.summary)")
  }
}
