import FoundationEssentials
import PassageSearch

/// Reads a whole file that the user named.
enum InputFileBytes {
  /// - Throws: ``InputError/unreadable(path:reason:)``.
  static func read(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError.unreadable(path: path, reason: "no such file, or no permission")
    }
    return Array(data)
  }
}
