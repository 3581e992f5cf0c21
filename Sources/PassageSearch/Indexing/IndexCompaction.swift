import FoundationEssentials
import XapianStore

/// Writes an index anew from what it holds. Every publication leaves a store without gaps, so this
/// hardly changes its size.
public struct IndexCompaction: Sendable {
  private let directory: IndexDirectory

  public init(directory: IndexDirectory) { self.directory = directory }

  /// - Returns: size in bytes before and after.
  /// - Throws: ``IndexError``; the current index stays as it is.
  public func run(waitsForLock: Bool = false) throws -> (before: Int, after: Int) {
    try IndexError.translating(directory) { try compact(waitsForLock) }
  }

  private func compact(_ waitsForLock: Bool) throws -> (before: Int, after: Int) {
    // Nothing is made where no index is, not even a lock.
    _ = try directory.currentDatabase()
    let lock = try WriterLock(directory, wait: waitsForLock)
    defer { lock.release() }
    // Whoever held the lock may have published another.
    let current = try directory.currentDatabase()
    let before = try IndexStatistics(directory: directory)
    try directory.require(freeBytes: before.bytes)
    let target = directory.compacting
    try? FileManager.default.removeItem(atPath: target)
    defer { try? FileManager.default.removeItem(atPath: target) }
    try StoreMerger.merge([StoreMerger.Source(path: current)], into: target)
    let count = try StoreReader(paths: [target]).documentCount
    guard count == before.passages else {
      throw IndexError.corrupt(
        path: directory.path, reason: "\(count) passages of \(before.passages) after compaction")
    }
    try directory.publish(target)
    return (before.bytes, try IndexStatistics(directory: directory).bytes)
  }
}
