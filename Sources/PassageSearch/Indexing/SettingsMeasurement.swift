import EntityTagging
import XapianStore

extension IndexSettings {
  /// Mean lengths and the record model of the first batch, which stay fixed for the life of the index:
  /// an estimate that is low costs next to nothing, and the same input always gives the same one.
  static func measured(on batch: DocumentBatch, for run: IndexRun) throws -> IndexSettings {
    let tagger = try run.makeTagger()
    let packer = PassagePacker(
      settings: IndexSettings(
        passages: run.options.passages, isTagged: false,
        impacts: ImpactModel(averagePassageLength: 1, averageDocumentLength: 1),
        scoresDocuments: false))
    var documents: [Int] = []
    var passages: [Int] = []
    var tally = RecordTally()
    for document in batch.documents {
      let tagged = tagger.tag(document)
      tally.count(tagged)
      let lengths = packer.lengths(of: tagged)
      documents.append(lengths.document)
      passages.append(contentsOf: lengths.passages)
    }
    let mean = { (lengths: [Int]) in
      lengths.isEmpty ? 40 : max(1, Double(lengths.reduce(0, +)) / Double(lengths.count))
    }
    var settings = IndexSettings(
      passages: run.options.passages, isTagged: run.options.isTagged,
      impacts: ImpactModel(
        averagePassageLength: mean(passages), averageDocumentLength: mean(documents)),
      scoresDocuments: passages.count > documents.count, gazetteer: run.listsDigest,
      tagging: try run.gazetteer.map {
        try TaggingIdentity(gazetteer: $0, lists: run.options.gazetteers)
      })
    settings.lists = run.gazetteer.flatMap { StoredLists($0) }
    settings.model = tally.model()
    return settings
  }
}
