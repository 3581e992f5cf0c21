/// A passage on its way into the store: terms with impacts and positions, values, and data, packed
/// into bytes that cross into libxapian in one call. Meant to be reused: ``removeAll()`` keeps the
/// memory.
package struct PackedPassage: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Why the passage cannot be stored, if something that was put in cannot.
  package private(set) var problem: String?

  package init() {
    bytes.reserveCapacity(4096)
  }

  /// Empties the passage for the next one.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    problem = nil
  }

  /// Adds a term. The same term may be added repeatedly: impacts add up, positions merge.
  ///
  /// A term that is empty or too long (see ``TermLimits``) makes ``StoreBuilder`` refuse the passage.
  ///
  /// - Parameters:
  ///   - impact: what the term counts for in this passage; 0 for a term that only filters.
  ///   - positions: where it stands, counting every word of the passage; ascending is cheapest.
  package mutating func addTerm(
    _ term: String, impact: UInt32, positions: ArraySlice<UInt32> = []
  ) {
    appendHead(of: term, impact: impact, positionCount: positions.count)
    append(positions)
  }

  package mutating func addTerm(_ term: String, impact: UInt32, positions: [UInt32]) {
    addTerm(term, impact: impact, positions: positions[...])
  }

  /// Adds where a word stands as it is written, for ``StoreQuery/written(_:)``: no term, no posting.
  ///
  /// - Parameter word: UTF-8.
  package mutating func addWord(_ word: UnsafeBufferPointer<UInt8>, position: UInt32) {
    bytes.append(UInt8(ascii: "W"))
    bytes.append(packed: UInt32(word.count))
    bytes.append(contentsOf: word)
    bytes.append(packed: 1 as UInt32)
    bytes.append(packed: position)
  }

  package mutating func addWord(_ word: String, position: UInt32) {
    var word = word
    word.withUTF8 { addWord($0, position: position) }
  }

  private mutating func append(_ positions: ArraySlice<UInt32>) {
    var last: UInt32 = 0
    guard positions.isAscending else { return append(positions.sorted()[...]) }
    for position in positions {
      bytes.append(packed: position - last)
      last = position
    }
  }

  /// Adds a term at one position.
  package mutating func addTerm(_ term: String, impact: UInt32, position: UInt32) {
    appendHead(of: term, impact: impact, positionCount: 1)
    bytes.append(packed: position)
  }

  /// Sets a value; the last one set for a slot counts, an empty one removes it.
  package mutating func setValue(_ slot: UInt32, _ value: String) {
    bytes.append(UInt8(ascii: "V"))
    bytes.append(packed: slot)
    bytes.append(packed: value)
  }

  /// Sets what ``StoreReader/passages(_:)`` gives back.
  package mutating func setData(_ data: [UInt8]) {
    bytes.append(UInt8(ascii: "D"))
    bytes.append(packed: data)
  }

  private mutating func appendHead(of term: String, impact: UInt32, positionCount: Int) {
    if problem == nil { problem = TermLimits.problem(with: term) }
    appendUncheckedHead(of: term, impact: impact, positionCount: positionCount)
  }

  /// For tests of what happens when libxapian itself refuses a term.
  mutating func addUncheckedTerm(_ term: String) {
    appendUncheckedHead(of: term, impact: 1, positionCount: 0)
  }

  private mutating func appendUncheckedHead(of term: String, impact: UInt32, positionCount: Int) {
    bytes.append(UInt8(ascii: "T"))
    bytes.append(packed: term)
    bytes.append(packed: impact)
    bytes.append(packed: UInt32(positionCount))
  }
}

extension ArraySlice<UInt32> {
  fileprivate var isAscending: Bool {
    zip(self, dropFirst()).allSatisfy { $0 <= $1 }
  }
}
