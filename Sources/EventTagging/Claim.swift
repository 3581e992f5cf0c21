import TextAnalysis

/// How a speaker stands to what is said.
public enum Stance: UInt8, Sendable, CaseIterable {
  case assert, deny, demand, predict

  public var label: String {
    switch self {
    case .assert: "assert"
    case .deny: "deny"
    case .demand: "demand"
    case .predict: "predict"
    }
  }

  public init?(label: String) {
    guard let stance = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = stance
  }
}

/// A statement with its speaker.
public struct Claim: Sendable, Equatable {
  public var speaker: Participant
  public var cue: TextSpan
  public var stance: Stance
  public var content: TextSpan
  /// Index into the events of the same text that the statement speaks of.
  public var event: Int?

  public init(
    speaker: Participant, cue: TextSpan, stance: Stance, content: TextSpan, event: Int? = nil
  ) {
    self.speaker = speaker
    self.cue = cue
    self.stance = stance
    self.content = content
    self.event = event
  }
}
