import EntityTagging
import QueryLanguage
import XapianStore

extension QueryPlanner {
  private typealias Prefix = IndexSchema.Prefix

  func term(of entityClass: EntityClass) -> StoreQuery {
    let type: EntityType =
      switch entityClass {
      case .person: .person
      case .org: .organisation
      case .place: .place
      case .nationality: .nationality
      case .unit: .unit
      case .weapon: .weapon
      case .date: .date
      case .quantity: .quantity
      }
    return .term(IndexSchema.term(Prefix.entityClass, type), weight: 0)
  }

  mutating func field(_ clause: FieldClause) throws -> PlannedNode {
    switch clause {
    case .date(let range): .filter(try dates(range))
    case .near(let place): .filter(try near(place))
    case .box(let box):
      .filter(try places { box.contains(latitude: $0.latitude, longitude: $0.longitude) })
    case .text(let field, let value): try text(field, value)
    }
  }

  /// Terms of a field that has positions, for NEAR and ADJ.
  mutating func positionedTerms(of clause: FieldClause) throws -> [StoreQuery] {
    guard case .text(let field, let value) = clause else { return [] }
    switch field {
    case .event:
      highlighting.events.insert(value.text)
      return [.term(IndexSchema.term(Prefix.event, value.text), weight: 0)]
    case .mood: return [.term(IndexSchema.term(Prefix.modality, value.text), weight: 0)]
    default:
      let ids = entityIDs(named: value, type: field.entityType)
      highlighting.entities.formUnion(ids)
      return ids.map { .term(IndexSchema.term(Prefix.entity, $0), weight: 0) }
    }
  }

  private mutating func text(_ field: QueryField, _ value: FieldText) throws -> PlannedNode {
    switch field {
    case .title: return try title(value)
    case .source:
      guard value.isPrefix else { return exact(Prefix.source, value.text.lowercased()) }
      return try beginning(
        Prefix.source, value.text.lowercased(), "source:\(value.text)*", "sources")
    case .lang: return exact(Prefix.language, value.text)
    case .file: return try file(value)
    case .id:
      return .any([
        try passages(value),
        document(value),
        value.isPrefix
          ? try beginning(Prefix.record, value.text, "id:\(value.text)*", "records")
          : exact(Prefix.record, value.text),
      ])
    case .document: return document(value)
    case .event:
      highlighting.events.insert(value.text)
      return exact(Prefix.event, value.text)
    case .mood: return exact(Prefix.modality, value.text)
    case .stance: return exact(Prefix.stance, value.text)
    case .by: return try speaker(value)
    case .person, .org, .place, .unit, .weapon, .entity:
      return try entity(field, value)
    case .name, .near, .bbox, .date: return .empty
    }
  }

  private mutating func passages(_ id: FieldText) throws -> PlannedNode {
    let isWhole = id.text.count == PassageRecord.idDigits
    guard id.isPrefix || isWhole else { return .filter(.nothing) }
    let docids = limited(
      try index.docids(ofPassage: id.text), by: "id:\(id.text)*", of: "passages")
    return .filter(StoreQuery.any(try docids.map { try index.query(for: $0) }).simplified)
  }

  private func document(_ id: FieldText) -> PlannedNode {
    guard id.isPrefix else {
      let terms = [IndexSchema.term(ofUnit: id.text), IndexSchema.term(ofDocument: id.text)]
      return .filter(.any(terms.map { .term($0, weight: 0) }))
    }
    return .filter(
      .valueRange(
        slot: IndexSchema.Slot.document.rawValue, from: id.text, through: id.text + "\u{10FFFF}"))
  }

  private func exact(_ prefix: String, _ value: String) -> PlannedNode {
    .filter(.term(IndexSchema.term(prefix, value), weight: 0))
  }

  /// Any of the field's values that begin so.
  private mutating func beginning(
    _ prefix: String, _ start: String, _ label: String, _ kind: String
  ) throws -> PlannedNode {
    let terms = try terms(beginning: IndexSchema.term(prefix, start), by: label, of: kind)
    return .filter(StoreQuery.any(terms.map { .term($0, weight: 0) }).simplified)
  }

  /// A file by its whole path, its name or the end of its path.
  private func file(_ value: FieldText) throws -> PlannedNode {
    let paths = try index.terms(withPrefix: Prefix.file, limit: .max).map(\.term).filter { term in
      let path = try self.path(of: term)
      let name = path.split(separator: "/").last ?? path[...]
      return value.isPrefix
        ? name.hasPrefix(value.text) || path.contains("/" + value.text)
        : path == value.text || path.hasSuffix("/" + value.text)
    }
    return .filter(StoreQuery.any(paths.map { .term($0, weight: 0) }).simplified)
  }

  private func path(of term: String) throws -> String {
    let path = IndexSchema.value(of: term, after: Prefix.file)
    guard IndexSchema.looksShortened(path), let docid = try index.firstDocid(of: term) else {
      return path
    }
    return try index.document(of: index.passage(docid)).file
  }

  private mutating func title(_ value: FieldText) throws -> PlannedNode {
    let stems = index.tokens(of: value.text).filter { !$0.isStopWord }.map(\.stems)
    guard !stems.isEmpty else { return .empty }
    let words = try stems.map { stems -> StoreQuery in
      let terms = try stems.flatMap { stem in
        let term = IndexSchema.term(Prefix.title, stem)
        guard value.isPrefix else { return [term] }
        return try self.terms(beginning: term, by: "title:\(value.text)*", of: "words")
      }
      return StoreQuery.any(try terms.map { .term($0, weight: try index.weight(of: $0)) })
        .simplified
    }
    return .part("title:\(value.text)", StoreQuery.all(words).simplified)
  }

  /// Claims by an entity, or by someone whose name has all these words.
  private func speaker(_ value: FieldText) throws -> PlannedNode {
    let ids = entityIDs(named: value, type: nil)
    var alternatives = ids.map {
      StoreQuery.term(IndexSchema.term(Prefix.speaker, $0), weight: 0)
    }
    let words = index.tokens(of: value.text).filter { !$0.isStopWord }.map { token in
      StoreQuery.any(
        token.stems.map { .term(IndexSchema.term(Prefix.speakerWord, $0), weight: 0) }
      ).simplified
    }
    if !words.isEmpty { alternatives.append(StoreQuery.all(words).simplified) }
    return .filter(StoreQuery.any(alternatives).simplified)
  }

  /// Passages that mention an entity; a name that no list knows is looked for in mentions' words.
  private mutating func entity(_ field: QueryField, _ value: FieldText) throws -> PlannedNode {
    let ids = entityIDs(named: value, type: field.entityType)
    highlighting.entities.formUnion(ids)
    var alternatives = ids.map {
      StoreQuery.term(IndexSchema.term(Prefix.entity, $0), weight: 0)
    }
    if let type = field.entityType, !value.looksLikeIdentifier {
      alternatives += mentions(of: value, type)
    }
    return .filter(StoreQuery.any(alternatives).simplified)
  }

  /// Mentions that hold a name's words next to each other.
  private func mentions(of name: FieldText, _ type: EntityType) -> [StoreQuery] {
    let words = index.tokens(of: name.text).filter { !$0.isStopWord }.map(\.stems)
    let single = words.map { stems in stems.map { IndexSchema.term(ofName: $0, type) } }
    let pairs = zip(words, words.dropFirst()).map { first, second in
      first.flatMap { first in second.map { IndexSchema.term(ofNames: first, $0, type) } }
    }
    let conditions = (pairs + single).map { terms in
      StoreQuery.any(terms.map { .term($0, weight: 0) }).simplified
    }
    return conditions.isEmpty ? [] : [StoreQuery.all(conditions).simplified]
  }

  func entityIDs(named value: FieldText, type: EntityType?) -> [String] {
    if value.looksLikeIdentifier { return [value.text] }
    return index.entities(named: value.text)
      .filter { type == nil || $0.type == type }
      .map(\.entity.id)
  }

  private func near(_ place: NearPlace) throws -> StoreQuery {
    let value = FieldText(place.place, isQuoted: place.isQuoted)
    let centre = entityIDs(named: value, type: .place).lazy
      .compactMap { index.gazetteer.location(of: $0) }.first
    guard let centre else {
      throw QueryPlanError(
        message: "no coordinates are known for “\(place.place)”; "
          + "try another spelling or bbox:south,west,north,east")
    }
    return try places { GreatCircle.kilometres(from: centre, to: $0) <= place.kilometres }
  }

  /// Mentions of the index's places whose coordinates satisfy a condition.
  private func places(
    where isInside: ((latitude: Double, longitude: Double)) -> Bool
  ) throws -> StoreQuery {
    let found = try index.terms(withPrefix: Prefix.entity, limit: .max).map(\.term).filter {
      let id = IndexSchema.value(of: $0, after: Prefix.entity)
      return index.gazetteer.location(of: id).map(isInside) ?? false
    }
    return StoreQuery.any(found.map { .term($0, weight: 0) }).simplified
  }
}

extension QueryField {
  /// The class of mentions that a field filters by.
  fileprivate var entityType: EntityType? {
    switch self {
    case .person: .person
    case .org: .organisation
    case .place: .place
    case .unit: .unit
    case .weapon: .weapon
    default: nil
    }
  }
}

extension GeoBox {
  fileprivate func contains(latitude: Double, longitude: Double) -> Bool {
    (south...north).contains(latitude) && (west...east).contains(longitude)
  }
}
