import ArgumentParser
import Glibc
import PassageSearch

/// A file that results are written to, or standard output.
struct OutputFile {
  private let path: String
  private let descriptor: Int32

  /// - Throws: ``InputError/unwritable(path:reason:)``.
  init(path: String) throws {
    self.path = path
    guard path != Self.standard else {
      descriptor = STDOUT_FILENO
      return
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw Self.failure(path) }
  }

  /// - Throws: ``InputError/unwritable(path:reason:)``, on a full disk for example.
  func write(_ text: String) throws {
    if !Descriptor.write(text, to: descriptor) { throw Self.failure(path) }
  }

  func close() {
    if path != Self.standard { Glibc.close(descriptor) }
  }

  /// The path that stands for standard output.
  static let standard = "-"

  /// What the failure of the last call means for the file.
  static func failure(_ path: String) -> any Error {
    // SIGPIPE may be ignored, by whoever started the program: then it ends as if it were not.
    if errno == EPIPE { return ExitCode(Status.brokenPipe) }
    return InputError.unwritable(
      path: path == standard ? "standard output" : path, reason: String(cString: strerror(errno)))
  }
}
