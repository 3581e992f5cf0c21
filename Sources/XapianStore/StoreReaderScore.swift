import CXapian

/// What a passage scores by a query's groups.
package struct StoreScore: Sendable, Equatable {
  /// 0 where it has none of them.
  package var score: Double
  /// A bit for each of the first 32 groups that it has, the first in the lowest.
  package var groups: UInt32
  /// Whether all conditions of place hold in it; false where there are none.
  package var standsTogether: Bool

  package func has(group: Int) -> Bool { groups >> UInt32(clamping: group) & 1 == 1 }
}

extension StoreReader {
  /// Scores passages that are known already, exactly as ``rank(_:)`` would: one walk by leaps over
  /// each posting list.
  ///
  /// - Parameters:
  ///   - request: its groups, and conditions of place, which do not change the score. It must have
  ///     no required or excluded terms; what must match, limits and offsets do not matter.
  ///   - docids: ascending, without repetition.
  /// - Returns: a score per docid, in the same order.
  /// - Throws: `invalidArgument` (an empty term, docids that do not ascend, filters).
  package func score(
    _ docids: [UInt32], by request: RankRequest
  ) throws(XapianError) -> [StoreScore] {
    guard !docids.isEmpty else { return [] }
    let terms = request.packedTerms
    var scores = Array(
      repeating: cx_score(score: 0, groups: 0, together: false), count: docids.count)
    try call("score passages of \(paths)") { error in
      scores.withUnsafeMutableBufferPointer { scores in
        docids.withUnsafeBufferPointer { docids in
          terms.withBytes {
            cx_reader_score(
              handle, $0, $1, docids.baseAddress, docids.count, error, scores.baseAddress)
          }
        }
      }
    }
    return scores.map {
      StoreScore(score: $0.score, groups: $0.groups, standsTogether: $0.together)
    }
  }
}
