import CXapian

/// Writes with libxapian itself, for tests: what a built store is compared with, and a store that
/// changes.
enum StoreReference {
  /// Adds passages to a store, or to a new one, as one commit.
  static func write(
    _ passages: [PackedPassage], to path: String, metadata: [(key: String, value: [UInt8])] = [],
    spellings: [(word: String, frequency: UInt32)] = []
  ) throws(XapianError) {
    var packed: (passages: [UInt8], metadata: [UInt8], spellings: [UInt8]) = ([], [], [])
    for passage in passages { packed.passages.append(packed: passage.bytes) }
    for one in metadata {
      packed.metadata.append(packed: one.key)
      packed.metadata.append(packed: one.value)
    }
    for one in spellings {
      packed.spellings.append(packed: one.word)
      packed.spellings.append(packed: one.frequency)
    }
    try call("write \(path) with libxapian") { error in
      path.withBytes { path, length in
        packed.passages.withBytes { passages, passagesLength in
          packed.metadata.withBytes { metadata, metadataLength in
            packed.spellings.withBytes {
              cx_reference_write(
                path, length, passages, passagesLength, metadata, metadataLength, $0, $1, error)
            }
          }
        }
      }
    }
  }
}
