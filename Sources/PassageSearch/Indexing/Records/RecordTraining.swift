extension RecordModel {
  /// The model of an index that begins with these documents.
  /// - Parameter tagger: tags as the index is tagged.
  static func trained(on documents: [Document], by tagger: DocumentTagger) -> RecordModel {
    var tally = RecordTally()
    for document in documents {
      let tagged = tagger.tag(document)
      let records = tagged.passages.indices.map { TaggedPassage(tagged, ordinal: $0).record }
      for range in PassageGroup.ranges(of: records) {
        PassageGroup.count(records[range], in: &tally)
      }
    }
    return tally.model()
  }
}
