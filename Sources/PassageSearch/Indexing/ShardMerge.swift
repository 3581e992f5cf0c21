import FoundationEssentials
import Glibc
import XapianStore

/// Merges shards in their order, so that the order of passages never depends on thread timing.
struct ShardMerge {
  let directory: String

  /// A merge holds every source open: more are merged in groups first.
  private static let groupSize = 150

  /// - Returns: path of the merged database, inside the directory.
  func merge(_ shards: [String]) throws -> String {
    var sources = shards
    var round = 0
    while sources.count > Self.groupSize {
      round += 1
      sources = try stride(from: 0, to: sources.count, by: Self.groupSize).map { start in
        let group = Array(sources[start..<min(start + Self.groupSize, sources.count)])
        return try compact(group, into: directory + "/m-\(round)-\(start / Self.groupSize)")
      }
    }
    return try compact(sources, into: directory + "/merged")
  }

  private func compact(_ sources: [String], into target: String) throws -> String {
    try? FileManager.default.removeItem(atPath: target)
    try StoreCompactor.compact(sources, into: target, multipass: sources.count > 3, progress: nil)
    return target
  }
}

/// Free space of a file system.
enum FreeSpace {
  /// Bytes that a user may still write at `path`; `nil` when the system does not say.
  static func bytes(at path: String) -> Int? {
    var statistics = statvfs()
    guard statvfs(path, &statistics) == 0 else { return nil }
    return Int(statistics.f_bavail) * Int(statistics.f_frsize)
  }
}
