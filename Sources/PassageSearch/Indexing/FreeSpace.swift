import Glibc

/// Free space of a file system.
enum FreeSpace {
  /// Bytes that a user may still write at `path`; `nil` when the system does not say.
  static func bytes(at path: String) -> Int? {
    var statistics = statvfs()
    guard statvfs(path, &statistics) == 0 else { return nil }
    return Int(statistics.f_bavail) * Int(statistics.f_frsize)
  }
}
