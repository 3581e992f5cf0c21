#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that are read once, from first to last.
protocol ByteSource: AnyObject {
  /// Puts the next bytes into `buffer`, which is not empty.
  /// - Returns: how many; 0 at the end, or when the caller asked to stop.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Reject) -> Int
}

extension ByteSource {
  /// Puts the next bytes into `array`, from its start on.
  /// - Returns: how many; 0 at the end, or when the caller asked to stop.
  func read(into array: inout [UInt8]) throws(Reject) -> Int {
    // Not rethrown through the closure: its error type would be lost.
    var failure: Reject?
    let count = array.withUnsafeMutableBytes { bytes in
      do throws(Reject) {
        return try read(into: bytes)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count
  }
}

/// A regular file, or a descriptor that the caller owns.
final class FileSource: ByteSource {
  private let descriptor: Int32
  private let isOwned: Bool
  private let control: ReadingControl

  /// Opens a regular file; anything else is a reject, and opening it never blocks.
  init(path: String, control: ReadingControl) throws(Reject) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    isOwned = true
    self.control = control
    guard descriptor >= 0 else { throw Self.failure(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Reject(.notAFile, FileKind(mode: status.st_mode).complaint)
    }
  }

  /// Reads a descriptor and leaves it open.
  init(descriptor: Int32, control: ReadingControl) {
    self.descriptor = descriptor
    isOwned = false
    self.control = control
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// Moves to a byte of the file.
  func skip(to byte: Int) throws(Reject) {
    guard lseek(descriptor, off_t(byte), SEEK_SET) >= 0 else { throw Self.failure(errno) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Reject) -> Int {
    while !control.shouldStop {
      // A pipe may stay silent for long: look up now and then whether to stop.
      if !isOwned {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, 200) != 0 else { continue }
      }
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 {
        control.consumed(count)
        return count
      }
      if errno != EINTR && errno != EAGAIN { throw Self.failure(errno) }
    }
    return 0
  }

  static func failure(_ code: Int32) -> Reject {
    switch code {
    case ENOENT, ENOTDIR:
      Reject(.notFound, "There is no such file; check the path.")
    case EACCES, EPERM:
      Reject(.unreadable, "Permission denied; make the file readable for the user running this.")
    case ELOOP:
      Reject(.notAFile, "The link leads to itself; name the file that is meant.")
    case EISDIR:
      Reject(.notAFile, "This is a folder, not a file.")
    default:
      Reject(.unreadable, "It cannot be read: \(String(cString: strerror(code))).")
    }
  }
}
