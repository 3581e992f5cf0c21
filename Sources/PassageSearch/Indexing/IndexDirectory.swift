import FoundationEssentials
import Glibc
import TextAnalysis

/// The files of an index: `current` points to the generation that readers open, `building` holds a
/// rebuild until it is published, `updating` what an update adds, `retagging` what is tagged again,
/// `compacting` what is written anew.
public struct IndexDirectory: Sendable, Equatable {
  public let path: String

  public init(path: String) { self.path = path }

  var currentLink: String { path + "/current" }
  var building: String { path + "/building" }
  var updating: String { path + "/updating" }
  var retagging: String { path + "/retagging" }
  var compacting: String { path + "/compacting" }
  var lockFile: String { path + "/writer.lock" }

  /// Name of the published generation (`g-000001`).
  var currentGeneration: String? {
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: currentLink),
      Self.isGeneration(target)
    else { return nil }
    return target
  }

  /// Whether publications give such names; other files of the folder are somebody's.
  private static func isGeneration(_ name: String) -> Bool {
    let digits = name.utf8.dropFirst(2)
    return name.hasPrefix("g-") && !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// A folder without an index that holds what a publication would remove is somebody's own.
  /// - Throws: ``InputError/foreignFolder(path:name:)``.
  func requireOwnFolder() throws(InputError) {
    let files = FileManager.default
    guard currentGeneration == nil, !files.fileExists(atPath: lockFile) else { return }
    let work = [building, updating, retagging, compacting]
    for name in ((try? files.contentsOfDirectory(atPath: path)) ?? []).sorted()
    where Self.isGeneration(name) || work.contains(path + "/" + name) {
      throw .foreignFolder(path: path, name: name)
    }
  }

  /// Path of the published database.
  /// - Throws: ``IndexError/missing(path:)`` when nothing was ever published here,
  ///   ``IndexError/fileSystem(path:reason:)`` when that cannot be told.
  func currentDatabase() throws(IndexError) -> String {
    if let generation = currentGeneration { return path + "/" + generation }
    var status = stat()
    if lstat(currentLink, &status) != 0, errno == EACCES {
      throw .fileSystem(path: path, reason: String(cString: strerror(EACCES)))
    }
    throw .missing(path: path)
  }

  /// Makes a finished database the current generation in one rename, and drops the one before.
  func publish(_ database: String) throws {
    let previous = currentGeneration
    let number = (previous.flatMap { Int($0.dropFirst(2)) } ?? 0) + 1
    let name = "g-" + number.zeroPadded(to: 6)
    let files = FileManager.default
    try? files.removeItem(atPath: path + "/" + name)
    for file in try files.contentsOfDirectory(atPath: database) {
      try Self.synchronise(database + "/" + file)
    }
    try Self.synchronise(database)
    try Self.rename(database, to: path + "/" + name)
    try Self.synchronise(path)
    let link = path + "/current.new"
    try? files.removeItem(atPath: link)
    try files.createSymbolicLink(atPath: link, withDestinationPath: name)
    try Self.rename(link, to: currentLink)
    try Self.synchronise(path)
    removeGenerations(except: name)
  }

  /// Drops what no link points to: the generations before, and what a killed publication, retagging
  /// or compaction left.
  func removeGenerations(except kept: String) {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: path)) ?? []
    where (Self.isGeneration(name) && name != kept)
      || [retagging, compacting].contains(path + "/" + name)
    {
      try? files.removeItem(atPath: path + "/" + name)
    }
  }

  /// - Throws: ``IndexError/diskFull(path:needed:free:)``.
  func require(freeBytes needed: Int) throws(IndexError) {
    if let free = FreeSpace.bytes(at: path), free < needed {
      throw .diskFull(path: path, needed: needed, free: free)
    }
  }

  /// Renames within the index directory; on POSIX this replaces the target in one step.
  static func rename(_ source: String, to target: String) throws(IndexError) {
    guard Glibc.rename(source, target) == 0 else {
      throw .fileSystem(path: target, reason: String(cString: strerror(errno)))
    }
  }

  /// Flushes a directory's entries (and, for a database, its files) to disk.
  static func synchronise(_ path: String) throws(IndexError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .fileSystem(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
