import XapianStore

/// Posting lists that are used often, kept decoded in memory for any number of searches.
public final class HotPostings: Sendable {
  let cache: PostingCache

  /// - Parameter megabytes: how much memory they may take; a whole index takes about five bytes a
  ///   posting.
  /// - Throws: ``IndexError/store(path:reason:)`` when there is not so much memory.
  public init(megabytes: Int) throws {
    do {
      cache = try PostingCache(budget: megabytes * 1_000_000)
    } catch {
      throw IndexError.store(path: "", reason: error.description)
    }
  }
}
