import EntityTagging

extension Gazetteer {
  /// The built-in gazetteer with users' own lists on top.
  /// - Throws: ``InputError/badFile(path:reason:)``.
  static func withLists(_ files: [String]) throws -> Gazetteer {
    guard !files.isEmpty else { return .builtIn }
    do {
      return try builtIn.adding(files: files)
    } catch {
      throw InputError.badFile(path: files.joined(separator: ", "), reason: "\(error)")
    }
  }
}
