import EntityTagging

/// How a search ranks, groups and limits its hits.
public struct SearchOptions: Sendable {
  /// What bare words ask of a passage.
  public enum Match: String, Sendable, CaseIterable { case any, all }
  public enum Sort: String, Sendable, CaseIterable { case relevance, newest, oldest }
  public enum Grouping: String, Sendable, CaseIterable { case document, source, cluster }

  /// Hits to return, and to skip before them.
  public var limit = 10
  public var offset = 0
  public var match = Match.any
  public var sort = Sort.relevance
  /// Most passages of one document among the hits; `nil` for no limit.
  public var perDocument: Int? = 3
  /// Keeps the best hit of each group and counts the others.
  public var grouping: Grouping?
  public var facets: [FacetName] = []
  /// Most values of each facet.
  public var facetLimit = 20
  /// Adds other spellings of names in the query.
  public var usesAliases = true
  /// Adds what words of the query are in the other languages of the texts.
  public var usesTranslations = true
  /// Adds the topics that the query speaks of (withdrawal, surrender, looting).
  public var usesTopics = true
  /// Ranks a passage by its document as well: S = S_passage + S_document.
  public var usesDocuments = true
  /// Prefers passages that were published when the query says (2022, june 1982, last winter).
  public var usesDates = true
  /// The day that "last winter" counts from, as YYYYMMDD; `nil`: such words mean nothing.
  public var today: Int?
  /// Adds what the best passages have in common.
  public var widens = false
  /// Counts every match instead of estimating.
  public var countsExactly = false
  /// Works out each hit's score part by part.
  public var explains = false

  public init() {}
}

/// A property by which matches can be counted.
public enum FacetName: String, Sendable, CaseIterable, Codable {
  case date, month, year, document, source, language, place, person, org, unit, weapon, event, mood
  case speaker

  var slot: IndexSchema.Slot {
    switch self {
    case .date, .month, .year: .date
    case .document: .document
    case .source: .source
    case .language: .language
    case .place: .places
    case .person: .persons
    case .org: .organisations
    case .unit: .units
    case .weapon: .weapons
    case .event, .mood: .events
    case .speaker: .speakers
    }
  }

  /// The facet's values in one stored slot value.
  func values(in stored: String) -> [String] {
    switch self {
    case .date: [Self.dashed(stored)]
    case .month: [Self.dashed(String(stored.prefix(6)))]
    case .year: [String(stored.prefix(4))]
    case .document, .source, .language: [stored]
    case .place, .person, .org, .unit, .weapon, .speaker: list(stored)
    case .event: distinct(list(stored).map { String($0.prefix { $0 != "/" }) })
    case .mood: distinct(list(stored).map { String($0.drop { $0 != "/" }.dropFirst()) })
    }
  }

  private func list(_ stored: String) -> [String] {
    stored.split(separator: IndexSchema.listSeparator).map(String.init)
  }

  private func distinct(_ values: [String]) -> [String] { Array(Set(values)) }

  private static func dashed(_ date: String) -> String {
    guard date.count > 4 else { return date }
    let month = date.prefix(4) + "-" + date.dropFirst(4).prefix(2)
    return date.count > 6 ? month + "-" + date.dropFirst(6) : String(month)
  }
}
