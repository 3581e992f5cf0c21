import XapianStore

/// A node of the query made ready for the store.
struct PlannedNode {
  /// Matches what the node means; adds what it is worth.
  var query: StoreQuery
  var parts: [PlannedPart]
  /// A condition that adds nothing to the score.
  var isFilter: Bool

  /// Stop words only: asks for nothing and excludes nothing. A filter that no passage satisfies is
  /// not empty.
  var isEmpty = false

  static var empty: PlannedNode {
    PlannedNode(
      query: .nothing, parts: [], isFilter: false, isEmpty: true)
  }

  static func filter(_ query: StoreQuery) -> PlannedNode {
    PlannedNode(query: query, parts: [], isFilter: true)
  }

  static func part(_ label: String, _ query: StoreQuery) -> PlannedNode {
    PlannedNode(
      query: query, parts: [PlannedPart(label: label, query: query)], isFilter: false)
  }

  /// A list: all of `required`, none of `excluded`; `ranked` adds to the score, and must match (one
  /// or, with `matchAll`, every item) where nothing is required.
  static func list(
    ranked: [PlannedNode], required: [PlannedNode], excluded: [PlannedNode], matchAll: Bool
  ) -> PlannedNode {
    let ranked = ranked.contains(where: \.isEmpty) ? ranked.filter { !$0.isEmpty } : ranked
    let required = required.contains(where: \.isEmpty) ? required.filter { !$0.isEmpty } : required
    let musts = matchAll ? required + ranked : required
    let maybes = matchAll ? [] : ranked
    let filters = musts.filter(\.isFilter)
    let scoring = filters.isEmpty ? musts : musts.filter { !$0.isFilter }

    var query: StoreQuery
    if scoring.isEmpty, maybes.isEmpty {
      query = filters.isEmpty ? .nothing : .all(filters.map(\.query))
    } else {
      let optional = StoreQuery.any(maybes.map(\.query)).simplified
      if scoring.isEmpty {
        query = optional
      } else {
        let must = StoreQuery.all(scoring.map(\.query)).simplified
        query = maybes.isEmpty ? must : .andMaybe(must, optional)
      }
      if !filters.isEmpty { query = .filter(query, by: .all(filters.map(\.query)).simplified) }
    }
    // One exclusion of any: a chain would be as deep as there are items.
    let unwanted = excluded.map(\.query).filter { $0 != .nothing }
    if !unwanted.isEmpty { query = .andNot(query, StoreQuery.any(unwanted).simplified) }
    return PlannedNode(
      query: query, parts: scoring.flatMap(\.parts) + maybes.flatMap(\.branchParts),
      isFilter: scoring.isEmpty && maybes.isEmpty, isEmpty: musts.isEmpty && maybes.isEmpty)
  }

  /// The parts of a node that need not match.
  private var branchParts: [PlannedPart] {
    if parts.isEmpty { return [] }
    if parts.count == 1, parts[0].query == query { return parts }
    return parts.map { part in
      var part = part
      part.branches.append(query)
      return part
    }
  }

  static func any(_ nodes: [PlannedNode]) -> PlannedNode {
    let nodes = nodes.filter { !$0.isEmpty }
    let query = StoreQuery.any(nodes.map(\.query)).simplified
    return PlannedNode(
      query: query, parts: nodes.flatMap(\.branchParts), isFilter: nodes.allSatisfy(\.isFilter),
      isEmpty: nodes.isEmpty)
  }
}

extension StoreQuery {
  /// A single part stands for the whole, and alternatives of alternatives are alternatives: the
  /// store's fast loop takes no nested ones.
  var simplified: StoreQuery {
    switch self {
    case .any(let parts) where parts.contains(where: \.isAny):
      StoreQuery.any(
        parts.flatMap { part -> [StoreQuery] in
          if case .any(let inner) = part { inner } else { [part] }
        }
      ).simplified
    case .max(let parts) where parts.contains(where: \.isMax):
      StoreQuery.max(
        parts.flatMap { part -> [StoreQuery] in
          if case .max(let inner) = part { inner } else { [part] }
        }
      ).simplified
    case .all(let parts) where parts.count == 1: parts[0]
    case .any(let parts) where parts.count == 1: parts[0]
    case .max(let parts) where parts.count == 1: parts[0]
    case .any(let parts) where parts.isEmpty: .nothing
    case .max(let parts) where parts.isEmpty: .nothing
    default: self
    }
  }

  private var isAny: Bool {
    if case .any = self { true } else { false }
  }

  private var isMax: Bool {
    if case .max = self { true } else { false }
  }
}
