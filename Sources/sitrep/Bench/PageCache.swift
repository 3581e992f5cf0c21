import FoundationEssentials
import Glibc
import PassageSearch

/// The kernel's cache of an index's files.
enum PageCache {
  /// Asks the kernel to forget the index's pages, so that the next search reads from disk.
  static func drop(_ directory: IndexDirectory) {
    let current = directory.path + "/current"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: current)) ?? [] {
      let descriptor = open(current + "/" + name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      close(descriptor)
    }
  }
}
