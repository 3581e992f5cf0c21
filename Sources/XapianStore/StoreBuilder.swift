import CXapian

/// Builds a new store from passages that all come at once. Until ``finish()`` there is no store at the
/// path, and after it the store does not change any more: ``StoreMerger`` makes a new one of it.
///
/// Terms, values and positions are kept in memory, about as much as the text itself, so build
/// several stores from more than some tens of megabytes and merge them with ``StoreMerger``. Nothing
/// is synced: who publishes the store does.
package struct StoreBuilder: ~Copyable {
  private let handle: OpaquePointer
  private let path: String
  /// Passages so far.
  package private(set) var documentCount = 0

  /// - Throws: `invalidArgument` if there is a store, `notFound` if the folder around it is missing,
  ///   `diskFull`.
  package init(path: String) throws(XapianError) {
    var new: OpaquePointer?
    try call("build \(path)") { error in
      path.withBytes { cx_builder_create($0, $1, error, &new) }
    }
    handle = try opened(new, operation: "build \(path)")
    self.path = path
  }

  deinit { cx_builder_free(handle) }

  /// Adds a passage.
  ///
  /// - Returns: its docid: 1 for the first passage, and so on.
  /// - Throws: `invalidArgument` if the passage has a bad term: it is not added, and the builder goes
  ///   on. After any other error, such as `diskFull`, the builder is of no more use.
  @discardableResult
  package mutating func add(_ passage: PackedPassage) throws(XapianError) -> UInt32 {
    try refuse(passage.problem, operation: "add a passage to \(path)")
    var docid: UInt32 = 0
    try call("add a passage to \(path)") { error in
      passage.bytes.withBytes { cx_builder_add(handle, $0, $1, error, &docid) }
    }
    documentCount += 1
    return docid
  }

  /// Counts uses of a word for ``StoreReader/spellingSuggestion(_:maxEditDistance:)``.
  ///
  /// - Throws: `invalidArgument` for a word that is empty or over 100 bytes.
  package mutating func addSpelling(_ word: String, frequency: UInt32) throws(XapianError) {
    try call("add a spelling to \(path)") { error in
      word.withBytes { cx_builder_add_spelling(handle, $0, $1, frequency, error) }
    }
  }

  /// Sets metadata; an empty value removes it.
  ///
  /// - Throws: `invalidArgument` for an empty or long key.
  package mutating func setMetadata(_ key: String, _ value: [UInt8]) throws(XapianError) {
    let operation = "set metadata of \(path)"
    try refuse(TermLimits.problem(with: key), operation: operation)
    try call(operation) { error in
      key.withBytes { key, keyLength in
        value.withBytes { cx_builder_set_metadata(handle, key, keyLength, $0, $1, error) }
      }
    }
  }

  /// Writes the store.
  ///
  /// - Throws: `diskFull`; there is no store then.
  package consuming func finish() throws(XapianError) {
    var stored: UInt32 = 0
    try call("write \(path)") { cx_builder_finish(handle, $0, &stored) }
    guard stored != documentCount else { return }
    throw XapianError(
      code: .notStored, message: "\(stored) passages are stored instead of \(documentCount)",
      operation: "write \(path)")
  }

  private func refuse(_ problem: String?, operation: String) throws(XapianError) {
    guard let problem else { return }
    throw XapianError(code: .invalidArgument, message: problem, operation: operation)
  }
}
