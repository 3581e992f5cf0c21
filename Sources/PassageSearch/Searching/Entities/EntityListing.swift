import EntityTagging
import QueryLanguage
import XapianStore

extension SearchEngine {
  /// Lists the entities that the passages of a query name; `nil` asks for the whole index.
  ///
  /// One pass over the stored passages: postings count passages only, and know neither spellings nor
  /// which mention was left open.
  /// - Throws: as ``search(_:options:)``.
  public func entities(
    _ text: String? = nil, options: EntityListOptions = EntityListOptions()
  ) throws -> EntityList {
    let query = try text.map { text throws(QuerySyntaxError) in try Query(parsing: text) }
    return try OpenIndex.retrying(directory, gazetteer: gazetteer) { index in
      try EntityListing(index: index, query: query, options: options).list()
    }
  }
}

private struct EntityListing {
  let index: OpenIndex
  let query: Query?
  let options: EntityListOptions

  /// Passages read at once.
  private static let stretch = 256

  func list() throws -> EntityList {
    let clock = ContinuousClock()
    let start = clock.now
    let plan = try query.map {
      try QueryPlanner.plan($0, index: index, options: options.search)
    }
    let companions = try options.with.map { try EntityCompanions(index: index).resolve($0) }
    let docids = try EntitySelection(index: index, options: options, plan: plan)
      .docids(with: companions)
    let counter = try count(docids)
    let rows = rows(of: counter, without: companions)
    let elapsed = start.duration(to: clock.now)
    return EntityList(
      query: query?.source, level: options.level,
      companions: companions.map {
        EntityCompanion(
          name: $0.name, entities: $0.entities, passages: $0.docids.count,
          suggestion: $0.suggestion)
      },
      passages: counter.passages, documents: counter.documents, total: rows.count,
      rows: Array(rows.prefix(options.limit ?? rows.count)),
      notices: (plan?.notices ?? [])
        + (counter.isCut ? ["there are very many names: rare new ones were not counted"] : []),
      microseconds: Int(elapsed / .microseconds(1)), index: try index.identity)
  }

  private func count(_ docids: [UInt32]) throws -> EntityCounter {
    var counter = EntityCounter(types: Set(options.kinds.map(\.type)))
    for start in stride(from: 0, to: docids.count, by: Self.stretch) {
      let stretch = Array(docids[start..<min(start + Self.stretch, docids.count)])
      for passage in try index.passages(stretch) { counter.add(passage) }
    }
    return counter
  }

  private func rows(
    of counter: EntityCounter, without companions: [ResolvedCompanion]
  )
    -> [EntityRow]
  {
    let ids = Set(companions.flatMap { $0.entities.map(\.id) })
    let words = Set(companions.map { EntityKey.words(of: $0.name) })
    let isListed = { (key: EntityKey, tally: EntityTally) in
      switch key {
      case .entity(let id): !ids.contains(id)
      case .open(_, let name):
        !words.contains(name) && !tally.candidates.keys.allSatisfy(ids.contains)
      case .new(_, let name): !words.contains(name)
      }
    }
    return counter.tallies.lazy.filter { key, tally in
      tally.mentions > 0 && isListed(key, tally) && self.isWanted(key, tally)
    }.map { EntityRow($0, $1) }.filter(isNamed).sorted(by: precedes)
  }

  private func isWanted(_ key: EntityKey, _ tally: EntityTally) -> Bool {
    guard options.isAmbiguous || options.isNew else { return true }
    if options.isAmbiguous, tally.open > 0 { return true }
    if options.isNew, case .new = key { return true }
    return false
  }

  private func isNamed(_ row: EntityRow) -> Bool {
    guard let name = options.name.map(EntityKey.words) else { return true }
    return ([row.name] + row.spellings.map(\.text)).contains {
      EntityKey.words(of: $0).contains(name)
    }
  }

  private func precedes(_ a: EntityRow, _ b: EntityRow) -> Bool {
    let byName = (a.name, a.id ?? "", a.type.rawValue) < (b.name, b.id ?? "", b.type.rawValue)
    switch options.sort {
    case .name: return byName
    case .count:
      let (first, second) =
        options.isAmbiguous ? (a.open, b.open) : (a.mentions, b.mentions)
      return first != second ? first > second : byName
    }
  }
}
