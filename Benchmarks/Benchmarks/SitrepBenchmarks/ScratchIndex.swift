import FoundationEssentials
import Glibc
import PassageSearch

/// An index of the sample reports in a temporary folder.
struct ScratchIndex {
  let directory: IndexDirectory

  init() {
    directory = IndexDirectory(
      path: FileManager.default.temporaryDirectory.path + "/sitrep-benchmarks-\(getpid())")
  }

  /// Reads, tags and indexes the sample reports anew.
  func rebuild() throws {
    var options = IndexOptions()
    options.rebuild = true
    _ = try Indexer(directory: directory, options: options).run([Samples.reports])
  }

  func remove() throws { try FileManager.default.removeItem(atPath: directory.path) }

  /// Asks the kernel to forget the index's pages, so that they are read from disk again.
  func dropPages() throws {
    let current = directory.path + "/current"
    for name in try FileManager.default.contentsOfDirectory(atPath: current) {
      let descriptor = open(current + "/" + name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      close(descriptor)
    }
  }
}
