#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes paths apart without asking the disk about them.
enum FilePath {
  /// The path from the root, without `.`, `..` and doubled slashes. Links stay as they are.
  static func absolute(_ path: String) throws(Reject) -> String {
    var full = path
    if !path.hasPrefix("/") {
      guard let folder = getcwd(nil, 0) else {
        throw Reject(.unreadable, "The working folder is gone; change to one that exists.")
          .at(path)
      }
      full = String(cString: folder) + "/" + path
      free(folder)
    }
    var components: [Substring] = []
    for component in full.split(separator: "/") where component != "." {
      if component == ".." { _ = components.popLast() } else { components.append(component) }
    }
    return "/" + components.joined(separator: "/")
  }

  /// The last component; empty for the root.
  static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The extension in lower case, without a final `.gz`; empty if there is none.
  static func textExtension(_ path: String) -> String {
    var parts = lastComponent(path).split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.lowercased() == "gz" { parts.removeLast() }
    return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  }
}
