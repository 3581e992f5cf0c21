import FoundationEssentials
import XapianStore

/// Makes finished shards the current index: one merge with the settings, a count, and a rename.
struct ShardPublication {
  let directory: IndexDirectory
  /// The folder that holds the shards; gone when they are published.
  let building: String
  let settings: IndexSettings

  /// - Parameters:
  ///   - shards: how many there are, numbered from 0.
  ///   - passages: in all shards together.
  /// - Throws: ``IndexError/corrupt(path:reason:)`` when the merge lost a passage; the current index
  ///   stays as it is.
  func publish(shards: Int, passages: Int, _ progress: ProgressReporter) throws {
    progress.enter(.merging)
    let closing = building + "/settings"
    try? FileManager.default.removeItem(atPath: closing)
    var writer = try StoreWriter(path: closing, mode: .rebuild)
    try writer.setMetadata(IndexSchema.Key.settings, settings.encoded())
    try writer.setMetadata(
      IndexSchema.Key.schemaVersion, Array(String(IndexSchema.version).utf8))
    try writer.setMetadata(IndexSchema.Key.passageCount, Array(String(passages).utf8))
    try writer.commit()

    let paths = (0..<shards).map { ShardBuilder.path(of: $0, in: building) } + [closing]
    let merged = try ShardMerge(directory: building).merge(paths)
    progress.enter(.verifying)
    let count = try StoreReader(paths: [merged]).documentCount
    guard count == passages else {
      throw IndexError.corrupt(
        path: merged, reason: "\(count) passages after the merge, \(passages) before it")
    }
    try directory.publish(merged)
    try? FileManager.default.removeItem(atPath: building)
    progress.enter(.done)
  }
}
