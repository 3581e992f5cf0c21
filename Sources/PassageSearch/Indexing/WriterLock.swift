import FoundationEssentials
import Glibc

/// The lock that lets one process at a time write an index; it ends with the process.
struct WriterLock {
  private let descriptor: Int32

  /// - Parameter wait: waits for another writer instead of throwing ``IndexError/locked(path:holder:)``.
  init(_ directory: IndexDirectory, wait: Bool) throws {
    try FileManager.default.createDirectory(
      atPath: directory.path, withIntermediateDirectories: true)
    let path = directory.lockFile
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw IndexError.fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    while flock(descriptor, LOCK_EX | (wait ? 0 : LOCK_NB)) != 0 {
      if errno == EINTR { continue }
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw IndexError.locked(path: directory.path, holder: holder)
    }
    self.descriptor = descriptor
    let text = "\(getpid())\n"
    ftruncate(descriptor, 0)
    _ = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  func release() { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int32? {
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    return Int32(
      String(decoding: buffer.prefix { $0 != UInt8(ascii: "\n") && $0 != 0 }, as: UTF8.self))
  }
}
