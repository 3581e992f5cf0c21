import TextAnalysis

/// The three kinds of event that Sitrep is about.
public enum EventTopic: UInt8, Sendable, CaseIterable {
  case withdrawal, surrender, looting

  public var label: String {
    switch self {
    case .withdrawal: "withdrawal"
    case .surrender: "surrender"
    case .looting: "looting"
    }
  }
  public init?(label: String) {
    guard let topic = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = topic
  }
}

/// Whether the text says that the event happened, or in which other way it speaks of it.
public enum Modality: UInt8, Sendable, CaseIterable {
  case actual, ordered, planned, demanded, denied, negated, hypothetical

  public var label: String {
    switch self {
    case .actual: "actual"
    case .ordered: "ordered"
    case .planned: "planned"
    case .demanded: "demanded"
    case .denied: "denied"
    case .negated: "negated"
    case .hypothetical: "hypothetical"
    }
  }
  public init?(label: String) {
    guard let modality = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = modality
  }
}

/// Finer distinctions that coders need; their meaning is given in `Guides/Events.md`.
public enum EventFlag: UInt8, Sendable, CaseIterable {
  case euphemism, captured, armsOnly, territory
  case protester, civilianPerpetrator, museum, stateConfiscation, capturedArms

  /// Kebab-case name used in output (`arms-only`).
  public var label: String {
    switch self {
    case .euphemism: "euphemism"
    case .captured: "captured"
    case .armsOnly: "arms-only"
    case .territory: "territory"
    case .protester: "protester"
    case .civilianPerpetrator: "civilian-perpetrator"
    case .museum: "museum"
    case .stateConfiscation: "state-confiscation"
    case .capturedArms: "captured-arms"
    }
  }
}

/// A participant of an event: its words, and its mention if a tagger found one.
public struct Participant: Sendable, Equatable {
  public var span: TextSpan
  /// Index into the mentions that were given to the tagger.
  public var mention: Int?

  public init(span: TextSpan, mention: Int? = nil) {
    self.span = span
    self.mention = mention
  }
}

/// A withdrawal, surrender or looting that a text speaks of.
public struct Event: Sendable, Equatable {
  public var topic: EventTopic
  public var modality: Modality
  public var trigger: TextSpan
  public var actor: Participant?
  public var place: Participant?
  /// 0…1.
  public var score: Float
  /// The rule or feature that fired, for people who ask why.
  public var rule: String
  public var flags: [EventFlag]

  public init(
    topic: EventTopic, modality: Modality, trigger: TextSpan, actor: Participant? = nil,
    place: Participant? = nil, score: Float, rule: String, flags: [EventFlag] = []
  ) {
    self.topic = topic
    self.modality = modality
    self.trigger = trigger
    self.actor = actor
    self.place = place
    self.score = score
    self.rule = rule
    self.flags = flags
  }
}
