/// Shows a stored absolute path so that it opens from where the user stands.
struct DisplayPath: Sendable {
  /// Absolute path of the user's working directory.
  let workingDirectory: String

  /// The path below the working directory where it is inside, else the absolute path.
  func path(_ absolute: String) -> String {
    let here = workingDirectory.hasSuffix("/") ? workingDirectory : workingDirectory + "/"
    return absolute.hasPrefix(here) ? String(absolute.dropFirst(here.count)) : absolute
  }
}
