/// What an indexing run has done so far.
public struct IndexProgress: Sendable, Equatable {
  public enum Phase: String, Sendable { case reading, merging, verifying, done }
  public var phase = Phase.reading
  /// Bytes of input files consumed, of ``totalBytes``.
  public var bytes = 0
  public var totalBytes = 0
  public var documents = 0
  public var passages = 0
}
