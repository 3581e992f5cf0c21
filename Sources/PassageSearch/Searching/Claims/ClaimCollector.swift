import EntityTagging
import EventTagging
import QueryLanguage
import TextAnalysis

extension SearchEngine {
  /// Lays the claims of the passages that a query asks for side by side.
  /// - Throws: as ``search(_:options:)``.
  public func claims(
    _ text: String, options: SearchOptions = SearchOptions(), claims: ClaimOptions = ClaimOptions()
  ) throws -> ClaimTable {
    let query = try Query(parsing: text)
    return try OpenIndex.retrying(directory, gazetteer: gazetteer) { index in
      try ClaimCollector(index: index, query: query, options: options, claims: claims).table()
    }
  }
}

/// A claim with what it is grouped by.
struct FoundClaim {
  var claim: ReportedClaim
  var topic: EventTopic?
  var place: EntityReference?
  var side: EntityReference?
  var speaker: ClaimSpeakerKey
  var entity: EntityReference?
}

/// Takes the claims out of the best passages of a query.
struct ClaimCollector {
  /// Passages looked at; claims of worse ones are not what the query asks for.
  static let passages = 300
  /// Share of the best score that a passage must reach.
  static let leastScore = 0.45

  let index: OpenIndex
  let query: Query
  let options: SearchOptions
  let claims: ClaimOptions

  func table() throws -> ClaimTable {
    var options = options
    options.limit = Self.passages
    options.offset = 0
    options.perDocument = nil
    let page = try SearchSession(index: index, query: query, options: options).page()
    let best = page.hits.first?.score ?? 0
    let topics = claims.topics.isEmpty ? Self.topics(of: page) : Set(claims.topics)
    let sides = ClaimSides(gazetteer: index.gazetteer)
    let filter = ClaimFilter(options: claims, index: index)
    let hits = page.hits.filter { $0.score >= best * Self.leastScore }
    let places = ClaimPlaces(hits: hits, sides: sides)
    var all = hits.flatMap { hit in
      ClaimPassageReader(hit: hit, index: index, sides: sides, places: places).claims()
    }
    Self.shareSides(&all)
    all = all.filter(filter.keeps)
    let found = all.filter { claim in
      topics.isEmpty || claim.topic.map(topics.contains) == true
    }
    let others = all.count - found.count
    let shown = Array(found.prefix(claims.limit))
    let subjects = ClaimOrder(gazetteer: index.gazetteer).subjects(shown)
    return ClaimTable(
      query: query.source, subjects: subjects, claims: subjects.reduce(0) { $0 + $1.claims },
      otherTopics: others, isCut: shown.count < found.count)
  }

  /// A speaker whose office is named once has the same side everywhere.
  private static func shareSides(_ claims: inout [FoundClaim]) {
    var known: [String: EntityReference] = [:]
    for claim in claims { known[claim.speaker.key] = known[claim.speaker.key] ?? claim.side }
    for claim in claims.indices where claims[claim].side == nil {
      claims[claim].side = known[claims[claim].speaker.key]
    }
  }

  /// The topics that the query speaks of.
  private static func topics(of page: ResultPage) -> Set<EventTopic> {
    Set(
      page.expansions.filter { $0.reason == "topic" }.compactMap { expansion in
        expansion.added.split(separator: ":").last.flatMap {
          EventTopic(label: String($0.split(separator: "/").first ?? ""))
        }
      })
  }
}

/// Narrows claims to a speaker and stances.
struct ClaimFilter {
  private let stances: Set<Stance>
  private let words: [String]
  private let ids: Set<String>
  private let index: OpenIndex

  init(options: ClaimOptions, index: OpenIndex) {
    self.index = index
    stances = Set(options.stances)
    words = options.speaker.map { ClaimSpeakerKey.words(of: $0, index) } ?? []
    let named = options.speaker ?? ""
    let entities = named.isEmpty ? [] : index.gazetteer.entities(named: named).map(\.entity.id)
    // "Kremlin" stands for Russia, but asks for the Kremlin alone.
    ids = Set(
      entities.filter { id in
        index.gazetteer.spellings(of: id).contains { $0.lowercased() == named.lowercased() }
      })
  }

  func keeps(_ found: FoundClaim) -> Bool {
    guard stances.isEmpty || stances.contains(found.claim.stance) else { return false }
    guard !words.isEmpty else { return true }
    if let id = found.entity?.id, ids.contains(id) { return true }
    if let id = found.side?.id, ids.contains(id) { return true }
    let name = Set(ClaimSpeakerKey.words(of: found.claim.speaker, index))
    return words.allSatisfy(name.contains)
  }
}

/// Tells speakers apart: by their entity, else by their folded name without article.
struct ClaimSpeakerKey: Hashable {
  /// Id of the entity, or the words joined.
  var key: String
  var words: [String]

  init(_ name: String, entity: EntityReference?, _ index: OpenIndex) {
    words = Self.words(of: name, index)
    key = entity?.id ?? words.joined(separator: " ")
  }

  static func words(of name: String, _ index: OpenIndex) -> [String] {
    let words = index.tokens(of: name).compactMap { $0.forms.first?.folded }
    let articles: Set<String> = ["the", "a", "an"]
    return words.count > 1 && articles.contains(words[0]) ? Array(words.dropFirst()) : words
  }
}
