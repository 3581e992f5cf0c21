/// A ranked search by groups of alternative terms, for ``StoreReader/rank(_:)``.
package struct RankRequest: Sendable, Equatable {
  package struct Term: Sendable, Equatable {
    package var term: String
    /// Scores weight × impact; rounded to a multiple of 2⁻²⁰.
    package var weight: Double

    package init(_ term: String, weight: Double) {
      self.term = term
      self.weight = weight
    }
  }

  /// A term that may stand for its group, or several whose scores add up and of which one is enough.
  package struct Alternative: Sendable, Equatable {
    package var terms: [Term]

    package init(_ term: String, weight: Double) { terms = [Term(term, weight: weight)] }
    package init(sumOf terms: [Term]) { self.terms = terms }
  }

  package enum Match: Sendable {
    /// At least one group must match.
    case any
    /// Every group must match.
    case all
  }

  /// A group scores the best of its alternatives that a passage has; a passage the sum over groups.
  package var groups: [[Alternative]]
  package var match: Match
  /// Of each of these, a passage must have at least one term; they do not score.
  package var required: [[String]] = []
  /// A passage must have none of these terms.
  package var excluded: [String] = []
  /// Hits to leave out at the start.
  package var offset = 0
  package var limit: Int
  /// Hits below are left out.
  package var minimumScore = 0.0

  package init(groups: [[Alternative]], match: Match, limit: Int) {
    self.groups = groups
    self.match = match
    self.limit = limit
  }
}

extension RankRequest {
  /// The same search for ``StoreReader/search(_:)``: the plain way, and the oracle of the fast one.
  package var plain: StoreRequest {
    let parts = groups.map { group in
      StoreQuery.max(
        group.map { .any($0.terms.map { .term($0.term, weight: $0.weight) }) })
    }
    var query: StoreQuery = match == .any ? .any(parts) : .all(parts)
    for terms in required {
      query = .filter(query, by: .any(terms.map { .term($0, weight: 0) }))
    }
    if !excluded.isEmpty {
      query = .andNot(query, .any(excluded.map { .term($0, weight: 0) }))
    }
    var request = StoreRequest(query: query, offset: offset, limit: limit)
    request.minimumScore = minimumScore
    return request
  }

  /// The terms as the shim reads them.
  var packedTerms: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(packed: UInt32(groups.count))
    for group in groups {
      bytes.append(packed: UInt32(group.count))
      for alternative in group {
        bytes.append(packed: UInt32(alternative.terms.count))
        for term in alternative.terms {
          bytes.append(packed: term.weight)
          bytes.append(packed: term.term)
        }
      }
    }
    bytes.append(packed: UInt32(required.count))
    for terms in required {
      bytes.append(packed: UInt32(terms.count))
      for term in terms { bytes.append(packed: term) }
    }
    bytes.append(packed: UInt32(excluded.count))
    for term in excluded { bytes.append(packed: term) }
    return bytes
  }
}
