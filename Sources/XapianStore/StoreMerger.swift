import CXapian

/// Merges stores that ``StoreBuilder`` or a merge wrote into a new one, reading each once from start
/// to end.
package enum StoreMerger {
  /// A store to merge.
  package struct Source: Sendable {
    package var path: String
    /// Docids of this store that the merged one does not get, ascending.
    package var leavingOut: [UInt32]

    package init(path: String, leavingOut: [UInt32] = []) {
      self.path = path
      self.leavingOut = leavingOut
    }
  }

  /// How far a merge is, in bytes of its sources.
  package struct Progress: Sendable {
    package var done: Int
    package var total: Int
  }

  /// Writes the passages of all sources that are not left out to a new store, in that order, with
  /// docids from 1 and without gaps: the same bytes, but for the uuid, as building it from those
  /// passages. Of a metadata key in several sources the first source's value is kept; frequencies of
  /// spellings add up, those of left out passages included.
  ///
  /// Until the call ends well there is no store at the target. Nothing is synced.
  ///
  /// - Parameter progress: called about a hundred times.
  /// - Returns: the number of passages in the target.
  /// - Throws: `notFound`; `version` for a source that libxapian wrote; `invalidArgument` for no
  ///   source, a target that is a store, or docids that do not ascend or are not there; `corrupt`;
  ///   `diskFull`.
  @discardableResult
  package static func merge(
    _ sources: [Source], into target: String, progress: ((Progress) -> Void)? = nil
  ) throws(XapianError) -> Int {
    let paths = [UInt8](packed: sources.map(\.path))
    let leftOut = sources.flatMap(\.leavingOut)
    let counts = sources.map(\.leavingOut.count)
    var report = progress ?? { _ in }
    var stored: UInt32 = 0
    try call("merge \(sources.count) stores into \(target)") { error in
      withUnsafeMutablePointer(to: &report) { report in
        paths.withBytes { paths, pathsLength in
          leftOut.withUnsafeBufferPointer { leftOut in
            counts.withUnsafeBufferPointer { counts in
              target.withBytes {
                cx_merge(
                  paths, pathsLength, leftOut.baseAddress, counts.baseAddress, $0, $1,
                  progress == nil ? nil : relay, report, error, &stored)
              }
            }
          }
        }
      }
    }
    return Int(stored)
  }

  /// Hands progress to the closure that `context` points to.
  private static let relay: cx_merge_progress = { context, done, total in
    guard let context else { return }
    context.assumingMemoryBound(to: ((Progress) -> Void).self)
      .pointee(Progress(done: Int(done), total: Int(total)))
  }
}
