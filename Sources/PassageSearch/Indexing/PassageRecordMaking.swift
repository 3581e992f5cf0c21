import EntityTagging
import EventTagging
import TextAnalysis

extension TaggedPassage {
  /// The record that is stored with the passage's postings.
  var record: PassageRecord {
    let document = tagged.document
    let original = document.map.original(span.bytes)
    return PassageRecord(
      id: PassageRecord.id(
        document: document.documentID, record: document.form == .file ? nil : part.id,
        bytes: original, text: text.utf8[span.bytes]),
      document: document.documentID,
      record: document.form == .file ? nil : part.id,
      unit: document.unit,
      ordinal: ordinal,
      heading: heading,
      language: text.language,
      text: text.string(span.bytes),
      citation: citation(original),
      mentions: mentions.map { stored($0) },
      events: events.map { stored($0) },
      claims: claims.map { stored($0) },
      documentRecord: ordinal == 0 || document.parts.count > 1
        ? DocumentRecord(of: document, fields: fields, passages: tagged.passages.count) : nil)
  }

  private func citation(_ original: Range<Int>) -> PassageRecord.Citation {
    let document = tagged.document
    let place =
      document.form == .file
      ? document.map.lineAndColumn(ofOriginal: original.lowerBound) : (line: part.line, column: 1)
    return PassageRecord.Citation(
      bytes: original, line: place.line, column: place.column,
      sha256: ContentHash.hex(document.originalBytes(of: span.bytes)))
  }

  /// A document's byte range as a range of the passage's text.
  private func local(_ bytes: Range<Int>) -> Range<Int> {
    let clamped = bytes.clamped(to: span.bytes)
    return clamped.lowerBound - span.bytes.lowerBound..<clamped.upperBound - span.bytes.lowerBound
  }

  func stored(_ mention: Mention) -> PassageMention {
    PassageMention(
      bytes: local(mention.span.bytes), type: mention.type, relation: mention.relation,
      entity: mention.entity, candidates: mention.candidates, confidence: mention.confidence,
      value: mention.value)
  }

  private func participant(_ participant: Participant) -> PassageParticipant {
    let bytes = participant.span.bytes
    let isInside = bytes.clamped(to: span.bytes) == bytes
    return PassageParticipant(
      text: text.string(bytes), entity: entity(of: participant),
      bytes: isInside ? local(bytes) : nil)
  }

  func stored(_ event: Event) -> PassageEvent {
    PassageEvent(
      topic: event.topic, modality: event.modality, trigger: local(event.trigger.bytes),
      actor: event.actor.map(participant), place: event.place.map(participant),
      score: event.score, rule: event.rule, flags: event.flags)
  }

  func stored(_ claim: Claim) -> PassageClaim {
    let event = claim.event.flatMap { index in
      events.firstIndex(of: tagged.tags.events[index])
    }
    return PassageClaim(
      speaker: participant(claim.speaker), cue: local(claim.cue.bytes), stance: claim.stance,
      content: local(claim.content.bytes), event: event)
  }
}

extension PassageRecord {
  static let idDigits = 16

  /// Stable passage id: first 16 hex digits of SHA-256 over document id, byte range and text. The
  /// byte range counts in its record, so records of one document add their own ids.
  static func id(
    document: String, record: String?, bytes: Range<Int>, text: some Collection<UInt8>
  ) -> String {
    let source = record.map { $0 == document ? document : "\(document)\u{1E}\($0)" } ?? document
    let header = "\(source)\n\(bytes.lowerBound)-\(bytes.upperBound)\n"
    return String(ContentHash.hex(Array(header.utf8) + Array(text)).prefix(idDigits))
  }
}

extension Document {
  /// Id of the document for citations and grouping: the parent's, where records name one.
  var documentID: String { parent ?? id }

  /// What is replaced as a whole. Runs of records of one parent may be scattered over a file.
  var unit: String {
    guard let parent, let first = parts.first else { return id }
    return parent + "\u{1E}" + first.id
  }
}

extension DocumentRecord {
  /// - Parameter fields: the record's own, where a document is made of several records.
  init(of document: Document, fields: DocumentFields, passages: Int) {
    self.init(
      title: fields.title, published: fields.published, collected: fields.collected,
      source: fields.source, url: fields.url, language: fields.lang, author: fields.author,
      other: fields.other.map { MetadataField(name: $0.name, value: $0.value) },
      file: document.file, isCompressed: document.container == .gzip,
      form: document.form.description,
      contentHash: String(document.contentHash.prefix(Self.hashDigits)),
      passages: passages)
  }
}
