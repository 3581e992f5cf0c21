import Dispatch
import FoundationEssentials
import Glibc
import Testing

@testable import PassageSearch

struct WriterLockTests {
  @Test func `a second writer is refused and told who writes`() throws {
    let folder = try TestFolder()
    let lock = try WriterLock(folder.directory, wait: false)
    #expect(throws: IndexError.locked(path: folder.directory.path, holder: getpid())) {
      try WriterLock(folder.directory, wait: false)
    }
    lock.release()
    try WriterLock(folder.directory, wait: false).release()
  }

  @Test func `indexing and compaction hold the lock`() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "Troops withdrew from the village.")
    try folder.index()
    let lock = try WriterLock(folder.directory, wait: false)
    defer { lock.release() }
    let locked = IndexError.locked(path: folder.directory.path, holder: getpid())
    #expect(throws: locked) { try folder.index() }
    #expect(throws: locked) { try folder.index { $0.rebuild = true } }
    #expect(throws: locked) { try IndexCompaction(directory: folder.directory).run() }
    #expect(try folder.search("troops").hits.count == 1)
  }

  @Test func `a writer that waits gets its turn`() async throws {
    let folder = try TestFolder()
    let lock = try WriterLock(folder.directory, wait: false)
    let directory = folder.directory
    let waiting = Self.waiting { try WriterLock(directory, wait: true).release() }
    try await Task.sleep(for: .milliseconds(50))
    lock.release()
    try await waiting.value
  }

  @Test func `a dry run needs no lock`() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "Troops withdrew from the village.")
    let lock = try WriterLock(folder.directory, wait: false)
    defer { lock.release() }
    #expect(try folder.index { $0.isDryRun = true }.added == 1)
  }

  @Test func `a lock file with anything in it is no obstacle`() throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.directory.path, withIntermediateDirectories: true)
    try Data("99999999999999999999 \u{0}x".utf8)
      .write(to: URL(filePath: folder.directory.lockFile))
    let lock = try WriterLock(folder.directory, wait: false)
    lock.release()
  }

  @Test func `a compaction that waited takes the index that was published meanwhile`() async throws
  {
    let folder = try TestFolder()
    try folder.write("a.txt", "Troops withdrew from the village.")
    try folder.index()
    let directory = folder.directory
    let lock = try WriterLock(directory, wait: false)
    let waiting = Self.waiting {
      _ = try IndexCompaction(directory: directory).run(waitsForLock: true)
    }
    try await Task.sleep(for: .milliseconds(50))
    let next = directory.path + "/next"
    try FileManager.default.copyItem(atPath: directory.currentDatabase(), toPath: next)
    try directory.publish(next)
    lock.release()
    try await waiting.value
    #expect(folder.generation == "g-000003")
    #expect(try folder.search("troops").hits.count == 1)
  }

  /// Work that waits, on a thread of its own: the few threads that tests share have to go on.
  private static func waiting(
    _ work: @escaping @Sendable () throws -> Void
  ) -> Task<Void, any Error> {
    Task.detached {
      try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
      }
    }
  }
}
