import EntityTagging

/// What is counted of one entity or name.
struct EntityTally {
  /// Of an entity.
  let name: String?
  private var types = [Int](repeating: 0, count: EntityType.allCases.count)
  /// The same of mentions by name: "Russian" and "the Kremlin" do not make Russia a nationality.
  private var namedTypes = [Int](repeating: 0, count: EntityType.allCases.count)
  private(set) var mentions = 0
  private(set) var passages = 0
  private(set) var documents = 0
  private(set) var spellings: [String: Int] = [:]
  private(set) var open = 0
  /// Open mentions by the id of what else they may mean.
  private(set) var candidates: [String: EntityRow.Candidate] = [:]
  /// Numbers of the last passage and document that were counted, from 1.
  private var lastPassage = 0
  private var lastDocument = 0

  /// Spellings kept of one entity: a bound, not a choice; names have a handful.
  private static let mostSpellings = 1_000

  init(name: String? = nil) { self.name = name }

  mutating func add(_ mention: PassageMention, _ text: String, passage: Int, document: Int) {
    types[Int(mention.type.rawValue)] += 1
    if mention.relation == .name { namedTypes[Int(mention.type.rawValue)] += 1 }
    mentions += 1
    if passage != lastPassage { passages += 1 }
    if document != lastDocument { documents += 1 }
    lastPassage = passage
    lastDocument = document
    if let known = spellings[text] {
      spellings[text] = known + 1
    } else if spellings.count < Self.mostSpellings {
      spellings[text] = 1
    }
  }

  /// Counts an open mention with what else it may mean.
  mutating func addOpen(_ rivals: some Sequence<EntityReference>) {
    open += 1
    for rival in rivals {
      candidates[rival.id, default: .init(entity: rival, mentions: 0)].mentions += 1
    }
  }

  /// The class of most mentions by name, or of most where there is none.
  var type: EntityType {
    let counts = namedTypes.contains { $0 > 0 } ? namedTypes : types
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return EntityType(rawValue: UInt8(most)) ?? .place
  }
}

/// What a tally stands for.
enum EntityKey: Hashable {
  /// By its id.
  case entity(String)
  /// A name left open, by its class and words in lower case.
  case open(EntityType, String)
  case new(EntityType, String)

  /// The words of a name, for joining spellings that differ in case and white space alone.
  static func words(of name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !(0x41...0x5A).contains($0) }
    return isPlain
      ? name
      : name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension EntityRow {
  init(_ key: EntityKey, _ tally: EntityTally) {
    spellings = tally.spellings.map { Spelling(text: $0.key, mentions: $0.value) }
      .sorted { ($1.mentions, $0.text) < ($0.mentions, $1.text) }
    candidates = tally.candidates.values.sorted {
      ($1.mentions, $0.entity.id) < ($0.mentions, $1.entity.id)
    }
    let commonest = spellings.first?.text ?? ""
    switch key {
    case .entity(let id):
      (status, self.id, name) = (.linked, id, tally.name ?? commonest)
      type = tally.type
    case .open(let type, _):
      (status, id, name) = (.open, nil, commonest)
      self.type = type
    case .new(let type, _):
      (status, id, name) = (.new, nil, commonest)
      self.type = type
    }
    mentions = tally.mentions
    passages = tally.passages
    documents = tally.documents
    open = tally.open
  }
}
