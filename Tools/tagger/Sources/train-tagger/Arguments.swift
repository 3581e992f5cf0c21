/// The words of a command line, options taken out one by one.
struct Arguments {
  private(set) var paths: [String]

  init(_ words: some Sequence<String>) { paths = Array(words) }

  /// Whether the option is there.
  mutating func flag(_ name: String) -> Bool {
    let count = paths.count
    paths.removeAll { $0 == name }
    return paths.count < count
  }

  /// The word after the option.
  mutating func value(_ name: String) -> String? {
    guard let at = paths.firstIndex(of: name), at + 1 < paths.count else { return nil }
    defer { paths.removeSubrange(at...at + 1) }
    return paths[at + 1]
  }
}
