import EntityTagging
import EventTagging

/// What different speakers say about the same events, side by side.
public struct ClaimTable: Sendable {
  public var query: String
  /// In the order of the best passage that speaks of each.
  public var subjects: [ClaimSubject]
  /// Claims that the table shows.
  public var claims: Int
  /// Claims of the same passages about topics that the query does not name.
  public var otherTopics: Int
  /// Whether there were more claims than the limit.
  public var isCut: Bool
}

/// What claims speak of: a topic and a place, as far as they are known.
public struct ClaimSubject: Sendable {
  public var topic: EventTopic?
  public var place: EntityReference?
  /// An assertion stands next to the denial that contradicts it.
  public var sides: [ClaimSide]

  public var claims: Int { sides.reduce(0) { $0 + $1.claims } }
}

/// The speakers of one country or armed force, or a speaker of whom no side is known.
public struct ClaimSide: Sendable {
  public var side: EntityReference?
  public var speakers: [ClaimSpeaker]

  public var claims: Int { speakers.reduce(0) { $0 + $1.claims.count } }
}

/// A speaker with what he, she or it says about one subject.
public struct ClaimSpeaker: Sendable {
  /// As the first claim names the speaker; the entity's name where it is known, unless it is
  /// a country.
  public var name: String
  public var entity: EntityReference?
  public var claims: [ReportedClaim]
}

/// One claim where a report gives it.
public struct ReportedClaim: Sendable {
  public var stance: Stance
  /// Of the event that the claim speaks of.
  public var modality: Modality?
  /// The speaker's words in the report.
  public var speaker: String
  public var cue: String
  /// The sentences that hold the claim.
  public var sentence: String
  public var passage: PassageRecord
  public var document: DocumentRecord
  /// Place of the passage in the ranking, from 1.
  public var rank: Int

  /// Whether the claim says that the event did not happen.
  public var denies: Bool {
    stance == .deny || stance == .assert && (modality == .denied || modality == .negated)
  }

  /// Whether the claim says that the event happens.
  public var affirms: Bool { stance == .assert && !denies }
}

/// Which claims are shown.
public struct ClaimOptions: Sendable {
  /// Words of the speaker's name, a name that the gazetteer knows for the speaker, or the side.
  public var speaker: String?
  public var stances: [Stance] = []
  /// Empty: the topics that the query names; all if it names none.
  public var topics: [EventTopic] = []
  /// Most claims; those of the best passages stay.
  public var limit = 40

  public init() {}

  /// Reads `deny,assert`.
  /// - Throws: ``ClaimOptionError`` for a name that is none.
  public static func stances(named list: String) throws(ClaimOptionError) -> [Stance] {
    try read(list, Stance.init(label:), known: Stance.allCases.map(\.label), "stance")
  }

  /// Reads `looting,surrender`.
  /// - Throws: ``ClaimOptionError`` for a name that is none.
  public static func topics(named list: String) throws(ClaimOptionError) -> [EventTopic] {
    try read(list, EventTopic.init(label:), known: EventTopic.allCases.map(\.label), "topic")
  }

  private static func read<Value>(
    _ list: String, _ value: (String) -> Value?, known: [String], _ kind: String
  ) throws(ClaimOptionError) -> [Value] {
    var values: [Value] = []
    for name in list.split(separator: ",") {
      guard let one = value(String(name)) else {
        throw ClaimOptionError(kind: kind, name: String(name), known: known)
      }
      values.append(one)
    }
    return values
  }
}

/// A name in a list of stances or topics that is none.
public struct ClaimOptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// "stance" or "topic".
  public var kind: String
  public var name: String
  public var known: [String]

  public var description: String {
    "There is no \(kind) “\(name)”; there are: \(known.joined(separator: ", "))."
  }
}
