import EntityTagging
import EventTagging
import FoundationEssentials
import Testing
import TextAnalysis
import XapianStore

@testable import PassageSearch

/// An index whose names, events and claims are set by hand: what a search finds by them then
/// depends on no tagger.
struct HandTaggedIndex {
  /// A report; each tag names the words that it stands on.
  struct Report {
    var id: String
    var text: String
    var title: String?
    var source: String?
    var published: String?
    var names: [(words: String, type: EntityType, entity: String?)] = []
    var events: [(words: String, topic: EventTopic, modality: Modality)] = []
    var claims: [(speaker: String, cue: String, stance: Stance)] = []
  }

  let folder: TestFolder
  var directory: IndexDirectory { folder.directory }

  init(_ reports: [Report]) throws {
    folder = try TestFolder()
    let lines = try reports.map { report in
      let fields = [
        "id": report.id, "text": report.text, "title": report.title, "source": report.source,
        "published": report.published,
      ]
      return String(
        decoding: try JSONEncoder().encode(fields.compactMapValues { $0 }), as: UTF8.self)
    }
    let file = try folder.write("reports.jsonl", lines.joined(separator: "\n") + "\n")
    let reader = DocumentReader()
    var documents: [Document] = []
    for file in try reader.plan(paths: [file]).files {
      try reader.read(file, each: { documents.append($0) }, reject: { _ in })
    }
    try #require(documents.count == reports.count)
    try publish(try documents.enumerated().map { try Self.packed($1, reports[$0]) })
  }

  private static let settings = IndexSettings(
    passages: .automatic, isTagged: true,
    impacts: ImpactModel(averagePassageLength: 10, averageDocumentLength: 10),
    scoresDocuments: false)

  private static func packed(_ document: Document, _ report: Report) throws -> [PackedPassage] {
    let tagger = DocumentTagger(stemmer: try SnowballStemming(), gazetteer: nil, mode: .automatic)
    var tagged = tagger.tag(document)
    let text = tagged.text
    tagged.mentions = try report.names.map { name in
      Mention(
        span: try span(of: name.words, in: text), type: name.type,
        entity: name.entity.map { EntityReference(id: $0, name: name.words) })
    }.sorted { $0.span.bytes.lowerBound < $1.span.bytes.lowerBound }
    tagged.tags.events = try report.events.map { event in
      Event(
        topic: event.topic, modality: event.modality, trigger: try span(of: event.words, in: text),
        score: 0.8, rule: "by hand")
    }
    tagged.tags.claims = try report.claims.map { claim in
      let speaker = try span(of: claim.speaker, in: text)
      return Claim(
        speaker: Participant(
          span: speaker, mention: tagged.mentions.firstIndex { $0.span == speaker }),
        cue: try span(of: claim.cue, in: text), stance: claim.stance,
        content: text.span(0..<text.tokens.count))
    }
    return PassagePacker(settings: settings).pack(tagged)
  }

  private static func span(of words: String, in text: AnalysedText) throws -> TextSpan {
    let wanted = words.split(separator: " ").map { $0.lowercased() }
    let start = text.tokens.indices.dropLast(wanted.count - 1).first { start in
      wanted.indices.allSatisfy {
        text.string(text.tokens[start + $0].bytes).lowercased() == wanted[$0]
      }
    }
    let first = try #require(start, "“\(words)” does not stand in the text")
    return text.span(first..<first + wanted.count)
  }

  private func publish(_ passages: [[PackedPassage]]) throws {
    try FileManager.default.createDirectory(
      atPath: directory.path, withIntermediateDirectories: true)
    let path = directory.path + "/made"
    var store = try StoreBuilder(path: path)
    for passage in passages.joined() { try store.add(passage) }
    try store.setMetadata(IndexSchema.Key.settings, Self.settings.encoded())
    try store.setMetadata(IndexSchema.Key.schemaVersion, Array(String(IndexSchema.version).utf8))
    try store.setMetadata(
      IndexSchema.Key.passageCount, Array(String(store.documentCount).utf8))
    try store.finish()
    try directory.publish(path)
  }

  /// Record ids of the hits, best first.
  func ids(
    _ query: String, _ change: (inout SearchOptions) -> Void = { _ in }
  ) throws -> [String] {
    try folder.search(query, change).hits.map { $0.passage.record ?? $0.passage.document }
  }

  /// Record ids of the hits, sorted.
  func found(
    _ query: String, _ change: (inout SearchOptions) -> Void = { _ in }
  ) throws -> [String] {
    try ids(query, change).sorted()
  }
}
