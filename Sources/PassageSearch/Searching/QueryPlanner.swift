import EntityTagging
import QueryLanguage
import TextAnalysis
import XapianStore

/// Query tree → store query: analyses words as the texts were analysed, adds other spellings, and
/// keeps account of what it added.
struct QueryPlanner {
  let index: OpenIndex
  let options: SearchOptions
  /// The query as typed.
  var source = ""
  var expansions: [Expansion] = []
  var notices: [String] = []
  var unknownWords: [String] = []
  var highlighting = HighlightRules()
  /// Weight of each ranked word as typed.
  var typedWeights: [Double] = []
  /// Its own terms.
  var typedLeaves: [StoreQuery] = []
  /// Topics that the query speaks of.
  var queryTopics: Set<String> = []
  /// Topics and names of the query, for where its events count.
  var events = EventPlaces()
  var capitals = QueryCapitals()

  init(index: OpenIndex, options: SearchOptions) {
    self.index = index
    self.options = options
  }

  /// - Throws: ``QueryPlanError`` for names and places that are not known, ``IndexError``.
  static func plan(
    _ query: Query, index: OpenIndex, options: SearchOptions
  ) throws -> SearchPlan {
    var planner = QueryPlanner(index: index, options: options)
    planner.source = query.source
    let typed =
      options.usesTopics || options.usesDates ? QueryWording(query, index: index) : .unread
    let (asked, wording) = planner.withoutChatter(query, typed)
    planner.events.isAsked = options.usesTopics && query.isShortList
    if planner.events.isAsked { planner.readCapitals(of: typed) }
    var root = try planner.node(asked.root)
    let words = root.query
    try planner.addTopics(to: &root, of: wording)
    let date = planner.date(of: asked, wording)
    if root.isEmpty {
      planner.notices.append(
        "the query has only words that are too common to search; "
          + "put them in quotation marks to search them as a phrase")
    }
    try root.query.checkDepth()
    return SearchPlan(
      query: root.query, parts: root.parts, isFilter: root.isFilter,
      takesDocuments: options.match == .any && planner.typedWeights.count > 1
        && root.query.isDisjunction,
      expansions: planner.expansions, notices: planner.notices,
      unknownWords: planner.unknownWords, highlighting: planner.highlighting,
      agreement: planner.agreement(of: query, typed, words: words),
      events: planner.events, typed: planner.typedWords(of: query, in: root.query), date: date,
      leastWeight: planner.typedWeights.min() ?? 0)
  }

  private mutating func readCapitals(of wording: QueryWording) {
    let index = index
    capitals = QueryCapitals(wording.words) { word in
      index.tokens(of: word).contains { !$0.isStopWord }
    }
  }

  /// The query without the words with which people ask.
  private mutating func withoutChatter(
    _ query: Query, _ wording: QueryWording
  ) -> (Query, QueryWording) {
    guard options.usesTopics, wording.known.first?.mayAsk == true else { return (query, wording) }
    let (words, rest) = QueryChatter.removed(from: query)
    guard !words.isEmpty else { return (query, wording) }
    notices.append("“\(words.joined(separator: " "))” asks and is not searched for")
    return (rest, QueryWording(rest, index: index))
  }

  /// When the query's words say that something was; nothing for queries with operators.
  private mutating func date(of query: Query, _ wording: QueryWording) -> DateWish? {
    guard options.usesDates, wording.known.contains(where: \.maySayWhen),
      case .list(let items) = query.root.kind,
      items.allSatisfy({ $0.occurrence == .ranked })
    else { return nil }
    guard wording.words.count > 1,
      let wish = QueryDates(today: options.today).wish(in: wording.words)
    else {
      return nil
    }
    expansions.append(
      Expansion(
        term: wish.text, added: "published \(wish.description)", entity: nil, reason: "date",
        passages: 0))
    return wish
  }

  mutating func node(_ node: QueryNode) throws -> PlannedNode {
    switch node.kind {
    case .word(let text): try words([text])
    case .prefix(let text): try prefix(text)
    case .phrase(let phrase): try self.phrase(phrase)
    case .proximity(let proximity): try self.proximity(proximity)
    case .entityClass(let entityClass): .filter(term(of: entityClass))
    case .exactName(let name): try exactPhrase(name, label: "name:exact(\"\(name)\")")
    case .field(let clause): try field(clause)
    case .list(let items): try list(items)
    case .and(let operands):
      try list(
        operands.map { operand in
          if case .not(let excluded) = operand.kind { return ListItem(.excluded, excluded) }
          return ListItem(.required, operand)
        })
    case .or(let operands): .any(try operands.map { try self.node($0) })
    case .not(let operand): try list([ListItem(.excluded, operand)])
    }
  }

  private mutating func list(_ items: [ListItem]) throws -> PlannedNode {
    var ranked: [PlannedNode] = []
    var required: [PlannedNode] = []
    var excluded: [PlannedNode] = []
    var run: [String] = []
    ranked.reserveCapacity(items.count)
    let items = joinEventsAndMoods(items, &required)
    for item in items {
      if item.occurrence == .ranked, case .word(let text) = item.node.kind {
        run.append(text)
        continue
      }
      if !run.isEmpty { ranked.append(contentsOf: try names(in: run)) }
      run = []
      let planned = try common(item) ?? node(item.node)
      switch item.occurrence {
      case .ranked: ranked.append(planned)
      case .required: required.append(planned)
      case .excluded: excluded.append(planned)
      }
    }
    if !run.isEmpty { ranked.append(contentsOf: try names(in: run)) }
    return .list(
      ranked: ranked, required: required, excluded: excluded,
      matchAll: options.match == .all)
  }

  /// What an item with a sign asks for whose words are too common to be posted: a word is looked for as
  /// it is written. `nil` for all other items.
  private mutating func common(_ item: ListItem) throws -> PlannedNode? {
    guard item.occurrence != .ranked, case .word(let text) = item.node.kind else { return nil }
    let tokens = index.tokens(of: text)
    guard !tokens.isEmpty, tokens.allSatisfy(\.isStopWord) else { return nil }
    let words = WrittenWords(tokens)
    if item.occurrence == .required { highlighting.phrases.append(words.places) }
    return .filter(.written(words))
  }

  /// `event:looting mood:denied` means one event that is both, not any two events of a passage.
  private mutating func joinEventsAndMoods(
    _ items: [ListItem], _ required: inout [PlannedNode]
  ) -> [ListItem] {
    guard items.contains(where: \.node.isField) else { return items }
    let clauses = items.map { item -> (field: QueryField, value: String)? in
      guard item.occurrence == .required, case .field(.text(let field, let value)) = item.node.kind
      else { return nil }
      return (field, value.text)
    }
    let events = clauses.compactMap { $0?.field == .event ? $0?.value : nil }
    let moods = clauses.compactMap { $0?.field == .mood ? $0?.value : nil }
    guard !events.isEmpty, !moods.isEmpty else { return items }
    for event in events {
      for mood in moods {
        highlighting.events.insert("\(event)/\(mood)")
        required.append(
          .filter(
            .term(
              IndexSchema.term(IndexSchema.Prefix.eventModality, "\(event)/\(mood)"), weight: 0)))
      }
    }
    return zip(items, clauses).filter { $1?.field != .event && $1?.field != .mood }.map(\.0)
  }
}

extension QueryNode {
  fileprivate var isField: Bool {
    if case .field = kind { true } else { false }
  }
}

/// A query that parses but names something that Sitrep does not know.
public struct QueryPlanError: Error, Sendable, Equatable, CustomStringConvertible {
  public var message: String
  public var description: String { message }
}
