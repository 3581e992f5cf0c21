import CXapian

/// One or several stores, opened for reading. Stores are written whole and never changed.
package struct StoreReader: ~Copyable {
  let handle: OpaquePointer
  /// Of the stores, for error messages.
  let paths: String

  /// Opens stores to be searched as one.
  ///
  /// - Parameter cache: speeds up ``rank(_:)``; may be shared by many readers.
  /// - Throws: `notFound`, `version`, `corrupt`, `network`.
  package init(paths: [String], cache: PostingCache? = nil) throws(XapianError) {
    let names = paths.joined(separator: ", ")
    let packed = [UInt8](packed: paths)
    var new: OpaquePointer?
    // The handle must not be freed before the call has taken its share of the cache.
    defer { withExtendedLifetime(cache) {} }
    try call("open \(names)") { error in
      packed.withBytes { cx_reader_open($0, $1, cache?.handle, error, &new) }
    }
    handle = try opened(new, operation: "open \(names)")
    self.paths = names
  }

  deinit { cx_reader_close(handle) }

  /// Passages in the stores.
  package var documentCount: Int {
    get throws(XapianError) { Int(try facts().document_count) }
  }

  /// The highest docid ever used.
  package var lastDocid: UInt32 {
    get throws(XapianError) { try facts().last_docid }
  }

  /// Mean over the passages of the sum of their terms' impacts.
  package var averageLength: Double {
    get throws(XapianError) { try facts().average_length }
  }

  /// Whether every store that holds a passage can answer phrases.
  package var hasPositions: Bool {
    get throws(XapianError) { try facts().has_positions }
  }

  /// 1 for stores that were built or merged here, which never change. One store only.
  package var revision: UInt64 {
    get throws(XapianError) {
      var revision: UInt64 = 0
      try call("read the revision of \(paths)") { cx_reader_revision(handle, $0, &revision) }
      return revision
    }
  }

  /// Identifies the store for life; of several stores, joined by ":".
  package var uuid: String {
    get throws(XapianError) {
      try callForRows("read the uuid of \(paths)") { error, out in
        cx_reader_uuid(handle, error, out)
      } row: {
        $0.string
      }.first ?? ""
    }
  }

  private func facts() throws(XapianError) -> cx_reader_facts {
    var facts = cx_reader_facts()
    try call("read the counts of \(paths)") { cx_reader_describe(handle, $0, &facts) }
    return facts
  }
}

// A reader has no state that belongs to a thread: it may move between threads, and being
// noncopyable it is only ever used by the one that holds it.
extension StoreReader: @unchecked Sendable {}
