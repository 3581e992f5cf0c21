import EntityTagging
import EventTagging

/// The JSON of a search result, version 1 of the format. Offsets count Unicode scalars of `text`.
struct PageJSON: Encodable {
  var query: String
  var interpreted: String
  var expansions: [ExpansionJSON]
  var suggestions: [SuggestionJSON]
  var notices: [String]
  var total: Int
  var totalIsExact: Bool
  var tookMicroseconds: Int
  var index: IndexJSON
  var hits: [HitJSON]
  var facets: [FacetJSON]?
  var formatVersion = 1

  init(_ page: ResultPage, paths: DisplayPath) {
    query = page.query
    interpreted = page.interpreted
    expansions = page.expansions.map(ExpansionJSON.init)
    suggestions = page.suggestions.map {
      SuggestionJSON(word: $0.word, suggestion: $0.suggestion)
    }
    notices = page.notices
    total = page.total
    totalIsExact = page.totalIsExact
    tookMicroseconds = page.microseconds
    index = IndexJSON(uuid: page.index.uuid, revision: page.index.revision)
    hits = page.hits.map { HitJSON($0, paths: paths) }
    facets = page.facets.isEmpty ? nil : page.facets.map(FacetJSON.init)
  }
}

struct SuggestionJSON: Encodable {
  var word: String
  var suggestion: String
}

struct IndexJSON: Encodable {
  var uuid: String
  var revision: UInt64
}

struct ExpansionJSON: Encodable {
  var term: String
  var added: String
  var entity: String?
  var reason: String
  var passages: Int

  init(_ expansion: Expansion) {
    term = expansion.term
    added = expansion.added
    entity = expansion.entity
    reason = expansion.reason
    passages = expansion.passages
  }
}

struct FacetJSON: Encodable {
  struct Value: Encodable {
    var value: String
    var name: String
    var count: Int
  }
  var name: String
  /// Every match is counted.
  var exact = true
  var values: [Value]

  init(_ facet: Facet) {
    name = facet.name.rawValue
    values = facet.values.map { Value(value: $0.value, name: $0.name, count: $0.count) }
  }
}

struct HitJSON: Encodable {
  struct Part: Encodable {
    var label: String
    var score: Double
  }
  /// Near copies that the hit stands for.
  struct Cluster: Encodable {
    var size: Int
    var sources: Int
    var documents: Int
  }
  struct CitationJSON: Encodable {
    var file: String
    var byteStart: Int
    var byteEnd: Int
    var line: Int
    var column: Int
    var sha256: String
  }

  var rank: Int
  var score: Double
  var passage: String
  var document: String
  var record: String?
  var title: Nullable<String>
  var source: Nullable<String>
  var published: Nullable<String>
  var author: String?
  var collected: String?
  var url: String?
  /// Unknown fields of the record, as they were read.
  var metadata: [String: String]?
  var language: String
  var heading: String?
  var text: String
  var highlights: [SpanJSON]
  var entities: [EntityJSON]
  var events: [EventJSON]
  var claims: [ClaimJSON]
  var citation: CitationJSON
  var groupSize: Int?
  var sources: Int?
  var cluster: Cluster?
  var independentSources: Int?
  var explanation: [Part]?

  init(_ hit: SearchHit, paths: DisplayPath) {
    let passage = hit.passage
    let text = ScalarOffsets(passage.text)
    rank = hit.rank
    score = hit.score
    self.passage = passage.id
    document = passage.document
    record = passage.record
    title = Nullable(hit.document.title)
    source = Nullable(hit.document.source)
    published = Nullable(hit.document.published)
    author = hit.document.author
    collected = hit.document.collected
    url = hit.document.url
    metadata = hit.document.metadata
    language = passage.language.code
    heading = passage.heading
    self.text = passage.text
    highlights = hit.highlights.map { SpanJSON($0, in: text) }
    entities = passage.mentions.map { EntityJSON($0, in: text) }
    events = passage.events.map { EventJSON($0, in: text) }
    claims = passage.claims.map { ClaimJSON($0, in: text) }
    citation = CitationJSON(
      file: paths.path(hit.document.file), byteStart: passage.citation.bytes.lowerBound,
      byteEnd: passage.citation.bytes.upperBound, line: passage.citation.line,
      column: passage.citation.column, sha256: passage.citation.sha256)
    groupSize = hit.groupSize > 1 ? hit.groupSize : nil
    sources = hit.sources > 0 ? hit.sources : nil
    cluster =
      hit.documents > 0
      ? Cluster(size: hit.groupSize, sources: hit.sources, documents: hit.documents) : nil
    independentSources = hit.independentSources
    explanation =
      hit.explanation.isEmpty
      ? nil : hit.explanation.map { Part(label: $0.label, score: $0.score) }
  }
}
