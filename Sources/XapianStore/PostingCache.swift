import CXapian

/// Keeps posting lists that are used often decoded in memory, for any number of readers: ranking then
/// costs a nanosecond or two per posting. For processes that answer many queries; a single query has
/// no use for it.
package final class PostingCache: Sendable {
  // The shim guards what is inside with a mutex of its own.
  nonisolated(unsafe) let handle: OpaquePointer

  /// - Parameter budget: bytes of memory. A whole index takes about five bytes per posting.
  /// - Throws: `outOfMemory`.
  package init(budget: Int) throws(XapianError) {
    var new: OpaquePointer?
    try call("make a cache of \(budget) bytes") { cx_cache_create(max(0, budget), $0, &new) }
    handle = try opened(new, operation: "make a cache")
  }

  deinit { cx_cache_free(handle) }

  /// Bytes in use now.
  package var size: Int { cx_cache_size(handle) }
}
