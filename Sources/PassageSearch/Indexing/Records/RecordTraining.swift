extension RecordTally {
  /// Counts what the records of a document are made of.
  mutating func count(_ tagged: TaggedDocument) {
    let records = tagged.passages.indices.map { TaggedPassage(tagged, ordinal: $0).record }
    for range in PassageGroup.ranges(of: records) { PassageGroup.count(records[range], in: &self) }
  }
}
