import XapianStore

/// What a check of an index found.
public struct IndexCheckReport: Sendable, Equatable {
  public var passages = 0
  /// Each problem as one sentence.
  public var problems: [String] = []
  public var isSound: Bool { problems.isEmpty }
}

/// Checks everything that can be checked without the originals: Xapian's own structures, every
/// passage's id against its stored text, and the counts. Xapian's check alone misses most damage to
/// stored passages.
public struct IndexCheck: Sendable {
  private let directory: IndexDirectory

  public init(directory: IndexDirectory) { self.directory = directory }

  /// - Parameter progress: called with passages checked and passages in all.
  /// - Throws: ``IndexError`` when the index cannot be opened at all, or is replaced again and again.
  public func run(progress: (Int, Int) -> Void = { _, _ in }) throws -> IndexCheckReport {
    for _ in 0..<Self.attempts {
      let generation = directory.currentGeneration
      // What is found in a generation that was replaced meanwhile may come of its files going.
      do {
        let report = try check(progress)
        if report.isSound || directory.currentGeneration == generation { return report }
      } catch let error as IndexError where directory.currentGeneration == generation {
        throw error
      } catch is IndexError {}
    }
    throw IndexError.fileSystem(
      path: directory.path,
      reason: "the index was replaced whenever it was checked; wait for the indexing to end")
  }

  private static let attempts = 5

  private func check(_ progress: (Int, Int) -> Void) throws -> IndexCheckReport {
    let index = try IndexError.translating(directory) { try OpenIndex(directory) }
    var report = IndexCheckReport()
    do {
      let store = try StoreCheck.check(path: directory.currentDatabase())
      if store.errorCount > 0 {
        report.problems.append("the store reports \(store.errorCount) errors: \(store.report)")
      }
    } catch let error as XapianError {
      report.problems.append("the store cannot be checked: \(error.message)")
    }
    do {
      try checkPassages(index, &report, progress)
    } catch let error as XapianError {
      report.problems.append("its passages cannot be listed: \(error.message)")
    }
    return report
  }

  private func checkPassages(
    _ index: OpenIndex, _ report: inout IndexCheckReport, _ progress: (Int, Int) -> Void
  ) throws {
    let total = index.passageCount
    if let expected = try index.metadata(IndexSchema.Key.passageCount),
      String(decoding: expected, as: UTF8.self) != String(total)
    {
      report.problems.append(
        "\(String(decoding: expected, as: UTF8.self)) passages were stored, \(total) are there")
    }
    if !index.knowsItsLists {
      report.problems.append("the lists of names that it was tagged with cannot be read: retag it")
    }
    var units: [String: (expected: Int, found: Int)] = [:]
    var hasWords = false
    for docid in try index.allDocids() {
      report.passages += 1
      progress(report.passages, total)
      do {
        let passage = try index.passage(docid)
        try check(passage, docid, index, &report)
        if !hasWords { hasWords = try checkTables(passage, docid, index, &report) }
        var unit = units[passage.unit] ?? (expected: -1, found: 0)
        unit.found += 1
        if let record = passage.documentRecord { unit.expected = record.passages }
        units[passage.unit] = unit.found == unit.expected ? nil : unit
      } catch {
        report.problems.append("passage number \(docid) cannot be read: \(error)")
      }
    }
    for (unit, counts) in units.sorted(by: { $0.key < $1.key }) {
      let expected =
        counts.expected < 0 ? "its document record and" : "\(counts.expected) passages,"
      report.problems.append("“\(unit)” should have \(expected) has \(counts.found)")
    }
    if report.passages != total {
      report.problems.append("\(report.passages) passages can be listed, \(total) are counted")
    }
  }

  /// What the store's own check does not miss: a word of a passage has a posting and a place.
  /// - Returns: whether the passage has a word to tell by.
  private func checkTables(
    _ passage: PassageRecord, _ docid: UInt32, _ index: OpenIndex,
    _ report: inout IndexCheckReport
  ) throws -> Bool {
    let text = index.analyzer.analyse(Array(passage.text.utf8), language: passage.language)
    let words = text.tokens.lazy.filter(\.isWord).map { text.words[$0.word] }
    guard let word = words.first(where: { !$0.isStopWord && !$0.stem.isEmpty }) else {
      return false
    }
    guard try index.docids(of: word.stem).contains(docid) else {
      report.problems.append("the postings of “\(word.stem)” are gone")
      return true
    }
    let written = StoreQuery.filter(
      .term(word.stem, weight: 0), by: .written(WrittenWords(places: [[word.folded]], steps: [])))
    let found = try index.rank(written, limit: index.passageCount).hits
    if !found.contains(where: { $0.docid == docid }) {
      report.problems.append("the places of words are gone: phrases would find nothing")
    }
    return true
  }

  /// The id covers document, byte range and text; the posting of the id must lead back here.
  private func check(
    _ passage: PassageRecord, _ docid: UInt32, _ index: OpenIndex,
    _ report: inout IndexCheckReport
  ) throws {
    let id = PassageRecord.id(
      document: passage.document, record: passage.record, bytes: passage.citation.bytes,
      text: Array(passage.text.utf8))
    if id != passage.id {
      report.problems.append("passage \(passage.id) does not match its hash")
    }
    // A record that stands twice in one document has its passages twice.
    if try !index.docids(ofPassage: passage.id).contains(docid) {
      report.problems.append("passage \(passage.id) cannot be found by its id")
    }
  }
}
