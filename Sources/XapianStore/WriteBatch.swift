/// What a writer has done since its last commit, kept so that it can be done again: libxapian drops
/// everything pending when one write of a batch fails.
struct WriteBatch {
  enum Kind {
    case add
    /// `key` is the unique term.
    case replace
    /// `key` is the term whose passages go.
    case delete
    /// `key` and value.
    case metadata
    /// `key` is the word.
    case spelling(frequency: UInt32)
  }

  struct Operation {
    var kind: Kind
    var key: String
    /// The passage or the metadata's value, in ``WriteBatch/bytes``.
    var range: Range<Int>
    /// Running number of the passage in this writer.
    var sequence: Int
  }

  private(set) var operations: [Operation] = []
  private var bytes: [UInt8] = []

  mutating func append(_ kind: Kind, key: String = "", payload: [UInt8] = [], sequence: Int = 0) {
    let start = bytes.count
    bytes.append(contentsOf: payload)
    operations.append(
      Operation(kind: kind, key: key, range: start..<bytes.count, sequence: sequence))
  }

  func payload(of operation: Operation) -> [UInt8] { [UInt8](bytes[operation.range]) }

  mutating func removeAll() {
    operations.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }
}
