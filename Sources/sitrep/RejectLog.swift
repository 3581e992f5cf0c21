import FoundationEssentials
import Glibc
import PassageSearch
import Synchronization

extension Reject {
  /// For people: the file, from the working directory on, and what is wrong with it.
  var note: String {
    let folder = Console.workingDirectory + "/"
    let shown = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    return "rejected: \(shown): \(message)".printable
  }
}

/// Writes rejected input to a JSONL file, or names the first few on standard error.
final class RejectLog: Sendable {
  private let count = Mutex(0)
  private let descriptor: Int32?
  private let namesAll: Bool
  private static let mostNamed = 20

  /// - Throws: ``InputError`` when the file cannot be written.
  init(path: String?, verbosity: Verbosity) throws {
    namesAll = verbosity.verbose
    guard let path else {
      descriptor = nil
      return
    }
    let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      throw InputError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    descriptor = opened
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  func add(_ reject: Reject) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    // What the file has no room for is named.
    if !write(reject) || namesAll { name(reject, number) }
  }

  private func write(_ reject: Reject) -> Bool {
    guard let descriptor, let line = try? JSONEncoder().encode(reject) else { return false }
    return Descriptor.write(String(decoding: line, as: UTF8.self) + "\n", to: descriptor)
  }

  private func name(_ reject: Reject, _ number: Int) {
    if number <= Self.mostNamed || namesAll {
      Console.note(reject.note)
    } else if number == Self.mostNamed + 1 {
      Console.note("more was rejected; --rejects FILE keeps the list")
    }
  }
}
