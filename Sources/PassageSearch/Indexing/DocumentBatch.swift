/// Consecutive documents that one worker turns into one shard. The same input always gives the same
/// batches, so an interrupted rebuild finds its finished shards again by number and digest.
struct DocumentBatch: Sendable {
  var number: Int
  var documents: [Document] = []
  var textBytes = 0

  /// Text of a batch: some 6,000 passages. From one to four megabytes a build takes the same time,
  /// within a twentieth; a worker's memory grows by about ten times the batch.
  static let targetBytes = 2_000_000

  /// Changes when a document, its content or the settings of the index change.
  func digest(_ settings: IndexSettings) throws -> String {
    var identity = try settings.encoded()
    for document in documents {
      identity.append(
        contentsOf: "\n\(document.unit)\u{0}\(document.file)\u{0}\(document.contentHash)".utf8)
    }
    return ContentHash.hex(identity)
  }
}

/// Gathers documents into batches.
struct DocumentBatcher {
  private var batch = DocumentBatch(number: 0)
  private(set) var seen = SeenUnits()
  /// Documents that stood in the input before, with the same content.
  private(set) var repeated = 0
  /// Documents that went into batches.
  private(set) var taken = 0
  private let targetBytes: Int

  init(targetBytes: Int = DocumentBatch.targetBytes) { self.targetBytes = targetBytes }

  /// - Parameters:
  ///   - accepts: whether a document that was not met before goes into a batch.
  ///   - emit: takes the batch that the document fills.
  /// - Returns: a reject when another document of the run has the same id and other content.
  mutating func add(
    _ document: Document, accepts: (Document) throws -> Bool = { _ in true },
    emit: (DocumentBatch) throws -> Void
  ) throws -> Reject? {
    switch seen.check(document) {
    case .repeated:
      repeated += 1
      return nil
    case .conflicting: return SeenUnits.reject(document)
    case .new: guard try accepts(document) else { return nil }
    }
    taken += 1
    batch.documents.append(document)
    batch.textBytes += document.text.count
    if batch.textBytes >= targetBytes { try flush(emit: emit) }
    return nil
  }

  /// Hands over what is left.
  mutating func flush(emit: (DocumentBatch) throws -> Void) throws {
    guard !batch.documents.isEmpty else { return }
    try emit(batch)
    batch = DocumentBatch(number: batch.number + 1)
  }
}
