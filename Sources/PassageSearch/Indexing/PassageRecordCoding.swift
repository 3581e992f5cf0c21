import EntityTagging
import EventTagging
import TextAnalysis

extension PassageRecord {
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    for field in [id, document, unit] { writer.write(field) }
    writer.write(record)
    writer.write(ordinal)
    writer.write(heading)
    writer.write(language.rawValue)
    writer.write(text)
    writer.write(citation.bytes)
    writer.write(citation.line)
    writer.write(citation.column)
    writer.write(hex: citation.sha256)
    writer.write(list: mentions) { writer, mention in mention.encode(into: &writer) }
    writer.write(list: events) { writer, event in event.encode(into: &writer) }
    writer.write(list: claims) { writer, claim in claim.encode(into: &writer) }
    writer.write(documentRecord == nil ? 0 : 1)
    documentRecord?.encode(into: &writer)
    return writer.bytes + Self.checksum(writer.bytes[...])
  }

  private static let checksumLength = 8

  /// First bytes of SHA-256 over the encoded record: Xapian's own check misses most damage.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash = ContentHash()
    hash.update(bytes)
    return Array(hash.digest().prefix(checksumLength))
  }

  init(decoding bytes: [UInt8]) throws(StoredRecordError) {
    let body = bytes.dropLast(Self.checksumLength)
    guard bytes.count > Self.checksumLength,
      Self.checksum(body) == bytes.suffix(Self.checksumLength)
    else { throw StoredRecordError(offset: bytes.count) }
    var reader = ByteReader(bytes, end: body.endIndex)
    id = try reader.string()
    document = try reader.string()
    unit = try reader.string()
    record = try reader.optionalString()
    ordinal = try reader.integer()
    heading = try reader.optionalString()
    language = try reader.value(Language.init(rawValue:))
    text = try reader.string()
    citation = Citation(
      bytes: try reader.range(), line: try reader.integer(), column: try reader.integer(),
      sha256: try reader.hex())
    mentions = try reader.list(PassageMention.init(from:))
    events = try reader.list(PassageEvent.init(from:))
    claims = try reader.list(PassageClaim.init(from:))
    documentRecord = try reader.integer() == 0 ? nil : try DocumentRecord(from: &reader)
    let length = text.utf8.count
    guard reader.isAtEnd, ranges.allSatisfy({ $0.upperBound <= length }),
      claims.allSatisfy({ $0.event.map(events.indices.contains) ?? true })
    else { throw StoredRecordError(offset: bytes.count) }
  }
}

extension PassageRecord {
  /// Everything that slices the text.
  private var ranges: [Range<Int>] {
    let participants = events.flatMap { [$0.actor, $0.place] } + claims.map(\.speaker)
    return mentions.map(\.bytes) + events.map(\.trigger) + claims.map(\.cue)
      + claims.map(\.content) + participants.compactMap { $0?.bytes }
  }
}

extension ByteReader {
  /// An enumeration's case from its raw byte; an unknown byte is damage.
  fileprivate mutating func value<T>(
    _ make: (UInt8) -> T?
  ) throws(StoredRecordError) -> T {
    let raw = try byte()
    guard let value = make(raw) else { throw StoredRecordError(offset: 0) }
    return value
  }

  fileprivate mutating func optional<T>(
    _ read: (inout ByteReader) throws(StoredRecordError) -> T
  ) throws(StoredRecordError) -> T? {
    try integer() == 0 ? nil : try read(&self)
  }

  fileprivate mutating func entity() throws(StoredRecordError) -> EntityReference {
    EntityReference(id: try string(), name: try string())
  }
}

extension ByteWriter {
  fileprivate mutating func write<T>(_ value: T?, _ each: (inout ByteWriter, T) -> Void) {
    write(value == nil ? 0 : 1)
    if let value { each(&self, value) }
  }

  fileprivate mutating func write(_ entity: EntityReference) {
    write(entity.id)
    write(entity.name)
  }

  fileprivate mutating func write(fraction: Float) {
    write(UInt8((min(max(fraction, 0), 1) * 255).rounded()))
  }
}

extension PassageMention {
  fileprivate func encode(into writer: inout ByteWriter) {
    writer.write(bytes)
    writer.write(type.rawValue)
    writer.write(relation.rawValue)
    writer.write(fraction: confidence)
    writer.write(entity) { $0.write($1) }
    writer.write(list: candidates) { $0.write($1) }
    writer.write(value)
  }

  fileprivate init(from reader: inout ByteReader) throws(StoredRecordError) {
    bytes = try reader.range()
    type = try reader.value(EntityType.init(rawValue:))
    relation = try reader.value(MentionRelation.init(rawValue:))
    confidence = Float(try reader.byte()) / 255
    entity = try reader.optional { (reader) throws(StoredRecordError) in try reader.entity() }
    candidates = try reader.list { (reader) throws(StoredRecordError) in try reader.entity() }
    value = try reader.optionalString()
  }
}

extension PassageParticipant {
  fileprivate func encode(into writer: inout ByteWriter) {
    writer.write(text)
    writer.write(entity) { $0.write($1) }
    writer.write(bytes) { $0.write($1) }
  }

  fileprivate init(from reader: inout ByteReader) throws(StoredRecordError) {
    text = try reader.string()
    entity = try reader.optional { (reader) throws(StoredRecordError) in try reader.entity() }
    bytes = try reader.optional { (reader) throws(StoredRecordError) in try reader.range() }
  }
}

extension PassageEvent {
  fileprivate func encode(into writer: inout ByteWriter) {
    writer.write(topic.rawValue)
    writer.write(modality.rawValue)
    writer.write(trigger)
    writer.write(actor) { $1.encode(into: &$0) }
    writer.write(place) { $1.encode(into: &$0) }
    writer.write(fraction: score)
    writer.write(rule)
    writer.write(list: flags) { $0.write($1.rawValue) }
  }

  fileprivate init(from reader: inout ByteReader) throws(StoredRecordError) {
    topic = try reader.value(EventTopic.init(rawValue:))
    modality = try reader.value(Modality.init(rawValue:))
    trigger = try reader.range()
    actor = try reader.optional(PassageParticipant.init(from:))
    place = try reader.optional(PassageParticipant.init(from:))
    score = Float(try reader.byte()) / 255
    rule = try reader.string()
    flags = try reader.list { (reader) throws(StoredRecordError) in
      try reader.value(EventFlag.init(rawValue:))
    }
  }
}

extension PassageClaim {
  fileprivate func encode(into writer: inout ByteWriter) {
    speaker.encode(into: &writer)
    writer.write(cue)
    writer.write(stance.rawValue)
    writer.write(content)
    writer.write(event) { $0.write($1) }
  }

  fileprivate init(from reader: inout ByteReader) throws(StoredRecordError) {
    speaker = try PassageParticipant(from: &reader)
    cue = try reader.range()
    stance = try reader.value(Stance.init(rawValue:))
    content = try reader.range()
    event = try reader.optional { (reader) throws(StoredRecordError) in try reader.integer() }
  }
}
