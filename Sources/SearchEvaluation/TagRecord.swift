import FoundationEssentials

/// The labels of one record, gold or predicted. What a file does not carry is `nil`.
public struct TagRecord: Sendable, Equatable {
  public var id: String
  /// The record's text; gold files have it, predictions need not.
  public var text: String?
  public var entities: [TagEntity]?
  public var events: [TagEvent]?
  public var claims: [TagClaim]?
  /// Whether the events include what lies next to the topics (captured weapons, requisition), which
  /// `tag` does not report.
  public var isNear = false

  public init(id: String) { self.id = id }
}

/// Words of a text, with their place in Unicode scalars where it is known.
public struct TagSpan: Sendable, Equatable {
  public var text: String
  public var range: Range<Int>?

  public init(text: String, range: Range<Int>? = nil) {
    self.text = text
    self.range = range
  }
}

public struct TagEntity: Sendable, Equatable {
  public var span: TagSpan
  public var type: String
}

public struct TagEvent: Sendable, Equatable {
  public var topic: String
  public var modality: String?
  public var trigger: TagSpan?
  /// 0…1; 1 where a file gives none.
  public var score: Double
}

public struct TagClaim: Sendable, Equatable {
  public var speaker: TagSpan
  public var cue: TagSpan?
  public var stance: String?
}

// MARK: Reading

extension TagRecord: Decodable {
  private enum Key: String, CodingKey { case id, text, entities, events, labels, claims, near }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decode(FlexibleString.self, forKey: .id).value
    text = try fields.decodeIfPresent(String.self, forKey: .text)
    entities = try fields.decodeIfPresent([TagEntity].self, forKey: .entities)
    events =
      try fields.decodeIfPresent([TagEvent].self, forKey: .events)
      ?? fields.decodeIfPresent([TagEvent].self, forKey: .labels)
    claims = try fields.decodeIfPresent([TagClaim].self, forKey: .claims)
    isNear = try fields.decodeIfPresent(Bool.self, forKey: .near) ?? false
  }
}

extension TagSpan: Decodable {
  private enum Key: String, CodingKey { case text, start, end }

  /// A string, or an object `{text, start, end}`.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(text: text)
      return
    }
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(text: try fields.decode(String.self, forKey: .text))
    guard let start = try fields.decodeIfPresent(Int.self, forKey: .start),
      let end = try fields.decodeIfPresent(Int.self, forKey: .end)
    else { return }
    guard start >= 0, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .start, in: fields, debugDescription: "a span that ends before it starts")
    }
    range = start..<end
  }
}

extension TagEntity: Decodable {
  private enum Key: String, CodingKey { case type, label }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    span = try TagSpan(from: decoder)
    type =
      try fields.decodeIfPresent(String.self, forKey: .type)
      ?? fields.decode(String.self, forKey: .label)
  }
}

extension TagEvent: Decodable {
  private enum Key: String, CodingKey { case topic, modality, trigger, score }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    topic = try fields.decode(String.self, forKey: .topic)
    modality = try fields.decodeIfPresent(String.self, forKey: .modality)
    trigger = try fields.decodeIfPresent(TagSpan.self, forKey: .trigger)
    score = try fields.decodeIfPresent(Double.self, forKey: .score) ?? 1
  }
}

extension TagClaim: Decodable {
  private enum Key: String, CodingKey { case speaker, cue, stance }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    speaker = try fields.decode(TagSpan.self, forKey: .speaker)
    cue = try fields.decodeIfPresent(TagSpan.self, forKey: .cue)
    stance = try fields.decodeIfPresent(String.self, forKey: .stance)
  }
}

/// An id, which some files write as a number.
private struct FlexibleString: Decodable {
  var value: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      value = text
    } else {
      value = String(try container.decode(Int.self))
    }
  }
}
