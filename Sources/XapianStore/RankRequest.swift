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

  /// Places that must stand together in a passage that has a term of each.
  package struct Together: Sendable, Equatable {
    /// The alternatives of each place.
    package var places: [[String]]
    /// Positions from the first place to the last, both included.
    package var window: Int
    /// Each place after the one before (a phrase), instead of in any order (near).
    package var isOrdered: Bool

    package init(places: [[String]], window: Int, isOrdered: Bool) {
      self.places = places
      self.window = window
      self.isOrdered = isOrdered
    }
  }

  /// The values of a slot, to be counted.
  package struct Facet: Sendable, Equatable {
    package var slot: UInt32
    /// Splits a value into the items that are counted. ASCII.
    package var separator: Character?

    package init(slot: UInt32, separator: Character? = nil) {
      self.slot = slot
      self.separator = separator
    }
  }

  /// A group scores the best of its alternatives that a passage has; a passage the sum over groups.
  package var groups: [[Alternative]]
  package var match: Match
  /// Of each of these, a passage must have at least one term; they do not score.
  package var required: [[String]] = []
  /// A passage must have none of these terms.
  package var excluded: [String] = []
  /// Must all hold; their terms must be among the groups or required terms too.
  package var together: [Together] = []
  /// Must all hold.
  package var written: [WrittenWords] = []
  /// Hits to leave out at the start.
  package var offset = 0
  package var limit: Int
  /// Hits below are left out.
  package var minimumScore = 0.0
  /// Makes the counts of the page exact. Not with a minimum score.
  package var countsAll = false
  /// What is counted over all matches; asking for anything counts all.
  package var facets: [Facet] = []

  package init(groups: [[Alternative]], match: Match, limit: Int) {
    self.groups = groups
    self.match = match
    self.limit = limit
  }
}

extension RankRequest {
  /// The same search for ``StoreReader/search(_:)``: the plain way, and the oracle of the fast one.
  /// There the separator of the first facet counts for all.
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
    for one in together {
      let places = one.places.map { StoreQuery.any($0.map { .term($0, weight: 0) }) }
      query = .filter(
        query,
        by: one.isOrdered
          ? .phrase(places, window: one.window) : .near(places, window: one.window))
    }
    for words in written { query = .filter(query, by: .written(words)) }
    var request = StoreRequest(query: query, offset: offset, limit: limit)
    request.minimumScore = minimumScore
    if countsAll { request.checkAtLeast = Int(UInt32.max) }
    request.facetSlots = facets.map(\.slot)
    request.facetSeparator = facets.first?.separator
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
    bytes.append(packed: UInt32(together.count + written.count))
    for one in together {
      bytes.append(one.isOrdered ? 1 : 0)
      bytes.append(packed: UInt32(clamping: one.window))
      bytes.append(packed: UInt32(one.places.count))
      for place in one.places {
        bytes.append(packed: UInt32(place.count))
        for term in place { bytes.append(packed: term) }
      }
    }
    for words in written {
      bytes.append(2)
      words.append(to: &bytes)
    }
    return bytes
  }
}
