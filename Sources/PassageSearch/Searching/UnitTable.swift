import XapianStore

/// Where units (a document, or a run of records of one) lie among the docids: the passages of a unit
/// follow one another. An index that stays open reads all of it once, for a few milliseconds; one that
/// answers a single query asks for what it needs.
final class UnitTable {
  /// Searches after which the table pays.
  private static let patience = 8

  private unowned let index: OpenIndex
  private var searches = 0
  /// Set where a docid is not the first of its unit; empty until the table is read.
  private var isLater: [Bool] = []
  private var terms: [UInt32: String] = [:]

  init(_ index: OpenIndex) { self.index = index }

  /// To be called once a search.
  func prepare() throws {
    searches += 1
    guard searches == Self.patience else { return }
    let later = StoreQuery.valueRange(
      slot: IndexSchema.Slot.ordinal.rawValue, from: "0", through: nil)
    let hits = try index.search(StoreRequest(query: later, limit: max(1, index.passageCount))).hits
    guard let last = hits.last?.docid else { return }
    isLater = Array(repeating: false, count: Int(last) + 2)
    for hit in hits { isLater[Int(hit.docid)] = true }
  }

  /// The docid of the first passage of a passage's unit.
  func first(of docid: UInt32) throws -> UInt32 {
    guard !isLater.isEmpty else {
      let ordinal = UInt32(try index.value(.ordinal, of: docid)) ?? 0
      return docid - min(ordinal, docid)
    }
    var first = Int(docid)
    while first < isLater.count, isLater[first] { first -= 1 }
    return UInt32(first)
  }

  /// The passages of the unit that starts at a docid.
  func passages(from first: UInt32) throws -> Range<UInt32> {
    if !isLater.isEmpty {
      var end = Int(first) + 1
      while end < isLater.count, isLater[end] { end += 1 }
      return first..<UInt32(end)
    }
    let last = try index.docids(of: term(ofUnitAt: first)).last ?? first
    guard last >= first, last < .max else {
      throw IndexError.corrupt(
        path: index.directory.path, reason: "a document lies before its first passage")
    }
    return first..<last + 1
  }

  /// The term that all passages of a unit have.
  func term(ofUnitAt first: UInt32) throws -> String {
    if let known = terms[first] { return known }
    let term = IndexSchema.term(ofUnit: try index.unit(of: first))
    terms[first] = term
    return term
  }
}
