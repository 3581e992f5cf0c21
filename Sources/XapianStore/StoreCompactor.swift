import CXapian

/// Merges stores into a new, compact one.
package enum StoreCompactor {
  /// Writes the passages of all sources, in that order, to a new store. Docids change. Metadata of
  /// all sources is kept; of a key in several, the first source's.
  ///
  /// - Parameters:
  ///   - multipass: merges postings in several passes: faster from four sources on, needs room for
  ///     temporary files.
  ///   - progress: called with a line about each table.
  /// - Throws: `notFound`, `diskFull`, `invalidArgument`, `corrupt`.
  package static func compact(
    _ sources: [String], into target: String, multipass: Bool, progress: ((String) -> Void)? = nil
  ) throws(XapianError) {
    let paths = [UInt8](packed: sources)
    var report = progress ?? { _ in }
    try call("compact \(sources.count) stores into \(target)") { error in
      withUnsafeMutablePointer(to: &report) { report in
        paths.withBytes { paths, pathsLength in
          target.withBytes {
            cx_compact(
              paths, pathsLength, $0, $1, multipass, progress == nil ? nil : relay, report, error)
          }
        }
      }
    }
  }

  /// Hands a line to the closure that `context` points to.
  private static let relay: cx_progress = { context, text, length in
    guard let context else { return }
    let line = String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self)
    context.assumingMemoryBound(to: ((String) -> Void).self).pointee(line)
  }
}
