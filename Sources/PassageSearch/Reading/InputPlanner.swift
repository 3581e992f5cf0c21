#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the files that a list of paths stands for.
struct InputPlanner {
  private let options: ReadingOptions
  private var found: [InputFile] = []
  private var problems: [Reject] = []
  private var skipped: [String: Int] = [:]

  init(options: ReadingOptions) { self.options = options }

  mutating func add(_ path: String) throws(Reject) {
    guard path != "-" else {
      return found.append(InputFile(path: "-", id: "-", size: 0, format: options.inputFormat))
    }
    let absolute = try FilePath.absolute(path)
    let name = FilePath.lastComponent(absolute)
    do throws(Reject) {
      let status = try FileStatus(path: absolute, followsLinks: true)
      switch status.kind {
      case .file: found.append(file(absolute, id: name, status))
      case .folder: walk(absolute, id: name, status)
      default: throw Reject(.notAFile, status.kind.complaint)
      }
    } catch {
      // A link that stat cannot follow is there all the same.
      let isLink = (try? FileStatus(path: absolute, followsLinks: false)) != nil
      problems.append(
        (isLink && error.reason == .notFound
          ? Reject(.notAFile, FileKind.link.complaint) : error).at(absolute))
    }
  }

  /// The plan: each file once, under the id it has from the outermost of the given folders.
  func finish() -> InputPlan {
    var byPath: [String: InputFile] = [:]
    for file in found {
      if let other = byPath[file.path], other.id.utf8.count >= file.id.utf8.count { continue }
      byPath[file.path] = file
    }
    var problems = problems
    var files: [InputFile] = []
    let order = byPath.values.sorted { left, right in
      left.id == right.id
        ? left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
        : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
    for file in order {
      if let last = files.last, last.id.utf8.elementsEqual(file.id.utf8) {
        problems.append(
          Reject(
            .duplicateID,
            "It would have the same id (\(file.id)) as \(last.path); index the folder above both."
          ).at(file.path))
      } else {
        files.append(file)
      }
    }
    return InputPlan(
      files: files, totalBytes: files.reduce(0) { $0 + $1.size }, problems: problems,
      skipped: skipped)
  }

  private func file(_ path: String, id: String, _ status: FileStatus) -> InputFile {
    InputFile(
      path: path, id: id, size: status.size, modified: status.modified,
      format: InputFile.formats[FilePath.textExtension(path)] ?? .text)
  }

  private mutating func walk(_ root: String, id: String, _ status: FileStatus) {
    var folders = [(path: root, id: id)]
    // Links may lead back up.
    var visited: Set<FileIdentity> = [status.identity]
    while let folder = folders.popLast() {
      let names: [String]
      do throws(Reject) {
        names = try Self.entries(folder.path)
      } catch {
        problems.append(error.at(folder.path))
        continue
      }
      for name in names where !(options.ignoresHidden && name.hasPrefix(".")) {
        let path = folder.path == "/" ? "/" + name : folder.path + "/" + name
        let id = folder.id.isEmpty ? name : folder.id + "/" + name
        do throws(Reject) {
          if let inner = try take(path, id: id), visited.insert(inner.identity).inserted {
            folders.append((path, id))
          }
        } catch {
          problems.append(error.at(path))
        }
      }
    }
  }

  /// Takes a file found in a folder.
  /// - Returns: the status of a folder to search.
  private mutating func take(_ path: String, id: String) throws(Reject) -> FileStatus? {
    guard !path.unicodeScalars.contains("\u{FFFD}") else {
      throw Reject(.unreadable, "The name is not UTF-8; rename the file.")
    }
    var status = try FileStatus(path: path, followsLinks: false)
    if status.kind == .link {
      do throws(Reject) {
        status = try FileStatus(path: path, followsLinks: true)
      } catch {
        throw Reject(.notAFile, FileKind.link.complaint)
      }
      guard options.followsLinks else {
        skipped["symbolic link", default: 0] += 1
        return nil
      }
    }
    switch status.kind {
    case .folder: return status
    case .file:
      let fileExtension = FilePath.textExtension(path)
      if options.extensions.contains(fileExtension) {
        found.append(file(path, id: id, status))
      } else {
        skipped[fileExtension, default: 0] += 1
      }
      return nil
    default: throw Reject(.notAFile, status.kind.complaint)
    }
  }

  private static func entries(_ folder: String) throws(Reject) -> [String] {
    guard let stream = opendir(folder) else { throw FileSource.failure(errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
