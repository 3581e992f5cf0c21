import CXapian

extension StoreWriter {
  /// Makes everything written so far visible and durable, and checks that the store holds as many
  /// passages as it should.
  ///
  /// When the store refuses the batch, it is written again in halves until the passages at fault
  /// are alone; all others are stored.
  ///
  /// - Throws: `notStored` if passages were left out: they are in ``rejected``, everything else is
  ///   stored. Any other code (`diskFull`, …): nothing of the batch is stored, and the next call
  ///   tries the whole batch again.
  package mutating func flush() throws(XapianError) {
    let before = rejected.count
    do {
      try commitAndCount()
    } catch  where error.code == .invalidArgument || error.code == .notStored {
      try replay()
    }
    batch.removeAll()
    guard rejected.count > before else { return }
    throw XapianError(
      code: .notStored,
      message: "\(rejected.count - before) passages were not stored, the first because: "
        + rejected[before].error.message,
      operation: "commit to \(path)")
  }

  /// Flushes, then closes the store.
  package consuming func commit() throws(XapianError) {
    try flush()
  }

  private mutating func commitAndCount() throws(XapianError) {
    if cx_writer_is_lost(handle) {
      throw XapianError(
        code: .notStored, message: "the batch was dropped", operation: "commit to \(path)")
    }
    let stored = try Self.commit(handle, path: path)
    guard stored != expectedCount else { return }
    throw XapianError(
      code: .notStored, message: "\(stored) passages are stored instead of \(expectedCount)",
      operation: "commit to \(path)")
  }

  /// Writes the batch again, leaving out what cannot be stored.
  private mutating func replay() throws(XapianError) {
    try Self.revert(handle, path: path)
    expectedCount = try Self.documentCount(of: handle, path: path)
    var open = [0..<batch.operations.count]
    while let range = open.popLast() {
      guard let error = try attempt(range) else { continue }
      try Self.revert(handle, path: path)
      expectedCount = try Self.documentCount(of: handle, path: path)
      if range.count > 1 {
        let middle = range.lowerBound + range.count / 2
        open.append(middle..<range.upperBound)
        open.append(range.lowerBound..<middle)
      } else {
        reject(batch.operations[range.lowerBound], because: error)
      }
    }
  }

  /// Writes and commits a part of the batch.
  ///
  /// - Returns: why the store refuses it; nil once it is stored.
  /// - Throws: what is nobody's fault, such as a full disk.
  private mutating func attempt(_ range: Range<Int>) throws(XapianError) -> XapianError? {
    do {
      for operation in batch.operations[range] { try write(operation) }
      try commitAndCount()
      return nil
    } catch  where error.code == .invalidArgument || error.code == .notStored {
      return error
    }
  }

  private mutating func write(_ operation: WriteBatch.Operation) throws(XapianError) {
    let payload = batch.payload(of: operation)
    switch operation.kind {
    case .add:
      _ = try Self.add(payload, to: handle, path: path)
      expectedCount += 1
    case .replace:
      expectedCount += 1 - (try Self.replace(operation.key, with: payload, in: handle, path: path))
    case .delete:
      expectedCount -= try Self.delete(operation.key, from: handle, path: path)
    case .metadata:
      try Self.setMetadata(operation.key, payload, of: handle, path: path)
    case .spelling(let frequency):
      try Self.addSpelling(operation.key, frequency: frequency, to: handle, path: path)
    }
  }

  private mutating func reject(_ operation: WriteBatch.Operation, because error: XapianError) {
    let term: String? = if case .replace = operation.kind { operation.key } else { nil }
    rejected.append(
      RejectedPassage(sequence: operation.sequence, uniqueTerm: term, error: error))
  }
}
