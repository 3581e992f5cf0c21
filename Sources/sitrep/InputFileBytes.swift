import Glibc
import PassageSearch

/// Reads a whole file that the user named: a pipe too, and `-` for standard input.
enum InputFileBytes {
  /// - Throws: ``InputError/unreadable(path:reason:)``.
  static func read(_ path: String) throws -> [UInt8] {
    guard path != "-" else { return try bytes(of: STDIN_FILENO, "standard input") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, path)
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws -> [UInt8] {
    let (bytes, failure) = Descriptor.contents(of: descriptor)
    guard failure == 0 else { throw unreadable(path, failure) }
    return bytes
  }

  private static func unreadable(_ path: String, _ failure: Int32) -> InputError {
    // A folder can be opened, but not read.
    .unreadable(
      path: path, reason: failure == EISDIR ? "it is a folder" : String(cString: strerror(failure)))
  }
}
