import XapianStore

extension StoreQuery {
  /// The query for the store's own ranking loop, or `nil` where only the matcher can run it: the loop
  /// knows groups of alternative terms, required and excluded terms.
  func rankRequest(limit: Int) -> RankRequest? {
    var query = self
    var required: [[String]] = []
    var excluded: [String] = []
    while true {
      if case .filter(let inner, let condition) = query, let terms = condition.conditions {
        required += terms
        query = inner
      } else if case .andNot(let inner, let condition) = query, let terms = condition.alternatives {
        excluded += terms
        query = inner
      } else {
        break
      }
    }
    var request: RankRequest
    switch query {
    case .all(let parts):
      guard let groups = parts.allGroups else { return nil }
      request = RankRequest(groups: groups, match: .all, limit: limit)
    case .any(let parts):
      guard let groups = parts.allGroups else { return nil }
      request = RankRequest(groups: groups, match: .any, limit: limit)
    default:
      guard let group = query.group else { return nil }
      request = RankRequest(groups: [group], match: .any, limit: limit)
    }
    request.required = required
    request.excluded = excluded
    return request
  }

  /// A term, or alternatives of which the best counts.
  fileprivate var group: [RankRequest.Alternative]? {
    switch self {
    case .term(let term, let weight) where weight > 0:
      [RankRequest.Alternative(term, weight: weight)]
    case .max(let parts):
      parts.map(\.alternative).allPresent()
    default: nil
    }
  }

  private var alternative: RankRequest.Alternative? {
    switch self {
    case .term(let term, let weight) where weight > 0: .init(term, weight: weight)
    case .any(let parts): parts.map(\.weighted).allPresent().map { .init(sumOf: $0) }
    default: nil
    }
  }

  private var weighted: RankRequest.Term? {
    guard case .term(let term, let weight) = self, weight > 0 else { return nil }
    return RankRequest.Term(term, weight: weight)
  }

  /// Alternatives of a filter, each a term without weight.
  private var alternatives: [String]? {
    switch self {
    case .term(let term, _): [term]
    case .any(let parts): parts.map(\.alternatives).allPresent().map { $0.flatMap { $0 } }
    default: nil
    }
  }

  /// Conditions that must all hold, each a list of alternatives.
  private var conditions: [[String]]? {
    switch self {
    case .all(let parts): parts.map(\.alternatives).allPresent()
    default: alternatives.map { [$0] }
    }
  }
}

extension [StoreQuery] {
  fileprivate var allGroups: [[RankRequest.Alternative]]? {
    isEmpty ? nil : map(\.group).allPresent()
  }
}

extension Array {
  /// The wrapped values, or `nil` if any is missing.
  fileprivate func allPresent<T>() -> [T]? where Element == T? {
    let present = compactMap { $0 }
    return present.count == count ? present : nil
  }
}
