import EventTagging

/// The JSON of a table of claims, version 1 of the format.
struct ClaimTableJSON: Encodable {
  struct Named: Encodable {
    var name: String
    var entity: String
  }
  struct Subject: Encodable {
    var topic: Nullable<String>
    var place: Nullable<Named>
    var sides: [Side]
  }
  struct Side: Encodable {
    var side: Nullable<Named>
    var speakers: [Speaker]
  }
  struct Speaker: Encodable {
    var speaker: String
    var entity: Nullable<String>
    var claims: [ClaimRowJSON]
  }

  var query: String
  var subjects: [Subject]
  var claims: Int
  var otherTopics: Int
  var isCut: Bool
  var formatVersion = 1

  init(_ table: ClaimTable, paths: DisplayPath) {
    query = table.query
    claims = table.claims
    otherTopics = table.otherTopics
    isCut = table.isCut
    subjects = table.subjects.map { subject in
      Subject(
        topic: Nullable(subject.topic?.label),
        place: Nullable(subject.place.map { Named(name: $0.name, entity: $0.id) }),
        sides: subject.sides.map { side in
          Side(
            side: Nullable(side.side.map { Named(name: $0.name, entity: $0.id) }),
            speakers: side.speakers.map { speaker in
              Speaker(
                speaker: speaker.name, entity: Nullable(speaker.entity?.id),
                claims: speaker.claims.map {
                  ClaimRowJSON($0, speaker, side, subject, paths)
                })
            })
        })
    }
  }
}

/// One claim with everything that it was grouped by: a line of JSON lines, a row of CSV.
struct ClaimRowJSON: Encodable {
  var topic: String?
  var place: String?
  var side: String?
  var speaker: String
  var entity: String?
  /// The speaker's words in the report.
  var words: String
  var cue: String
  var stance: String
  /// Of the event that the claim speaks of.
  var modality: String?
  var sentence: String
  var published: Nullable<String>
  var title: Nullable<String>
  var source: Nullable<String>
  var url: String?
  var passage: String
  var document: String
  var citation: HitJSON.CitationJSON

  init(
    _ claim: ReportedClaim, _ speaker: ClaimSpeaker, _ side: ClaimSide, _ subject: ClaimSubject,
    _ paths: DisplayPath
  ) {
    topic = subject.topic?.label
    place = subject.place?.name
    self.side = side.side?.name
    self.speaker = speaker.name
    entity = speaker.entity?.id
    words = claim.speaker
    cue = claim.cue
    stance = claim.stance.label
    modality = claim.modality?.label
    sentence = claim.sentence
    published = Nullable(claim.document.published)
    title = Nullable(claim.document.title)
    source = Nullable(claim.document.source)
    url = claim.document.url
    passage = claim.passage.id
    document = claim.passage.document
    let citation = claim.passage.citation
    self.citation = HitJSON.CitationJSON(
      file: paths.path(claim.document.file), byteStart: citation.bytes.lowerBound,
      byteEnd: citation.bytes.upperBound, line: citation.line, column: citation.column,
      sha256: citation.sha256)
  }

  static func rows(of table: ClaimTable, paths: DisplayPath) -> [ClaimRowJSON] {
    table.subjects.flatMap { subject in
      subject.sides.flatMap { side in
        side.speakers.flatMap { speaker in
          speaker.claims.map { ClaimRowJSON($0, speaker, side, subject, paths) }
        }
      }
    }
  }
}
