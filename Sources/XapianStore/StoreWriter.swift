import CXapian

/// A passage that a commit could not store.
package struct RejectedPassage: Sendable, Equatable {
  /// Counts the writer's calls of `add` and `replace` from 0.
  package var sequence: Int
  /// The unique term that it was written under with `replace`.
  package var uniqueTerm: String?
  package var error: XapianError
}

/// The one writer of a store. What is written becomes visible, and durable, with ``flush()`` or
/// ``commit()``; a writer that goes away without either leaves the store as it was.
///
/// The batch since the last flush is kept in memory, so flush every few thousand passages.
package struct StoreWriter: ~Copyable {
  package enum Mode: Sendable {
    /// Throws `invalidArgument` if there is a store.
    case createNew
    /// Throws `notFound` if there is none.
    case open
    case createOrOpen
    /// As `createNew`, but unsynced and written in place: fast, and only for a temporary directory
    /// that is published when it is complete. A crash leaves it unusable.
    case rebuild
  }

  let handle: OpaquePointer
  let path: String
  var batch = WriteBatch()
  /// Passages the store must hold after the next commit.
  var expectedCount: Int
  private var nextSequence = 0
  /// Passages that no commit could store, over the life of the writer.
  package internal(set) var rejected: [RejectedPassage] = []

  /// Opens a store for writing.
  ///
  /// - Throws: `locked` (the message says which process holds it), `notFound`, `version`, `corrupt`,
  ///   `invalidArgument`.
  package init(path: String, mode: Mode) throws(XapianError) {
    let (handle, count) = try Self.open(path: path, mode: mode.foreign)
    self.handle = handle
    self.path = path
    self.expectedCount = count
  }

  deinit { cx_writer_close(handle) }

  /// Adds a passage.
  ///
  /// - Returns: its docid, which holds until the next compaction.
  /// - Throws: `invalidArgument` if the passage has a bad term; nothing is written then.
  @discardableResult
  package mutating func add(_ passage: PackedPassage) throws(XapianError) -> UInt32 {
    try refuse(passage, operation: "add a passage to \(path)")
    var docid: UInt32 = 0
    try tolerateLostBatch { handle, path throws(XapianError) in
      docid = try Self.add(passage.bytes, to: handle, path: path)
    }
    batch.append(.add, payload: passage.bytes, sequence: nextSequence)
    nextSequence += 1
    expectedCount += 1
    return docid
  }

  /// Replaces all passages that carry a term by this one, which should carry it too; adds it if
  /// there are none.
  package mutating func replace(
    uniqueTerm: String, with passage: PackedPassage
  ) throws(XapianError) {
    let operation = "replace a passage in \(path)"
    try refuse(passage, operation: operation)
    try refuse(uniqueTerm, operation: operation)
    var replaced = 0
    try tolerateLostBatch { handle, path throws(XapianError) in
      replaced = try Self.replace(uniqueTerm, with: passage.bytes, in: handle, path: path)
    }
    batch.append(.replace, key: uniqueTerm, payload: passage.bytes, sequence: nextSequence)
    nextSequence += 1
    expectedCount += 1 - replaced
  }

  /// Deletes all passages that carry a term.
  ///
  /// - Returns: how many there were.
  @discardableResult
  package mutating func delete(term: String) throws(XapianError) -> Int {
    try refuse(term, operation: "delete passages from \(path)")
    var deleted = 0
    try tolerateLostBatch { handle, path throws(XapianError) in
      deleted = try Self.delete(term, from: handle, path: path)
    }
    batch.append(.delete, key: term)
    expectedCount -= deleted
    return deleted
  }

  /// Sets metadata; an empty value removes it.
  ///
  /// - Throws: `invalidArgument` for an empty or long key.
  package mutating func setMetadata(_ key: String, _ value: [UInt8]) throws(XapianError) {
    try refuse(key, operation: "set metadata of \(path)")
    try tolerateLostBatch { handle, path throws(XapianError) in
      try Self.setMetadata(key, value, of: handle, path: path)
    }
    batch.append(.metadata, key: key, payload: value)
  }

  /// - Returns: the value, uncommitted changes included; nil if there is none.
  package func metadata(_ key: String) throws(XapianError) -> [UInt8]? {
    try callForRows("read metadata of \(path)") { error, out in
      key.withBytes { cx_writer_metadata(handle, $0, $1, error, out) }
    } row: {
      $0.byteArray
    }.first
  }

  /// Counts a word for ``StoreReader/spellingSuggestion(_:maxEditDistance:)``.
  ///
  /// - Throws: `invalidArgument` for a word that is empty or over 100 bytes.
  package mutating func addSpelling(_ word: String, frequency: UInt32) throws(XapianError) {
    guard (1...TermLimits.longestSpelling).contains(TermLimits.storedLength(word.utf8)) else {
      throw XapianError(
        code: .invalidArgument, message: "a word of \(word.utf8.count) bytes",
        operation: "add a spelling to \(path)")
    }
    try tolerateLostBatch { handle, path throws(XapianError) in
      try Self.addSpelling(word, frequency: frequency, to: handle, path: path)
    }
    batch.append(.spelling(frequency: frequency), key: word)
  }

  /// Passages in the store, those not yet flushed included.
  package var documentCount: Int { expectedCount }

  private func refuse(_ passage: PackedPassage, operation: String) throws(XapianError) {
    guard let problem = passage.problem else { return }
    throw XapianError(code: .invalidArgument, message: problem, operation: operation)
  }

  private func refuse(_ term: String, operation: String) throws(XapianError) {
    guard let problem = TermLimits.problem(with: term) else { return }
    throw XapianError(code: .invalidArgument, message: problem, operation: operation)
  }

  /// Runs a write. Once the batch is lost, writes are only noted, and done when it is replayed. What
  /// this throws is not noted.
  private func tolerateLostBatch(
    _ write: (OpaquePointer, String) throws(XapianError) -> Void
  ) throws(XapianError) {
    guard !cx_writer_is_lost(handle) else { return }
    do {
      try write(handle, path)
    } catch  where error.code == .invalidArgument && cx_writer_is_lost(handle) {
      // An earlier write of the batch is at fault; the next flush finds out which.
    }
  }
}

extension StoreWriter.Mode {
  fileprivate var foreign: cx_open_mode {
    switch self {
    case .createNew: .createNew
    case .open: .open
    case .createOrOpen: .createOrOpen
    case .rebuild: .rebuild
    }
  }
}
