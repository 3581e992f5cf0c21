import EntityTagging

extension Gazetteer {
  /// The built-in gazetteer with users' own lists on top.
  /// - Throws: ``InputError/badFile(path:reason:)``.
  static func withLists(_ files: [String]) throws -> Gazetteer {
    guard !files.isEmpty else { return .builtIn }
    do {
      return try builtIn.adding(files: files)
    } catch {
      let line = error.line == 0 ? "" : "line \(error.line): "
      throw InputError.badFile(path: error.file, reason: line + error.reason.description)
    }
  }
}
