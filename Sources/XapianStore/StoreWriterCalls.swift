import CXapian

/// The shim's writing calls, one Swift function each.
extension StoreWriter {
  /// - Returns: the open writer and the number of passages in the store.
  static func open(
    path: String, mode: cx_open_mode
  ) throws(XapianError) -> (handle: OpaquePointer, documentCount: Int) {
    var new: OpaquePointer?
    var count: UInt32 = 0
    try call("open \(path) for writing") { error in
      path.withBytes { cx_writer_open($0, $1, mode, error, &count, &new) }
    }
    return (try opened(new, operation: "open \(path) for writing"), Int(count))
  }

  static func documentCount(
    of handle: OpaquePointer, path: String
  ) throws(XapianError) -> Int {
    var count: UInt32 = 0
    try call("count the passages of \(path)") { cx_writer_document_count(handle, $0, &count) }
    return Int(count)
  }

  static func add(
    _ passage: [UInt8], to handle: OpaquePointer, path: String
  ) throws(XapianError) -> UInt32 {
    var docid: UInt32 = 0
    try call("add a passage to \(path)") { error in
      passage.withBytes { cx_writer_add(handle, $0, $1, error, &docid) }
    }
    return docid
  }

  /// - Returns: how many passages had the term before.
  static func replace(
    _ term: String, with passage: [UInt8], in handle: OpaquePointer, path: String
  ) throws(XapianError) -> Int {
    var replaced: UInt32 = 0
    try call("replace a passage in \(path)") { error in
      term.withBytes { term, termLength in
        passage.withBytes {
          cx_writer_replace(handle, term, termLength, $0, $1, error, &replaced)
        }
      }
    }
    return Int(replaced)
  }

  static func delete(
    _ term: String, from handle: OpaquePointer, path: String
  ) throws(XapianError) -> Int {
    var deleted: UInt32 = 0
    try call("delete passages from \(path)") { error in
      term.withBytes { cx_writer_delete(handle, $0, $1, error, &deleted) }
    }
    return Int(deleted)
  }

  static func setMetadata(
    _ key: String, _ value: [UInt8], of handle: OpaquePointer, path: String
  ) throws(XapianError) {
    try call("set metadata of \(path)") { error in
      key.withBytes { key, keyLength in
        value.withBytes { cx_writer_set_metadata(handle, key, keyLength, $0, $1, error) }
      }
    }
  }

  static func addSpelling(
    _ word: String, frequency: UInt32, to handle: OpaquePointer, path: String
  ) throws(XapianError) {
    try call("add a spelling to \(path)") { error in
      word.withBytes { cx_writer_add_spelling(handle, $0, $1, frequency, error) }
    }
  }

  /// - Returns: the number of passages on disk afterwards.
  static func commit(_ handle: OpaquePointer, path: String) throws(XapianError) -> Int {
    var stored: UInt32 = 0
    try call("commit to \(path)") { cx_writer_commit(handle, $0, &stored) }
    return Int(stored)
  }

  static func revert(_ handle: OpaquePointer, path: String) throws(XapianError) {
    try call("go back to the last commit of \(path)") { cx_writer_revert(handle, $0) }
  }
}
