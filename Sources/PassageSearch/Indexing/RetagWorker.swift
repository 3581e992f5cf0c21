import EntityTagging
import TextAnalysis
import XapianStore

/// Tags stored units again. One per thread.
final class RetagWorker {
  private let tagger: DocumentTagger
  private let packer: PassagePacker
  /// Of the index, for errors.
  private let path: String

  init(tagger: DocumentTagger, settings: IndexSettings, path: String) {
    self.path = path
    self.tagger = tagger
    packer = PassagePacker(settings: settings)
  }

  /// Tags a unit and compares.
  /// - Returns: the document with its new tags, valid until the next call, and its passages' records,
  ///   of which all but the tags is as it was.
  func tag(
    _ unit: RetagUnit, _ changes: inout RetagChanges
  ) throws -> (tagged: TaggedDocument, records: [PassageRecord]) {
    guard let tagged = tagged(RetagText(unit)) else {
      throw IndexError.corrupt(
        path: path, reason: "“\(unit.passages.first?.unit ?? "")” cannot be put together again")
    }
    let records = unit.passages.enumerated().map { ordinal, stored in
      let fresh = TaggedPassage(tagged, ordinal: ordinal).record
      var record = stored
      record.mentions = fresh.mentions
      record.events = fresh.events
      record.claims = fresh.claims
      changes.add(from: stored, to: record)
      return record
    }
    return (tagged, records)
  }

  /// The postings of a unit that was tagged, with its records.
  func pack(_ tagged: TaggedDocument, _ records: [PassageRecord]) -> [PackedPassage] {
    // Only the index itself knows the hash of the original's bytes.
    packer.pack(tagged, records: records)
  }

  private func tagged(_ text: RetagText) -> TaggedDocument? {
    guard let document = text.document() else { return nil }
    var tagged = tagger.tag(document)
    if let language = text.unit.passages.first?.language, language != tagged.text.language,
      language != .other, let document = text.document(language: language)
    {
      tagged = tagger.tag(document)
    }
    tagged.passages = text.spans.map { span in
      let tokens = tagged.text.tokens(of: TextBlock(kind: .paragraph, bytes: span.bytes))
      return (
        span: PassageSpan(
          sentences: 0..<0, tokens: tokens, bytes: span.bytes, heading: span.heading),
        part: span.part
      )
    }
    return tagged.passages.allSatisfy { !$0.span.tokens.isEmpty } ? tagged : nil
  }
}
