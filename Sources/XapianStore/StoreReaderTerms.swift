import CXapian

/// What a store knows about a term.
package struct TermStatistics: Sendable, Equatable {
  /// Passages that have it; 0 if it is not in the store.
  package var documentFrequency: Int
  /// Sum of its impacts.
  package var collectionFrequency: Int
  /// No impact exceeds this; it need not be reached.
  package var impactUpperBound: UInt32
}

extension StoreReader {
  /// - Returns: statistics in the order of the terms, in one call.
  package func statistics(of terms: [String]) throws(XapianError) -> [TermStatistics] {
    let packed = [UInt8](packed: terms)
    return try callForRows("read term statistics of \(paths)") { error, out in
      packed.withBytes { cx_reader_statistics(handle, $0, $1, error, out) }
    } row: {
      TermStatistics(
        documentFrequency: Int($0.first), collectionFrequency: Int($0.second),
        impactUpperBound: $0.third)
    }
  }

  /// - Returns: at most `limit` terms with a prefix, in byte order.
  package func terms(
    withPrefix prefix: String, limit: Int
  ) throws(XapianError) -> [(term: String, documentFrequency: UInt32)] {
    try callForRows("list the terms of \(paths)") { error, out in
      prefix.withBytes { cx_reader_terms(handle, $0, $1, max(0, limit), error, out) }
    } row: {
      (term: $0.string, documentFrequency: $0.first)
    }
  }

  /// - Returns: every passage that has the term, with the term's impact in it, by docid.
  package func impacts(
    of term: String
  ) throws(XapianError) -> [(docid: UInt32, impact: UInt32)] {
    try callForRows("read postings of \(paths)") { error, out in
      term.withBytes { cx_reader_postings(handle, $0, $1, .max, 0, error, out) }
    } row: {
      (docid: $0.first, impact: $0.second)
    }
  }

  /// - Returns: at most `limit` docids above `docid` that have the term, ascending.
  package func postings(
    of term: String, limit: Int, after docid: UInt32 = 0
  ) throws(XapianError) -> [UInt32] {
    try callForRows("read postings of \(paths)") { error, out in
      term.withBytes { cx_reader_postings(handle, $0, $1, max(0, limit), docid, error, out) }
    } row: {
      $0.first
    }
  }
}
