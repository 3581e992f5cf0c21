import EntityTagging
import EventTagging
import TextAnalysis

/// Tags records without indexing them: one JSON object per record, in input order.
public struct TagStream {
  private let reader: DocumentReader
  private let tagger: DocumentTagger

  /// - Parameter gazetteers: users' own gazetteer files, added to the built-in one.
  public init(options: ReadingOptions, gazetteers: [String]) throws {
    reader = DocumentReader(options: options)
    tagger = DocumentTagger(
      stemmer: try SnowballStemming(), gazetteer: try Gazetteer.withLists(gazetteers),
      mode: .whole)
  }

  /// - Parameters:
  ///   - each: receives one record's tags as JSON, without line end.
  ///   - reject: receives what could not be read; the run goes on.
  /// - Throws: ``InputError`` for unusable arguments, or what `each` throws.
  public func run(
    _ paths: [String], each: (String) throws -> Void, reject: (Reject) -> Void,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws {
    let plan = try reader.plan(paths: paths)
    plan.problems.forEach(reject)
    for file in plan.files where !cancellation.isCancelled {
      try reader.read(
        file,
        each: { document in
          for record in records(of: document) { try each(ResultRenderer.json(record)) }
        },
        reject: reject, shouldStop: { cancellation.isCancelled })
    }
  }

  private func records(of document: Document) -> [TagRecordJSON] {
    var tagged = tagger.tag(document)
    // Offsets count from the record's first byte, whatever white space it starts with.
    tagged.passages = document.parts.indices.map { part in
      let range = document.parts[part].range
      let tokens = tagged.text.tokens(of: TextBlock(kind: .paragraph, bytes: range))
      return (PassageSpan(sentences: 0..<0, tokens: tokens, bytes: range, heading: nil), part)
    }
    return tagged.passages.indices.map { TagRecordJSON(TaggedPassage(tagged, ordinal: $0)) }
  }
}

/// The tags of one record; offsets count Unicode scalars (and bytes, where named so) of its text.
struct TagRecordJSON: Encodable {
  var id: String
  var entities: [EntityJSON]
  var events: [EventJSON]
  var claims: [ClaimJSON]

  init(_ passage: TaggedPassage) {
    let text = ScalarOffsets(passage.text.string(passage.span.bytes))
    id = passage.part.id
    entities = passage.mentions.map { EntityJSON(passage.stored($0), in: text) }
    events = passage.events.map { EventJSON(passage.stored($0), in: text) }
    claims = passage.claims.map { ClaimJSON(passage.stored($0), in: text) }
  }
}
