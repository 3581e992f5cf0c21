import EntityTagging
import XapianStore

extension SearchEngine {
  /// Ranks the passages that are like one, or like a text: by their own words, names and events, each
  /// passage for itself, without its document's score.
  ///
  /// - Parameter keepsDuplicates: the passage itself and near-duplicates of it are hits, too.
  /// - Returns: `nil` where nothing in the index has the id.
  /// - Throws: ``IndexError``, ``InputError``.
  public func like(
    _ source: LikeSource, keepsDuplicates: Bool = false, options: SearchOptions = SearchOptions()
  ) throws -> ResultPage? {
    var options = options
    options.usesDocuments = false
    return try OpenIndex.retrying(directory, gazetteer: gazetteer) { index in
      let records =
        switch source {
        case .passage(let id): try PassageLookup.records(id, in: index)
        case .text(let text): [try record(of: text, index)]
        }
      guard !records.isEmpty else { return nil }
      let own = keepsDuplicates ? [] : records.filter { !$0.id.isEmpty }
      let session = SearchSession(
        index: index, query: nil, options: options,
        leftOut: keepsDuplicates ? nil : TextClusters(of: records.map(\.text)))
      let plan = try Likeness(of: records, index: index).plan(excluding: own)
      let name =
        switch source {
        case .passage(let id): "like \(id)"
        case .text: "like the text given"
        }
      return try session.page(of: plan, as: name)
    }
  }

  /// A text from elsewhere, tagged as the index tags its own.
  private func record(of text: String, _ index: OpenIndex) throws -> PassageRecord {
    let analysed = index.analyzer.analyse(Array(text.utf8))
    let isTagged = index.settings.isTagged
    let mentions =
      isTagged
      ? EntityTagger(gazetteer: index.gazetteer).mentions(in: analysed, published: nil) : []
    let events = isTagged ? index.eventTagger.tag(analysed, mentions: mentions).events : []
    return PassageRecord(
      id: "", document: "", record: nil, unit: "", ordinal: 0, heading: nil,
      language: analysed.language, text: text,
      citation: PassageRecord.Citation(bytes: 0..<text.utf8.count, line: 1, column: 1, sha256: ""),
      mentions: mentions.map {
        PassageMention(
          bytes: $0.span.bytes, type: $0.type, relation: $0.relation, entity: $0.entity,
          candidates: $0.candidates, confidence: $0.confidence, value: $0.value)
      },
      events: events.map {
        PassageEvent(
          topic: $0.topic, modality: $0.modality, trigger: $0.trigger.bytes, actor: nil, place: nil,
          score: $0.score, rule: $0.rule, flags: $0.flags)
      },
      claims: [], documentRecord: nil)
  }
}
