import EntityTagging
import EventTagging
import TextAnalysis
import XapianStore

/// An index opened for reading, with what a search needs beside the postings. One per thread.
final class OpenIndex {
  let directory: IndexDirectory
  let settings: IndexSettings
  /// The gazetteer with the lists that the index was tagged with; they are read when a name is first
  /// looked up.
  private(set) lazy var gazetteer = gazetteerWithLists()
  private let plainGazetteer: Gazetteer
  let analyzer: Analyzer
  let passageCount: Int
  /// Reads what queries mean; its lexicon is built at first use.
  lazy var eventTagger = EventTagger()
  lazy var queryEventTagger = EventTagger(assumesConflict: true)
  private(set) lazy var units = UnitTable(self)
  private lazy var groups = StoredGroups()
  private var reader: StoreReader
  private var frequencies = Memo<Int>()
  private var knownDates: PublishedDates?
  var knownWords = Memo<KnownWord>()
  var plannedWords = Memo<PlannedWords>()
  var plannedManner: PlannedWords.Manner?
  /// How queries ask for topics.
  private(set) lazy var topicCues = TopicCues(self)
  /// Whether spellings in Cyrillic letters can be met; what analyses them is built at first use.
  private(set) lazy var holdsCyrillic = holds(.ukrainian) || holds(.russian)
  var knownTokens = Memo<[QueryToken]>()
  var begunWords = Memo<BegunWords>()
  var knownNames = Memo<[(entity: EntityReference, type: EntityType)]>()
  private var knownModel: RecordModel?

  /// - Throws: ``IndexError``.
  /// - Parameter cache: keeps hot posting lists for processes that answer many queries.
  init(
    _ directory: IndexDirectory, gazetteer: Gazetteer = .builtIn, cache: PostingCache? = nil
  ) throws {
    self.directory = directory
    plainGazetteer = gazetteer
    reader = try StoreReader(paths: [directory.currentDatabase()], cache: cache)
    passageCount = try reader.documentCount
    settings = try IndexSettings.read(from: reader, of: directory.path)
    analyzer = Analyzer(stemmer: try SnowballStemming())
  }

  /// Records were indexed without cutting them: the id of a record names a passage.
  var passagesAreRecords: Bool { settings.passages == PassageMode.whole.rawValue }

  var identity: IndexIdentity {
    get throws { IndexIdentity(uuid: try reader.uuid, revision: try reader.revision) }
  }

  /// Runs a request by the store's ranking loop where it can, else by the matcher: both give the same
  /// passages with the same scores.
  func search(_ request: StoreRequest) throws(XapianError) -> StorePage {
    guard request.sort == .relevance, request.minimumScore == 0,
      var fast = request.query.rankRequest(limit: request.limit)
    else { return try reader.search(request) }
    fast.offset = request.offset
    fast.countsAll = request.checkAtLeast > 0
    fast.facets = request.facetSlots.map {
      RankRequest.Facet(slot: $0, separator: IndexSchema.itemSeparator(ofSlot: $0))
    }
    return try reader.rank(fast)
  }

  /// The best passages of a query by score alone.
  func rank(_ query: StoreQuery, limit: Int) throws(XapianError) -> StorePage {
    try search(StoreRequest(query: query, limit: limit))
  }

  func rank(_ request: RankRequest) throws(XapianError) -> StorePage { try reader.rank(request) }

  /// What passages score by a request's groups; `docids` ascend.
  func score(_ docids: [UInt32], by request: RankRequest) throws(XapianError) -> [StoreScore] {
    try reader.score(docids, by: request)
  }

  func passage(_ docid: UInt32) throws -> PassageRecord {
    guard let passage = try passages([docid]).first else {
      throw IndexError.corrupt(path: directory.path, reason: "a passage is missing")
    }
    return passage
  }

  /// The records of passages, in the order of the docids. Those that are stored together are read
  /// together.
  func passages(_ docids: [UInt32]) throws -> [PassageRecord] {
    try groups.passages(docids, model: try recordModel, from: reader)
  }

  /// The unit of a passage, without the rest of its record.
  func unit(of docid: UInt32) throws -> String {
    try groups.unit(of: docid, model: try recordModel, from: reader)
  }

  /// What records are coded by; read with the first of them.
  var recordModel: RecordModel {
    get throws {
      if let knownModel { return knownModel }
      let model = try settings.readModel(from: reader, of: directory.path) ?? .untrained
      knownModel = model
      return model
    }
  }

  func firstDocid(of term: String) throws -> UInt32? {
    try reader.postings(of: term, limit: 1, after: 0).first
  }

  func docids(of term: String, limit: Int = .max) throws -> [UInt32] {
    try reader.postings(of: term, limit: limit, after: 0)
  }

  /// Passages whose id begins so; none for what is not the start of an id.
  /// - Parameter start: hexadecimal digits, at least ``IndexSchema/passageDigits``.
  func docids(ofPassage start: String) throws -> [UInt32] {
    let start = start.lowercased()
    guard start.count >= IndexSchema.passageDigits, start.allSatisfy(\.isHexDigit) else {
      return []
    }
    let mark = IndexSchema.mark(ofPassage: start)
    let docids = try reader.impacts(of: IndexSchema.term(ofPassage: start))
      .filter { mark == nil || $0.impact == mark }.map(\.docid)
    return zip(docids, try passages(docids)).filter { $1.id.hasPrefix(start) }.map(\.0)
  }

  /// The passages of a unit, or of all runs of records of a document.
  func docids(ofDocument id: String) throws -> [UInt32] {
    try docids(of: IndexSchema.term(ofUnit: id)) + docids(of: IndexSchema.term(ofDocument: id))
  }

  /// Matches one passage, by its unit and its place in it.
  func query(for docid: UInt32) throws -> StoreQuery { query(for: try passage(docid)) }

  /// Matches these passages; the loop that ranks can tell a unit that is whole, but no part of one.
  func query(for passages: [PassageRecord]) -> StoreQuery {
    let units = Dictionary(grouping: passages, by: \.unit).sorted { $0.key < $1.key }
    return StoreQuery.any(
      units.flatMap { unit, passages in
        let count = passages.lazy.compactMap(\.documentRecord?.passages).first
        return Set(passages.map(\.ordinal)).count == count
          ? [StoreQuery.term(IndexSchema.term(ofUnit: unit), weight: 0)]
          : passages.map(query(for:))
      }
    ).simplified
  }

  private func query(for passage: PassageRecord) -> StoreQuery {
    let unit = StoreQuery.term(IndexSchema.term(ofUnit: passage.unit), weight: 0)
    if passage.ordinal == 0, passage.documentRecord?.passages == 1 { return unit }
    let slot = IndexSchema.Slot.ordinal.rawValue
    let ordinal = String(passage.ordinal)
    return passage.ordinal == 0
      ? .andNot(unit, .valueRange(slot: slot, from: "0", through: nil))
      : .filter(unit, by: .valueRange(slot: slot, from: ordinal, through: ordinal))
  }

  /// Every passage, in the order of the store.
  func allDocids() throws -> [UInt32] {
    try search(StoreRequest(query: .everything, limit: max(1, passageCount))).hits.map(\.docid)
  }

  func terms(withPrefix prefix: String, limit: Int) throws -> [(term: String, passages: Int)] {
    try reader.terms(withPrefix: prefix, limit: limit).map { ($0.term, Int($0.documentFrequency)) }
  }

  /// Whether passages are in a language: one of some thousands at least, since what is rarer was mostly
  /// taken for it by mistake. Where it cannot be told there may be some.
  func holds(_ language: Language) -> Bool {
    let term = IndexSchema.term(IndexSchema.Prefix.language, language.code)
    guard let passages = try? frequency(of: term) else { return true }
    return passages > passageCount / Self.rarestLanguage
  }

  private static let rarestLanguage = 10_000

  func value(_ slot: IndexSchema.Slot, of docid: UInt32) throws -> String {
    try reader.value(slot: slot.rawValue, docid: docid)
  }

  /// The values of some passages in a slot of few different values.
  func values(_ slot: IndexSchema.Slot, of docids: [UInt32]) throws -> [String] {
    try reader.values(slot: slot.rawValue, docids: docids)
  }

  /// The dates that passages carry.
  var dates: PublishedDates {
    get throws {
      if let knownDates { return knownDates }
      let prefix = IndexSchema.Prefix.day
      let dates = PublishedDates(
        try reader.terms(withPrefix: prefix, limit: .max).map {
          String($0.term.dropFirst(prefix.count))
        })
      knownDates = dates
      return dates
    }
  }

  /// Lists that cannot be read leave the names of the gazetteer: `sitrep check` reports them.
  private func gazetteerWithLists() -> Gazetteer {
    guard settings.gazetteer != nil, let stored = try? StoredLists.read(from: reader) else {
      return plainGazetteer
    }
    return (try? plainGazetteer.adding(lists: stored.lists)) ?? plainGazetteer
  }

  /// Whether the lists that the index was tagged with are there.
  var knowsItsLists: Bool { settings.gazetteer == nil || !gazetteer.lists.isEmpty }

  func metadata(_ key: String) throws -> [UInt8]? { try reader.metadata(key) }

  func spelling(of word: String) throws -> String? {
    try reader.spellingSuggestion(word, maxEditDistance: 2)
  }

  /// Frequent words of the texts that begin so, as they are written, accents and case aside.
  func spelledWords(beginning start: String, limit: Int) throws -> [String] {
    try reader.spelledWords(withPrefix: start, limit: limit)
  }

  /// Passages that hold a term.
  func frequency(of term: String) throws -> Int {
    if let known = frequencies[term] { return known }
    let frequency = try reader.statistics(of: [term]).first.map { Int($0.documentFrequency) } ?? 0
    frequencies[term] = frequency
    return frequency
  }

  /// Weight of one impact point of a term (see ``ImpactModel/weight(documentFrequency:passages:)``).
  func weight(of term: String) throws -> Double {
    ImpactModel.weight(documentFrequency: try frequency(of: term), passages: passageCount)
  }

  /// Score of a query for one passage; `nil` if it does not match.
  func score(of query: StoreQuery, passage id: String) throws -> Double? {
    guard let docid = try docids(ofPassage: id).first else { return nil }
    let term = IndexSchema.term(ofPassage: id)
    let request = StoreRequest(
      query: .filter(query, by: .term(term, weight: 0)), limit: try frequency(of: term))
    return try search(request).hits.first { $0.docid == docid }?.score
  }

  /// The document record of a passage, which the first passage of its unit holds.
  func document(of passage: PassageRecord) throws -> DocumentRecord {
    if let record = passage.documentRecord { return record }
    let term = IndexSchema.term(ofUnit: passage.unit)
    guard let docid = try firstDocid(of: term),
      let record = try self.passage(docid).documentRecord
    else {
      throw IndexError.corrupt(
        path: directory.path, reason: "the document of passage \(passage.id) is missing")
    }
    return record
  }
}

extension OpenIndex {
  /// Runs a search on the newest generation: one that was replaced between finding and opening it is
  /// gone, and everything is done again on a fresh one.
  static func retrying<T>(
    _ directory: IndexDirectory, gazetteer: Gazetteer = .builtIn, _ body: (OpenIndex) throws -> T
  ) throws -> T {
    var attempts = 5
    while true {
      do {
        return try body(OpenIndex(directory, gazetteer: gazetteer))
      } catch let error as XapianError {
        attempts -= 1
        guard error.code == .notFound, attempts > 0 else {
          throw IndexError(error, path: directory.path)
        }
      } catch let error as StoredRecordError {
        throw IndexError(error, path: directory.path)
      }
    }
  }
}

extension IndexError {
  /// Runs work on a store and throws its errors as a user of the index meets them.
  static func translating<T>(_ directory: IndexDirectory, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as XapianError {
      throw IndexError(error, path: directory.path)
    } catch let error as StoredRecordError {
      throw IndexError(error, path: directory.path)
    }
  }

  /// A stored record that cannot be read, as a user of the index meets it.
  fileprivate init(_ error: StoredRecordError, path: String) {
    self = .corrupt(path: path, reason: "\(error)")
  }

  /// A store's error as a user of the index meets it.
  init(_ error: XapianError, path: String) {
    self =
      switch error.code {
      case .notFound: .missing(path: path)
      case .version:
        .otherVersion(path: path, found: error.message, expected: "this Xapian's format")
      case .corrupt, .documentNotFound: .corrupt(path: path, reason: error.message)
      case .diskFull, .noPermission: .fileSystem(path: path, reason: error.message)
      default: .store(path: path, reason: error.description)
      }
  }
}
