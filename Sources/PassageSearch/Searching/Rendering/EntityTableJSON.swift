/// The JSON of a list of entities, version 1 of the format.
struct EntityListJSON: Encodable {
  struct Companion: Encodable {
    var name: String
    var entities: [CandidateJSON]
    var passages: Int
    var suggestion: String?
  }

  var query: Nullable<String>
  var level: String
  var with: [Companion]
  var passages: Int
  var documents: Int
  var total: Int
  var entities: [EntityRowJSON]
  var notices: [String]
  var tookMicroseconds: Int
  var index: IndexJSON
  var formatVersion = 1

  init(_ list: EntityList) {
    query = Nullable(list.query)
    level = list.level.rawValue
    with = list.companions.map {
      Companion(
        name: $0.name, entities: $0.entities.map(CandidateJSON.init), passages: $0.passages,
        suggestion: $0.suggestion)
    }
    passages = list.passages
    documents = list.documents
    total = list.total
    entities = list.rows.map(EntityRowJSON.init)
    notices = list.notices
    tookMicroseconds = list.microseconds
    index = IndexJSON(uuid: list.index.uuid, revision: list.index.revision)
  }
}

struct EntityRowJSON: Encodable {
  struct Spelling: Encodable {
    var text: String
    var mentions: Int
  }

  struct Candidate: Encodable {
    var entity: String
    var name: String
    var mentions: Int
  }

  var entity: Nullable<String>
  var name: String
  var type: String
  var status: String
  var mentions: Int
  var passages: Int
  var documents: Int
  var open: Int
  var candidates: [Candidate]
  var spellings: [Spelling]

  init(_ row: EntityRow) {
    entity = Nullable(row.id)
    name = row.name
    type = row.type.label
    status = row.status.rawValue
    mentions = row.mentions
    passages = row.passages
    documents = row.documents
    open = row.open
    candidates = row.candidates.map {
      Candidate(entity: $0.entity.id, name: $0.entity.name, mentions: $0.mentions)
    }
    spellings = row.spellings.map { Spelling(text: $0.text, mentions: $0.mentions) }
  }
}
