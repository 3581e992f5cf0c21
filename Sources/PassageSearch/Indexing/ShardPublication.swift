import FoundationEssentials
import XapianStore

/// Makes finished shards the current index: one merge with the settings, a count, and a rename.
struct ShardPublication {
  let directory: IndexDirectory
  /// The folder that holds the shards; gone when they are published.
  let building: String
  let settings: IndexSettings
  /// The store that the shards are added to.
  var base: StoreMerger.Source?

  /// - Parameters:
  ///   - shards: how many there are, numbered from 0.
  ///   - passages: in the base and all shards together.
  /// - Throws: ``IndexError/corrupt(path:reason:)`` when the merge lost a passage; the current index
  ///   stays as it is.
  func publish(shards: Int, passages: Int, _ progress: ProgressReporter) throws {
    progress.enter(.merging)
    let settings = try settingsStore(passages: passages)
    let finished = (0..<shards).map { ShardBuilder.path(of: $0, in: building) }
    let merged = building + "/merged"
    try? FileManager.default.removeItem(atPath: merged)
    // Of metadata the first source's counts, so the settings come first.
    try StoreMerger.merge(
      [StoreMerger.Source(path: settings)] + (base.map { [$0] } ?? [])
        + finished.map { StoreMerger.Source(path: $0) },
      into: merged)
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

  /// A store without passages that holds the index's metadata.
  private func settingsStore(passages: Int) throws -> String {
    let path = building + "/settings"
    try? FileManager.default.removeItem(atPath: path)
    var builder = try StoreBuilder(path: path)
    try builder.setMetadata(IndexSchema.Key.settings, settings.encoded())
    if let model = settings.model {
      try builder.setMetadata(IndexSchema.Key.recordModel, model.encoded())
    }
    if let lists = self.settings.lists {
      try builder.setMetadata(IndexSchema.Key.lists, lists.encoded())
    }
    try builder.setMetadata(
      IndexSchema.Key.schemaVersion, Array(String(IndexSchema.version).utf8))
    try builder.setMetadata(IndexSchema.Key.passageCount, Array(String(passages).utf8))
    try builder.finish()
    return path
  }
}
