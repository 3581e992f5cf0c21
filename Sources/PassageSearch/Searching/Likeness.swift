import EntityTagging
import TextAnalysis
import XapianStore

/// What passages are to be like.
public enum LikeSource: Sendable {
  /// Id of a passage (or its first six digits), or of a document or record, which stands for all of
  /// its passages.
  case passage(String)
  case text(String)
}

/// Turns a text into the query that finds texts like it: its most telling words, its names and its
/// events, each worth what it adds to the text itself.
struct Likeness {
  /// Most words and names that are asked for: more add noise (RM3 and MoreLikeThis take 20 to 30).
  private static let mostTerms = 25
  /// A name's evidence stands beside the words that spell it.
  private static let nameShare = 0.5
  /// A word of one passage tells nothing about others; one of more than this share of them little.
  private static let largestShare = 0.2

  let index: OpenIndex
  private(set) var words: [(stem: String, weight: Double)] = []
  private(set) var names: [(id: String, name: String, weight: Double)] = []
  private(set) var events: [(label: String, weight: Double)] = []

  /// - Parameter records: passages that stand for the text; those of the index for one of its own.
  init(of records: [PassageRecord], index: OpenIndex) throws {
    self.index = index
    var counts: [String: Int] = [:]
    var entities: [String: (name: String, count: Int)] = [:]
    var topics: Set<String> = []
    for record in records {
      let text = index.analyzer.analyse(Array(record.text.utf8), language: record.language)
      for token in text.tokens where token.isWord {
        let form = text.words[token.word]
        if !form.isStopWord, !form.stem.isEmpty { counts[form.stem, default: 0] += 1 }
      }
      for entity in record.mentions.compactMap(\.entity) {
        entities[entity.id, default: (entity.name, 0)].count += 1
      }
      topics.formUnion(record.events.map { "\($0.topic.label)/\($0.modality.label)" })
      topics.formUnion(record.events.map(\.topic.label))
    }
    let length = counts.values.reduce(0, +)
    let isOwn = records.allSatisfy { !$0.id.isEmpty }
    var telling: [(stem: String, weight: Double)] = []
    for (stem, count) in counts {
      guard let weight = try worth(of: stem, count, length, isOwn) else { continue }
      telling.append((stem, weight))
    }
    words = telling.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }
      .prefix(Self.mostTerms).map { $0 }
    var named: [(id: String, name: String, weight: Double)] = []
    for (id, entity) in entities {
      let term = IndexSchema.term(IndexSchema.Prefix.entity, id)
      guard let weight = try worth(of: term, entity.count, length, isOwn) else { continue }
      named.append((id, entity.name, ImpactModel.quantised(weight * Self.nameShare)))
    }
    names = named.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
      .prefix(Self.mostTerms).map { $0 }
    for label in topics.sorted() {
      guard let weight = try worth(of: Self.term(ofEvent: label), 1, length, isOwn) else {
        continue
      }
      events.append((label, ImpactModel.quantised(weight * Self.nameShare)))
    }
  }

  /// What a term tells: its weight times its impact in the text. `nil` where it tells nothing.
  private func worth(
    of term: String, _ count: Int, _ length: Int, _ isOwn: Bool
  ) throws -> Double? {
    let passages = try index.frequency(of: term)
    guard passages > (isOwn ? 1 : 0),
      passages < 20 || Double(passages) <= Self.largestShare * Double(index.passageCount)
    else { return nil }
    let impact = Double(index.settings.impacts.passageImpact(frequency: count, length: length))
    return ImpactModel.quantised(try index.weight(of: term) * impact / ImpactModel.scale)
  }

  private static func term(ofEvent label: String) -> String {
    let prefix = IndexSchema.Prefix.self
    return IndexSchema.term(label.contains("/") ? prefix.eventModality : prefix.event, label)
  }

  /// - Parameter excluded: passages of the index that are left out.
  func plan(excluding excluded: [PassageRecord]) throws -> SearchPlan {
    let prefix = IndexSchema.Prefix.self
    var plan = SearchPlan.everything
    plan.parts =
      words.map { PlannedPart(label: $0.stem, query: .term($0.stem, weight: $0.weight)) }
      + names.map {
        PlannedPart(
          label: $0.name, query: .term(IndexSchema.term(prefix.entity, $0.id), weight: $0.weight))
      }
      + events.map {
        PlannedPart(
          label: "event:\($0.label)", query: .term(Self.term(ofEvent: $0.label), weight: $0.weight))
      }
    plan.query = StoreQuery.any(plan.parts.map(\.query)).simplified
    plan.isFilter = false
    if !excluded.isEmpty {
      plan.query = .andNot(plan.query, index.query(for: excluded))
    }
    plan.highlighting.stems = Set(words.map(\.stem))
    plan.highlighting.entities = Set(names.map(\.id))
    plan.highlighting.events = Set(events.map(\.label))
    let expand = { (added: String, entity: String?, term: String) in
      Expansion(
        term: "this passage", added: added, entity: entity, reason: "like",
        passages: try index.frequency(of: term))
    }
    plan.expansions =
      try words.map { try expand($0.stem, nil, $0.stem) }
      + names.map { try expand($0.name, $0.id, IndexSchema.term(prefix.entity, $0.id)) }
      + events.map { try expand("event:\($0.label)", nil, Self.term(ofEvent: $0.label)) }
    return plan
  }
}
