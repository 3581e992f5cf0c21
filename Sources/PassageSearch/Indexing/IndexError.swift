/// What can be wrong with an index or with the work on it. Each case is one exit code of the tool.
public enum IndexError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Nothing was ever indexed here (exit 3).
  case missing(path: String)
  /// Another process writes (exit 4).
  case locked(path: String, holder: Int32?)
  /// The database or a stored record is damaged (exit 5).
  case corrupt(path: String, reason: String)
  /// Written by another schema version (exit 6).
  case otherVersion(path: String, found: String, expected: String)
  /// A file-system call failed: no space, no permission (exit 4).
  case fileSystem(path: String, reason: String)
  /// Anything else that the store reports (exit 5).
  case store(path: String, reason: String)
  /// Less free space than the work will need (exit 4).
  case diskFull(path: String, needed: Int, free: Int)

  public var description: String {
    switch self {
    case .missing(let path):
      "no index at \(path); make one with: sitrep index -i \(path) PATH…"
    case .locked(let path, let holder):
      "the index at \(path) is being written"
        + (holder.map { " by process \($0)" } ?? "") + "; wait for it to end, or use --wait"
    case .corrupt(let path, let reason):
      "the index at \(path) is damaged: \(reason); run: sitrep check -i \(path)"
    case .otherVersion(let path, let found, let expected):
      "the index at \(path) has schema \(found), this sitrep needs \(expected); "
        + "index the files again with --rebuild"
    case .fileSystem(let path, let reason):
      "\(path): \(reason)"
    case .store(let path, let reason):
      "the index at \(path): \(reason)"
    case .diskFull(let path, let needed, let free):
      "\(path) has \(Self.size(free)) free, about \(Self.size(needed)) are needed; "
        + "make room or choose another place with -i"
    }
  }
  private static func size(_ bytes: Int) -> String {
    bytes < 10_000_000 ? "\(bytes / 1_000) KB" : "\(bytes / 1_000_000) MB"
  }
}
