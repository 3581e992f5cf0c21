import CXapian

/// A stored passage.
package struct StoredPassage: Sendable, Equatable {
  package var docid: UInt32
  package var data: [UInt8]
}

extension StoreReader {
  /// - Returns: the value of a metadata key; nil if there is none. Of several stores, the first's
  ///   that has it.
  package func metadata(_ key: String) throws(XapianError) -> [UInt8]? {
    try callForRows("read metadata of \(paths)") { error, out in
      key.withBytes { cx_reader_metadata(handle, $0, $1, error, out) }
    } row: {
      $0.byteArray
    }.first
  }

  /// - Returns: the metadata keys with a prefix, in byte order, of the first store.
  package func metadataKeys(prefix: String) throws(XapianError) -> [String] {
    try callForRows("list metadata of \(paths)") { error, out in
      prefix.withBytes { cx_reader_metadata_keys(handle, $0, $1, error, out) }
    } row: {
      $0.string
    }
  }

  /// Reads the stored data of passages, in the order of the docids.
  ///
  /// - Throws: `documentNotFound`.
  package func passages(_ docids: [UInt32]) throws(XapianError) -> [StoredPassage] {
    try callForRows("read passages of \(paths)") { error, out in
      docids.withUnsafeBufferPointer {
        cx_reader_passages(handle, $0.baseAddress, $0.count, error, out)
      }
    } row: {
      StoredPassage(docid: $0.first, data: $0.byteArray)
    }
  }

  /// - Returns: a passage's value; empty if it has none.
  package func value(slot: UInt32, docid: UInt32) throws(XapianError) -> String {
    try values(slot: slot, docids: [docid], areFew: false).first ?? ""
  }

  /// - Parameter areFew: the slot has few different values; a reader with a cache keeps them decoded.
  /// - Returns: each passage's value, in the order of the docids; empty where there is none.
  package func values(
    slot: UInt32, docids: [UInt32], areFew: Bool = true
  ) throws(XapianError) -> [String] {
    try callForRows("read values of \(paths)") { error, out in
      docids.withUnsafeBufferPointer {
        cx_reader_values(handle, slot, $0.baseAddress, $0.count, areFew, error, out)
      }
    } row: {
      $0.string
    }
  }

  /// - Returns: a known word within an edit distance of this one; nil if there is none.
  package func spellingSuggestion(
    _ word: String, maxEditDistance: Int
  ) throws(XapianError) -> String? {
    try callForRows("look up a spelling in \(paths)") { error, out in
      word.withBytes {
        cx_reader_spelling(handle, $0, $1, UInt32(clamping: maxEditDistance), error, out)
      }
    } row: {
      $0.string
    }.first
  }

  /// - Returns: at most `limit` of the words that spellings are suggested of and that have a prefix.
  package func spelledWords(
    withPrefix prefix: String, limit: Int
  ) throws(XapianError) -> [String] {
    try callForRows("list the spellings of \(paths)") { error, out in
      prefix.withBytes { cx_reader_spelled_words(handle, $0, $1, max(0, limit), error, out) }
    } row: {
      $0.string
    }
  }
}
