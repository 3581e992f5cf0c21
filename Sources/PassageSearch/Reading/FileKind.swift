#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to.
enum FileKind {
  case file, folder, link, pipe, socket, device

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// Why this is not read.
  var complaint: String {
    switch self {
    case .file: "This is a file."
    case .folder: "This is a folder, not a file."
    case .link: "The link leads nowhere; mend or remove it."
    case .pipe: "This is a named pipe; give - and redirect it to standard input."
    case .socket: "This is a socket, not a file."
    case .device: "This is a device, not a file; give - to read standard input."
    }
  }
}

/// What `stat` tells of a path.
struct FileStatus {
  var kind: FileKind
  var size: Int
  var modified: Int
  /// Device and inode: the same for two paths to one file.
  var identity: FileIdentity

  /// - Parameter followsLinks: whether to tell of the link or of what it leads to.
  init(path: String, followsLinks: Bool) throws(Reject) {
    var status = stat()
    let result = followsLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw FileSource.failure(errno) }
    kind = FileKind(mode: status.st_mode)
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = Int(status.st_mtimespec.tv_sec)
    #else
      modified = Int(status.st_mtim.tv_sec)
    #endif
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}

struct FileIdentity: Hashable {
  var device: UInt64
  var inode: UInt64
}
