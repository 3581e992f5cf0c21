import FoundationEssentials
import XapianStore

/// Rewrites an index without the gaps that updates leave.
public struct IndexCompaction: Sendable {
  private let directory: IndexDirectory

  public init(directory: IndexDirectory) { self.directory = directory }

  /// - Returns: size in bytes before and after.
  /// - Throws: ``IndexError``; the current index stays as it is.
  public func run(waitsForLock: Bool = false) throws -> (before: Int, after: Int) {
    try IndexError.translating(directory) { try compact(waitsForLock) }
  }

  private func compact(_ waitsForLock: Bool) throws -> (before: Int, after: Int) {
    let current = try directory.currentDatabase()
    let lock = try WriterLock(directory, wait: waitsForLock)
    defer { lock.release() }
    let before = try IndexStatistics(directory: directory)
    let target = directory.path + "/compacting"
    try? FileManager.default.removeItem(atPath: target)
    try StoreCompactor.compact([current], into: target, multipass: false, progress: nil)
    let count = try StoreReader(paths: [target]).documentCount
    guard count == before.passages else {
      try? FileManager.default.removeItem(atPath: target)
      throw IndexError.corrupt(
        path: directory.path, reason: "\(count) passages of \(before.passages) after compaction")
    }
    try directory.publish(target)
    return (before.bytes, try IndexStatistics(directory: directory).bytes)
  }
}
