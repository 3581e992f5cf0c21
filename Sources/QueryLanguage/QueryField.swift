/// The fields of the query language; the raw value is the spelling before the colon.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  case title, source, lang, file, id, document, date
  case event, mood, stance, by
  case person, org, place, unit, weapon, entity, name
  case near, bbox

  /// Fields whose postings have a position in the text, so that they can stand in a proximity.
  var hasPositions: Bool {
    switch self {
    case .person, .org, .place, .unit, .weapon, .entity, .event, .mood: true
    default: false
    }
  }

  /// Fields whose values may end in `*`.
  var takesPrefix: Bool {
    switch self {
    case .title, .source, .file, .id, .document: true
    default: false
    }
  }

  /// The closed list of values of a field that has one.
  public var vocabulary: [String]? {
    switch self {
    case .event: ["withdrawal", "surrender", "looting"]
    case .mood: ["actual", "ordered", "planned", "demanded", "denied", "negated", "hypothetical"]
    case .stance: ["assert", "deny", "demand", "predict"]
    default: nil
    }
  }
}
