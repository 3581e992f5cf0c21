import EntityTagging
import FoundationEssentials
import TextAnalysis
import XapianStore

/// Builds the shards of a rebuild: one fresh database per batch, finished by rename.
/// One per worker thread.
final class ShardBuilder {
  private let directory: String
  private let settings: IndexSettings
  private let tagger: DocumentTagger
  private let packer: PassagePacker
  private var spelling = SpellingCounts()

  init(directory: String, settings: IndexSettings, tagger: DocumentTagger) {
    self.directory = directory
    self.settings = settings
    self.tagger = tagger
    packer = PassagePacker(settings: settings)
  }

  static func path(of shard: Int, in directory: String) -> String {
    directory + "/s-" + shard.zeroPadded(to: 6)
  }

  /// - Returns: passages in the shard; a shard that an earlier run finished is kept as it is.
  func build(_ batch: DocumentBatch) throws -> Int {
    let path = Self.path(of: batch.number, in: directory)
    let digest = try batch.digest(settings)
    if let passages = Self.finished(path, digest: digest) { return passages }
    let files = FileManager.default
    for stale in [path, path + ".done", path + ".tmp"] { try? files.removeItem(atPath: stale) }

    var store = try StoreBuilder(path: path + ".tmp")
    spelling.removeAll()
    for document in batch.documents {
      let tagged = tagger.tag(document)
      for passage in packer.pack(tagged) { _ = try store.add(passage) }
      spelling.count(tagged.text)
    }
    for (word, frequency) in spelling.frequent {
      try store.addSpelling(word, frequency: frequency)
    }
    let passages = store.documentCount
    try store.finish()
    try IndexDirectory.rename(path + ".tmp", to: path)
    try Data("\(digest) \(passages)\n".utf8).write(
      to: URL(filePath: path + ".done"), options: .atomic)
    return passages
  }

  private static func finished(_ path: String, digest: String) -> Int? {
    guard FileManager.default.fileExists(atPath: path),
      let done = FileManager.default.contents(atPath: path + ".done")
    else { return nil }
    let fields = String(decoding: done, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard fields.count == 2, fields[0] == digest else { return nil }
    return Int(fields[1])
  }
}
