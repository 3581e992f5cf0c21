import EntityTagging
import EventTagging
import TextAnalysis

/// A stretch of text in Unicode scalars.
struct SpanJSON: Encodable {
  var start: Int
  var end: Int

  init(_ bytes: Range<Int>, in text: ScalarOffsets) {
    start = text.scalar(at: bytes.lowerBound)
    end = text.scalar(at: bytes.upperBound)
  }
}

/// A stretch of text with its words.
struct TextSpanJSON: Encodable {
  var start: Int
  var end: Int
  var text: String

  init(_ bytes: Range<Int>, in text: ScalarOffsets) {
    start = text.scalar(at: bytes.lowerBound)
    end = text.scalar(at: bytes.upperBound)
    self.text = text.string(bytes)
  }
}

struct CandidateJSON: Encodable {
  var entity: String
  var name: String

  init(_ entity: EntityReference) {
    self.entity = entity.id
    name = entity.name
  }
}

struct EntityJSON: Encodable {
  var start: Int
  var end: Int
  var byteStart: Int
  var byteEnd: Int
  var type: String
  var text: String
  var entity: Nullable<String>
  var name: Nullable<String>
  var candidates: [CandidateJSON]?
  var relation: String?
  var value: String?
  var confidence: Double

  init(_ mention: PassageMention, in text: ScalarOffsets) {
    start = text.scalar(at: mention.bytes.lowerBound)
    end = text.scalar(at: mention.bytes.upperBound)
    byteStart = mention.bytes.lowerBound
    byteEnd = mention.bytes.upperBound
    type = mention.type.label
    self.text = text.string(mention.bytes)
    entity = Nullable(mention.entity?.id)
    name = Nullable(mention.entity?.name)
    candidates = mention.candidates.isEmpty ? nil : mention.candidates.map(CandidateJSON.init)
    relation = mention.relation == .name ? nil : "\(mention.relation)"
    value = mention.value
    confidence = rounded(mention.confidence)
  }
}

struct EventJSON: Encodable {
  var topic: String
  var modality: String
  var trigger: TextSpanJSON
  var actor: Nullable<String>
  var actorEntity: String?
  var place: Nullable<String>
  var placeEntity: String?
  var score: Double
  var rule: String
  var flags: [String]
  var codes: CodesJSON

  init(_ event: PassageEvent, in text: ScalarOffsets) {
    topic = event.topic.label
    modality = event.modality.label
    trigger = TextSpanJSON(event.trigger, in: text)
    actor = Nullable(event.actor?.text)
    actorEntity = event.actor?.entity?.id
    place = Nullable(event.place?.text)
    placeEntity = event.place?.entity?.id
    score = rounded(event.score)
    rule = event.rule
    flags = event.flags.map(\.label)
    codes = CodesJSON(event.codes)
  }
}

/// Codes of the field's event schemes; absent where a scheme has none.
struct CodesJSON: Encodable {
  var cameo: String?
  var plover: String?
  var rams: String?
  var acled: String?

  init(_ codes: EventCodes) {
    cameo = codes.cameo
    plover = codes.plover
    rams = codes.rams
    acled = codes.acled
  }
}

extension PassageEvent {
  /// The crosswalk needs topic, modality and flags only.
  fileprivate var codes: EventCodes {
    Event(
      topic: topic, modality: modality,
      trigger: TextSpan(tokens: 0..<0, bytes: trigger, scalars: 0..<0), score: score, rule: rule,
      flags: flags
    ).codes
  }
}

struct ClaimJSON: Encodable {
  struct Speaker: Encodable {
    /// `null` where the speaker is named in another passage.
    var start: Nullable<Int>
    var end: Nullable<Int>
    var text: String
    var entity: Nullable<String>
  }
  struct Cue: Encodable {
    var text: String
  }

  var speaker: Speaker
  var cue: TextSpanJSON
  var stance: String
  var content: SpanJSON
  /// Index into the events of the same text.
  var event: Int?

  init(_ claim: PassageClaim, in text: ScalarOffsets) {
    let place = claim.speaker.bytes.map { SpanJSON($0, in: text) }
    speaker = Speaker(
      start: Nullable(place?.start), end: Nullable(place?.end), text: claim.speaker.text,
      entity: Nullable(claim.speaker.entity?.id))
    cue = TextSpanJSON(claim.cue, in: text)
    stance = claim.stance.label
    content = SpanJSON(claim.content, in: text)
    event = claim.event
  }
}

private func rounded(_ fraction: Float) -> Double { (Double(fraction) * 100).rounded() / 100 }
