import EntityTagging
import EventTagging

extension RecordSink {
  fileprivate mutating func write(_ range: Range<Int>) {
    write(range.lowerBound, .start)
    write(range.count, .length)
  }

  /// 0…1 in steps of 1/255. Most are near 1.
  fileprivate mutating func write(fraction: Float, _ field: NumberField) {
    write(255 - Int((min(max(fraction, 0), 1) * 255).rounded()), field)
  }

  fileprivate mutating func write(_ entity: EntityReference?) {
    guard let entity else { return write(0, .entityKind) }
    guard !entity.id.contains(EntityReference.separator) else {
      write(2, .entityKind)
      write(name: entity.id, .participant)
      return write(name: entity.name, .participant)
    }
    write(1, .entityKind)
    write(name: "\(entity.id)\(EntityReference.separator)\(entity.name)", .entity)
  }
}

extension EntityReference {
  /// Between id and name, which are one string for the model.
  fileprivate static let separator: Character = "\u{1F}"
}

extension RecordReader {
  fileprivate mutating func range() throws(StoredRecordError) -> Range<Int> {
    try range(from: try integer(.start), length: try integer(.length))
  }

  fileprivate mutating func range(
    from start: Int, length: Int
  ) throws(StoredRecordError) -> Range<Int> {
    let (end, overflow) = start.addingReportingOverflow(length)
    guard start >= 0, length >= 0, !overflow else { throw damage }
    return start..<end
  }

  fileprivate mutating func fraction(_ field: NumberField) throws(StoredRecordError) -> Float {
    let steps = try integer(field)
    guard (0...255).contains(steps) else { throw damage }
    return Float(255 - steps) / 255
  }

  fileprivate mutating func entity() throws(StoredRecordError) -> EntityReference? {
    switch try integer(.entityKind) {
    case 0: return nil
    case 1:
      let both = try name(.entity)
      guard let end = both.firstIndex(of: EntityReference.separator) else { throw damage }
      return EntityReference(
        id: String(both[..<end]), name: String(both[both.index(after: end)...]))
    default:
      return EntityReference(id: try name(.participant), name: try name(.participant))
    }
  }
}

extension PassageMention {
  /// Cases of `MentionRelation`.
  private static let relations = 4

  /// - Parameter start: of the mention before.
  func write(to sink: inout some RecordSink, after start: Int) {
    sink.write(difference: bytes.lowerBound &- start, .mentionGap)
    sink.write(bytes.count, .mentionLength)
    sink.write(Int(type.rawValue) * Self.relations + Int(relation.rawValue), .mentionKind)
    sink.write(fraction: confidence, .doubt)
    sink.write(entity)
    sink.write(candidates.count, .candidates)
    for candidate in candidates { sink.write(candidate) }
    sink.write(value == nil ? 0 : 1, .valueKind)
    if let value { sink.write(name: value, .value) }
  }

  init(from reader: inout RecordReader, after start: Int) throws(StoredRecordError) {
    let first = start &+ (try reader.difference(.mentionGap))
    bytes = try reader.range(from: first, length: try reader.integer(.mentionLength))
    let kind = try reader.value(.mentionKind) { UInt8(exactly: $0) }
    guard let type = EntityType(rawValue: kind / UInt8(Self.relations)),
      let relation = MentionRelation(rawValue: kind % UInt8(Self.relations))
    else { throw reader.damage }
    self.type = type
    self.relation = relation
    confidence = try reader.fraction(.doubt)
    entity = try reader.entity()
    candidates = try reader.list(.candidates) { (reader) throws(StoredRecordError) in
      guard let candidate = try reader.entity() else { throw reader.damage }
      return candidate
    }
    value = try reader.integer(.valueKind) == 0 ? nil : try reader.name(.value)
  }
}

extension PassageParticipant {
  /// Bits of a participant that is there; 0 is none.
  private enum Kind {
    static let present = 1
    static let hasBytes = 2
    /// Its words are those of the text at its bytes.
    static let isSlice = 4
  }

  fileprivate static func write(
    _ participant: PassageParticipant?, to sink: inout some RecordSink, in text: [UInt8]
  ) {
    guard let participant else { return sink.write(0, .participantKind) }
    let slice = participant.bytes.flatMap { $0.upperBound <= text.count ? text[$0] : nil }
    let isSlice = slice.map { $0.elementsEqual(participant.text.utf8) } ?? false
    sink.write(
      Kind.present | (participant.bytes == nil ? 0 : Kind.hasBytes) | (isSlice ? Kind.isSlice : 0),
      .participantKind)
    if let bytes = participant.bytes { sink.write(bytes) }
    if !isSlice { sink.write(name: participant.text, .participant) }
    sink.write(participant.entity)
  }

  fileprivate static func read(
    from reader: inout RecordReader, in text: [UInt8]
  ) throws(StoredRecordError) -> PassageParticipant? {
    let kind = try reader.integer(.participantKind)
    guard kind & Kind.present != 0 else { return nil }
    let bytes = kind & Kind.hasBytes == 0 ? nil : try reader.range()
    var words = ""
    if kind & Kind.isSlice != 0 {
      guard let bytes, bytes.upperBound <= text.count else { throw reader.damage }
      words = String(decoding: text[bytes], as: UTF8.self)
    } else {
      words = try reader.name(.participant)
    }
    return PassageParticipant(text: words, entity: try reader.entity(), bytes: bytes)
  }
}

extension PassageEvent {
  private static let modalities = Modality.allCases.count

  func write(to sink: inout some RecordSink, in text: [UInt8]) {
    sink.write(Int(topic.rawValue) * Self.modalities + Int(modality.rawValue), .eventKind)
    sink.write(trigger)
    PassageParticipant.write(actor, to: &sink, in: text)
    PassageParticipant.write(place, to: &sink, in: text)
    sink.write(fraction: score, .score)
    sink.write(name: rule, .rule)
    sink.write(flags.count, .flags)
    for flag in flags { sink.write(Int(flag.rawValue), .flag) }
  }

  init(from reader: inout RecordReader, in text: [UInt8]) throws(StoredRecordError) {
    let kind = try reader.value(.eventKind) { UInt8(exactly: $0) }
    guard let topic = EventTopic(rawValue: kind / UInt8(Self.modalities)),
      let modality = Modality(rawValue: kind % UInt8(Self.modalities))
    else { throw reader.damage }
    self.topic = topic
    self.modality = modality
    trigger = try reader.range()
    actor = try PassageParticipant.read(from: &reader, in: text)
    place = try PassageParticipant.read(from: &reader, in: text)
    score = try reader.fraction(.score)
    rule = try reader.name(.rule)
    flags = try reader.list(.flags) { (reader) throws(StoredRecordError) in
      try reader.value(.flag, EventFlag.init(rawValue:))
    }
  }
}

extension PassageClaim {
  func write(to sink: inout some RecordSink, in text: [UInt8]) {
    PassageParticipant.write(speaker, to: &sink, in: text)
    sink.write(cue)
    sink.write(Int(stance.rawValue), .stance)
    sink.write(content)
    sink.write(event.map { $0 + 1 } ?? 0, .claimEvent)
  }

  init(from reader: inout RecordReader, in text: [UInt8]) throws(StoredRecordError) {
    guard let speaker = try PassageParticipant.read(from: &reader, in: text) else {
      throw reader.damage
    }
    self.speaker = speaker
    cue = try reader.range()
    stance = try reader.value(.stance, Stance.init(rawValue:))
    content = try reader.range()
    let event = try reader.integer(.claimEvent)
    self.event = event == 0 ? nil : event &- 1
  }
}
