import XapianStore

extension StoreQuery {
  /// The query for the store's own ranking loop, or `nil` where only the matcher can run it: the loop
  /// knows groups of alternative terms, required and excluded terms, phrases and nears.
  func rankRequest(limit: Int) -> RankRequest? {
    var query = self
    var request = RankRequest(groups: [], match: .all, limit: limit)
    while true {
      if case .filter(let inner, let condition) = query, request.require(condition) {
        query = inner
      } else if case .andNot(let inner, let condition) = query, let terms = condition.alternatives {
        request.excluded += terms
        query = inner
      } else {
        break
      }
    }
    switch query {
    case .any(let parts):
      guard !parts.isEmpty, let groups = parts.map(\.group).allPresent() else { return nil }
      request.groups = groups
      request.match = .any
    default:
      guard request.add(query) else { return nil }
    }
    return request
  }

  /// What scores in a query of which any part is enough, for ``OpenIndex/score(_:by:)``; `nil` for
  /// other queries.
  var scoring: RankRequest? {
    let parts = if case .any(let parts) = self { parts } else { [self] }
    return parts.map(\.group).allPresent().map { RankRequest(groups: $0, match: .any, limit: 0) }
  }

  /// Sums that may stand for one another, of which the best counts; `nil` where the loop cannot, or
  /// where there would be too many. The best of alternatives plus something is the best of each
  /// alternative with it.
  fileprivate var group: [RankRequest.Alternative]? {
    switch self {
    case .term(let term, let weight) where weight > 0:
      return [RankRequest.Alternative(term, weight: weight)]
    case .max(let parts):
      return parts.map(\.group).allPresent().map { $0.flatMap { $0 } }
    case .any(let parts):
      var sums: [RankRequest.Alternative] = [.init(sumOf: [])]
      for part in parts {
        guard let group = part.group, sums.count * group.count <= Self.mostSums else { return nil }
        sums = sums.flatMap { sum in group.map { .init(sumOf: sum.terms + $0.terms) } }
      }
      return sums
    default: return nil
    }
  }

  private static let mostSums = 64

  /// Alternatives of a filter, each a term without weight.
  fileprivate var alternatives: [String]? {
    switch self {
    case .term(let term, _): [term]
    case .any(let parts): parts.map(\.alternatives).allPresent().map { $0.flatMap { $0 } }
    default: nil
    }
  }

  /// A filter as conditions that must all hold, each alternatives; `nil` where the loop cannot, or
  /// where there would be too many. Any of several such filters holds where any one of each choice of
  /// their conditions does.
  fileprivate var conditions: [[String]]? {
    switch self {
    case .term(let term, _): return [[term]]
    case .all(let parts):
      return parts.map(\.conditions).allPresent().map { $0.flatMap { $0 } }
    case .any(let parts):
      var choices: [[String]] = [[]]
      for part in parts {
        guard let conditions = part.conditions,
          choices.count * conditions.count <= Self.mostConditions
        else { return nil }
        choices = choices.flatMap { choice in conditions.map { choice + $0 } }
      }
      return choices
    default: return nil
    }
  }

  private static let mostConditions = 32

  /// A place of a phrase: its terms' scores add up, or the best counts.
  fileprivate var place: [RankRequest.Alternative]? {
    switch self {
    case .term(let term, let weight): [RankRequest.Alternative(term, weight: weight)]
    case .any(let parts): parts.map(\.leaf).allPresent().map { [.init(sumOf: $0)] }
    case .max(let parts): parts.map(\.leaf).allPresent().map { $0.map { .init(sumOf: [$0]) } }
    default: nil
    }
  }

  private var leaf: RankRequest.Term? {
    guard case .term(let term, let weight) = self else { return nil }
    return RankRequest.Term(term, weight: weight)
  }

  /// The parts of a phrase or near of several places.
  fileprivate var together: (parts: [StoreQuery], window: Int, isOrdered: Bool)? {
    switch self {
    case .phrase(let parts, let window) where parts.count > 1: (parts, window, true)
    case .near(let parts, let window) where parts.count > 1: (parts, window, false)
    default: nil
    }
  }
}

extension RankRequest {
  /// Adds something that must match and scores; false where the loop cannot.
  fileprivate mutating func add(_ query: StoreQuery) -> Bool {
    switch query {
    case .all(let parts): return !parts.isEmpty && parts.allSatisfy { add($0) }
    case .filter(let inner, let condition): return add(inner) && require(condition)
    default: break
    }
    if let (parts, window, isOrdered) = query.together {
      guard let places = parts.map(\.place).allPresent() else { return false }
      groups += places
      stand(places, window: window, isOrdered: isOrdered)
      return true
    }
    guard let group = query.group else { return false }
    groups.append(group)
    return true
  }

  /// Adds a condition; false, with nothing added, where the loop cannot.
  fileprivate mutating func require(_ condition: StoreQuery) -> Bool {
    if case .all(let parts) = condition {
      var all = self
      guard parts.allSatisfy({ all.require($0) }) else { return false }
      self = all
      return true
    }
    if let (parts, window, isOrdered) = condition.together {
      guard let places = parts.map(\.place).allPresent() else { return false }
      required += places.map(\.names)
      stand(places, window: window, isOrdered: isOrdered)
      return true
    }
    if case .written(let words) = condition {
      written.append(words)
      return true
    }
    guard let conditions = condition.conditions else { return false }
    required += conditions
    return true
  }

  private mutating func stand(_ places: [[Alternative]], window: Int, isOrdered: Bool) {
    together.append(
      Together(places: places.map(\.names), window: window, isOrdered: isOrdered))
  }
}

extension [RankRequest.Alternative] {
  fileprivate var names: [String] { flatMap(\.terms).map(\.term) }
}

extension Array {
  /// The wrapped values, or `nil` if any is missing.
  fileprivate func allPresent<T>() -> [T]? where Element == T? {
    let present = compactMap { $0 }
    return present.count == count ? present : nil
  }
}
