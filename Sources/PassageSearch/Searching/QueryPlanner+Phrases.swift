import QueryLanguage
import XapianStore

extension QueryPlanner {
  /// Most words that a `loot*`, or most values of a field that a `source:a*` may stand for.
  static let wildcardLimit = BegunWords.most

  mutating func phrase(_ phrase: Phrase) throws -> PlannedNode {
    guard let distance = phrase.distance else {
      return try exactPhrase(phrase.text, label: "\"\(phrase.text)\"")
    }
    let tokens = index.tokens(of: phrase.text).filter { !$0.isStopWord }
    let leaves = try tokens.map { try positioned($0.stems) }
    highlighting.stemList += tokens.flatMap(\.stems)
    guard leaves.count > 1 else { return leaves.first.map { .part(phrase.text, $0) } ?? .empty }
    return .part(
      "\"\(phrase.text)\"~\(distance)", .near(leaves, window: distance + leaves.count - 1))
  }

  /// Words as typed. The postings of their stems choose the candidates, what is written decides.
  mutating func exactPhrase(_ text: String, label: String) throws -> PlannedNode {
    let tokens = index.tokens(of: text)
    guard !tokens.isEmpty else { return .empty }
    let words = WrittenWords(tokens)
    highlighting.phrases.append(words.places)
    let leaves = try tokens.filter { !$0.isStopWord }.map { try positioned($0.stems) }
    if leaves.isEmpty {
      notices.append("\(label) has only very common words: every passage is looked through")
    }
    let candidates = leaves.isEmpty ? .everything : StoreQuery.all(leaves).simplified
    return .part(
      label, .filter(candidates, by: .written(words)))
  }

  mutating func proximity(_ proximity: Proximity) throws -> PlannedNode {
    let members = try proximity.members.map { member in
      StoreQuery.any(try member.alternatives.flatMap { try leaves(of: $0, at: member.range) })
        .simplified
    }
    let window = proximity.distance + members.count - 1
    let query: StoreQuery =
      members.contains(.nothing)
      ? .nothing
      : proximity.order == .near
        ? .near(members, window: window) : .phrase(members, window: window)
    let node = QueryNode(.proximity(proximity))
    return .part(Query(root: node, source: "").description, query)
  }

  private mutating func leaves(
    of term: Proximity.Term, at range: SourceRange
  ) throws -> [StoreQuery] {
    switch term {
    case .word(let text):
      let tokens = index.tokens(of: text)
      guard let token = tokens.first, tokens.count == 1, !token.isStopWord else {
        throw QuerySyntaxError(
          message: "“\(text)” cannot stand next to NEAR or ADJ: it is "
            + (tokens.count > 1 ? "several words" : "too common to be searched by its place"),
          range: range,
          suggestion: tokens.count > 1 ? nil : "put it with its neighbours in quotation marks",
          query: source)
      }
      highlighting.stemList += token.stems
      return try token.stems.map { .term($0, weight: try index.weight(of: $0)) }
        + entityLeaves(named: text)
    case .prefix(let text):
      return try begun(text).allStems.map { .term($0, weight: try index.weight(of: $0)) }
    case .entityClass(let entityClass): return [self.term(of: entityClass)]
    case .exactName(let name):
      highlighting.stemList += index.tokens(of: name).flatMap(\.stems)
      return try index.tokens(of: name).flatMap(\.stems).map {
        .term($0, weight: try index.weight(of: $0))
      }
    case .field(let clause): return try positionedTerms(of: clause)
    }
  }

  private mutating func entityLeaves(named text: String) throws -> [StoreQuery] {
    guard options.usesAliases else { return [] }
    return try index.entities(named: text).prefix(4).compactMap { entity, _ in
      let term = IndexSchema.term(IndexSchema.Prefix.entity, entity.id)
      guard try index.frequency(of: term) > 0 else { return nil }
      highlighting.entities.insert(entity.id)
      return .term(term, weight: 0)
    }
  }

  private func positioned(_ stems: [String]) throws -> StoreQuery {
    StoreQuery.any(try stems.map { .term($0, weight: try index.weight(of: $0)) }).simplified
  }

  /// The index's terms that begin so, as many as are searched.
  mutating func terms(
    beginning start: String, by label: String, of kind: String
  ) throws -> [String] {
    let found = try index.terms(withPrefix: start, limit: Self.wildcardLimit + 1)
    return limited(found, by: label, of: kind).map(\.term)
  }

  /// As many as are searched; where there are more, a notice says so.
  mutating func limited<T>(_ found: [T], by label: String, of kind: String) -> [T] {
    if found.count > Self.wildcardLimit {
      notices.append(
        "\(label) stands for more than \(Self.wildcardLimit) \(kind); only the first are searched, "
          + "type more letters")
    }
    return Array(found.prefix(Self.wildcardLimit))
  }
}

extension WrittenWords {
  /// The words of a query as typed, accents and case aside.
  init(_ tokens: [QueryToken]) {
    self.init(
      places: tokens.map { $0.forms.map(\.folded) },
      steps: zip(tokens, tokens.dropFirst()).map {
        UInt32(clamping: $1.position - $0.position)
      })
  }
}
