import EntityTagging
import EventTagging
import TextAnalysis

extension PassageRecord {
  /// What a hash of the passage's own would say is not stored.
  private enum Derived {
    static let id = 1
    static let hash = 2
  }

  /// Everything but ``PassageFacts`` and what the whole group shares.
  func writeBody(to sink: inout some RecordSink) {
    let text = Array(self.text.utf8)
    let computed = Self.id(document: document, record: record, bytes: citation.bytes, text: text)
    let hasOwnID = computed != id
    let hasOwnHash = ContentHash.hex(text) != citation.sha256
    sink.write((hasOwnID ? Derived.id : 0) | (hasOwnHash ? Derived.hash : 0), .idKind)
    if hasOwnID { sink.write(words: id) }
    if hasOwnHash { sink.write(hex: citation.sha256) }
    sink.write(Int(language.rawValue), .language)
    sink.write(heading == nil ? 0 : 1, .headingKind)
    if let heading { sink.write(name: heading, .heading) }
    sink.write(words: self.text)
    sink.write(difference: citation.bytes.count &- text.count, .citationExcess)
    sink.write(citation.column, .column)
    sink.write(mentions.count, .mentions)
    var start = 0
    for mention in mentions {
      mention.write(to: &sink, after: start)
      start = mention.bytes.lowerBound
    }
    sink.write(events.count, .events)
    for event in events { event.write(to: &sink, in: text) }
    sink.write(claims.count, .claims)
    for claim in claims { claim.write(to: &sink, in: text) }
  }

  init(
    from reader: inout RecordReader, facts: PassageFacts, document: String, unit: String,
    ordinal: Int
  ) throws(StoredRecordError) {
    let own = try reader.integer(.idKind)
    let ownID = own & Derived.id == 0 ? nil : try reader.words()
    let ownHash = own & Derived.hash == 0 ? nil : try reader.hex()
    self.document = document
    self.unit = unit
    self.ordinal = ordinal
    record = facts.record
    documentRecord = facts.documentRecord
    language = try reader.value(.language, Language.init(rawValue:))
    heading = try reader.integer(.headingKind) == 0 ? nil : try reader.name(.heading)
    let text = try reader.wordBytes()
    self.text = String(decoding: text, as: UTF8.self)
    let count = text.count.addingReportingOverflow(try reader.difference(.citationExcess))
    let end = facts.citationStart.addingReportingOverflow(count.partialValue)
    guard !count.overflow, !end.overflow, facts.citationStart >= 0, count.partialValue >= 0 else {
      throw reader.damage
    }
    let bytes = facts.citationStart..<end.partialValue
    citation = Citation(
      bytes: bytes, line: facts.line, column: try reader.integer(.column),
      sha256: ownHash ?? ContentHash.hex(text))
    id = ownID ?? Self.id(document: document, record: facts.record, bytes: bytes, text: text)
    var start = 0
    mentions = try reader.list(.mentions) { (reader) throws(StoredRecordError) in
      let mention = try PassageMention(from: &reader, after: start)
      start = mention.bytes.lowerBound
      return mention
    }
    events = try reader.list(.events) { (reader) throws(StoredRecordError) in
      try PassageEvent(from: &reader, in: text)
    }
    claims = try reader.list(.claims) { (reader) throws(StoredRecordError) in
      try PassageClaim(from: &reader, in: text)
    }
    guard ranges.allSatisfy({ $0.upperBound <= text.count }),
      claims.allSatisfy({ $0.event.map(events.indices.contains) ?? true })
    else { throw reader.damage }
  }

  /// Everything that slices the text.
  private var ranges: [Range<Int>] {
    let participants = events.flatMap { [$0.actor, $0.place] } + claims.map(\.speaker)
    return mentions.map(\.bytes) + events.map(\.trigger) + claims.map(\.cue)
      + claims.map(\.content) + participants.compactMap { $0?.bytes }
  }
}
