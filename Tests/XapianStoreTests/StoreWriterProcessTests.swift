import Foundation
import Testing

@testable import XapianStore

/// What happens between processes: each test runs in a process of its own, which forks.
struct StoreWriterProcessTests {
  @Test func `a second writer learns which process holds the store`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let path = try folder.store(texts: ["one"])
      let (ready, done) = (Pipe(), Pipe())
      let child = fork()
      try #require(child >= 0)
      if child == 0 {
        holdOpen(path, ready: ready, done: done)
        _exit(0)
      }
      try #require(ready.fileHandleForReading.readData(ofLength: 1) == Data([1]))
      let refused = error { _ = try StoreWriter(path: path, mode: .open) }
      done.fileHandleForWriting.write(Data([1]))
      waitpid(child, nil, 0)
      #expect(refused?.code == .locked)
      #expect(refused?.message.contains("held by process \(child) ") == true)
      // A process that is gone holds nothing.
      _ = try StoreWriter(path: path, mode: .open)
    }
  }

  @Test func `a forked child can neither write to its parent's store nor close it`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      var writer = try StoreWriter(path: folder["s"], mode: .createNew)
      try writer.add(passage("from the parent"))
      let child = fork()
      try #require(child >= 0)
      if child == 0 {
        let refused = error { try writer.add(passage("from the child")) }
        let alsoRefused = error { try writer.flush() }
        let isRight = refused?.code == .invalidArgument && alsoRefused?.code == .invalidArgument
        _ = consume writer
        _exit(isRight ? 0 : 1)
      }
      var status: Int32 = -1
      waitpid(child, &status, 0)
      #expect(status == 0)
      try writer.commit()
      let reader = try StoreReader(paths: [folder["s"]])
      #expect(try reader.texts(reader.matches(.everything)) == ["from the parent"])
    }
  }
}

/// Opens the store, says so with a byte, and closes it when a byte comes back.
private func holdOpen(_ path: String, ready: Pipe, done: Pipe) {
  do {
    let writer = try StoreWriter(path: path, mode: .open)
    ready.fileHandleForWriting.write(Data([1]))
    _ = done.fileHandleForReading.readData(ofLength: 1)
    _ = consume writer
  } catch {
    ready.fileHandleForWriting.write(Data([0]))
  }
}
