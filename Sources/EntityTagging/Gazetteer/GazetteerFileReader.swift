import TextAnalysis

/// Reads users' lists into additions; see ``Gazetteer/adding(files:)`` for the rows.
struct GazetteerFileReader {
  private let gazetteer: Gazetteer
  private(set) var additions: GazetteerAdditions
  private var file = ""
  private var line = 0
  private let analyzer = Analyzer()

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    additions = gazetteer.additions
  }

  mutating func read(_ list: GazetteerList) throws(GazetteerFileError) {
    file = list.name
    line = 0
    guard let text = String(validating: list.bytes, as: UTF8.self) else { throw error(.notUTF8) }
    additions.lists.append(list)
    additions.digests.append(NameHash.content(list.bytes))
    for row in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line += 1
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map {
        Self.trimmed($0)
      }
      let isMark = line == 1 && row.unicodeScalars.allSatisfy { $0 == "\u{FEFF}" }
      if isMark || columns.allSatisfy(\.isEmpty) || row.hasPrefix("#") { continue }
      switch columns[0] {
      case "deny": try deny(columns)
      case "merge": try merge(columns)
      default: try add(columns)
      }
    }
  }

  // MARK: Rows

  private mutating func add(_ columns: [String]) throws(GazetteerFileError) {
    guard (3...6).contains(columns.count) else {
      throw error(.columns(found: columns.count, expected: "3 to 6: id, type, name, aliases, …"))
    }
    let id = columns[0]
    guard !id.isEmpty, !id.contains(where: \.isWhitespace) else { throw error(.badID(id)) }
    guard let type = EntityType(label: columns[1].uppercased()), type != .date, type != .quantity
    else { throw error(.badType(columns[1])) }
    let location = try columns.count > 5 ? self.location(columns[5]) : nil
    let entity = number(id: id, type: type, location: location)
    let aliases = columns.count > 3 ? columns[3].split(separator: "|").map(Self.trimmed) : []
    for name in [columns[2]] + aliases.filter({ !$0.isEmpty }) { try add(name, to: entity) }
  }

  private mutating func deny(_ columns: [String]) throws(GazetteerFileError) {
    guard (2...3).contains(columns.count) else {
      throw error(.columns(found: columns.count, expected: "2 or 3: deny, name, id"))
    }
    let hash = try hash(columns[1])
    guard columns.count == 3, !columns[2].isEmpty else {
      additions.denied[hash] = []
      return
    }
    let entity = try known(columns[2])
    if additions.denied[hash]?.isEmpty != true {
      additions.denied[hash, default: []].insert(entity)
    }
  }

  private mutating func merge(_ columns: [String]) throws(GazetteerFileError) {
    guard columns.count == 3 else {
      throw error(.columns(found: columns.count, expected: "3: merge, id, id"))
    }
    let kept = try known(columns[1])
    let dropped = try known(columns[2])
    guard kept != dropped else { throw error(.unknownID(columns[2])) }
    for (entity, target) in additions.merged where target == dropped {
      additions.merged[entity] = kept
    }
    additions.merged[dropped] = kept
  }

  // MARK: Entities and names

  private mutating func number(
    id: String, type: EntityType, location: GazetteerAdditions.Location?
  ) -> Int {
    if let entity = additions.numbers[id] ?? gazetteer.table.entity(id: id) { return entity }
    let entity = gazetteer.table.entityCount + additions.entities.count
    additions.numbers[id] = entity
    additions.entities.append(
      GazetteerAdditions.Entity(id: id, type: type, names: [], location: location))
    return entity
  }

  private mutating func add(_ name: String, to entity: Int) throws(GazetteerFileError) {
    let hash = try hash(name)
    let isAcronym = name.count > 1 && name.count <= 6 && name.allSatisfy(\.isUppercase)
    let flags: NameFlags = isAcronym ? .acronym : []
    let added = GazetteerAdditions.Name(text: name, flags: flags)
    let local = entity - gazetteer.table.entityCount
    if local >= 0 {
      additions.entities[local].names.append(added)
    } else {
      additions.tableNames[entity, default: []].append(added)
    }
    additions.postings[hash, default: []].append(.init(entity: entity, flags: flags))
    let words = NameLookup.words(of: name, analyzer)
    guard words.count > 1, let first = words.first else { return }
    let start = NameHash.name([NameHash.word(first.utf8)])
    additions.longest[start] = max(additions.longest[start] ?? 0, words.count)
  }

  private func hash(_ name: String) throws(GazetteerFileError) -> UInt64 {
    let words = NameLookup.words(of: name, analyzer)
    guard !words.isEmpty else { throw error(.badName(name)) }
    return NameHash.name(words.map { NameHash.word($0.utf8) })
  }

  private func known(_ id: String) throws(GazetteerFileError) -> Int {
    guard let entity = additions.numbers[id] ?? gazetteer.table.entity(id: id) else {
      throw error(.unknownID(id))
    }
    return additions.merged(entity)
  }

  private func location(
    _ text: String
  ) throws(GazetteerFileError) -> GazetteerAdditions.Location? {
    if text.isEmpty { return nil }
    let parts = text.split(separator: ",").map { Double(Self.trimmed($0)) }
    guard parts.count == 2, let latitude = parts[0], let longitude = parts[1],
      (-90...90).contains(latitude), (-180...180).contains(longitude)
    else { throw error(.badLocation(text)) }
    return GazetteerAdditions.Location(latitude: latitude, longitude: longitude)
  }

  private func error(_ reason: GazetteerFileError.Reason) -> GazetteerFileError {
    GazetteerFileError(file: file, line: line, reason: reason)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let isPadding: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    let start = text.drop(while: isPadding)
    return String(start.reversed().drop(while: isPadding).reversed())
  }
}
