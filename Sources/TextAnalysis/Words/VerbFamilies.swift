/// Verbs whose root changes with tense and aspect, joined under one stem: prefix, root, ending.
///
/// `вивели`, `виведення`, `виводять` and `вивід` are all `вивод`; `отошли` and `отход` are `отход`.
struct VerbFamilies: Sendable {
  struct Root: Sendable {
    /// What the roots become.
    var stem: String
    /// The shapes of the root, each with the endings it takes.
    var shapes: [(shape: String, endings: Set<String>)]

    /// - Parameter shapes: shape and endings alternately, the endings apart by spaces, `-` for none.
    init(_ stem: String, _ shapes: KeyValuePairs<String, String>) {
      self.stem = stem
      self.shapes = shapes.map { shape, endings in
        let endings = endings.split(separator: " ").map { $0 == "-" ? "" : String($0) }
        return (shape, Set(endings))
      }
    }
  }

  /// Prefixes as written, and what they are in the stem.
  var prefixes: [(String, String)]
  var roots: [Root]

  func stem(of word: String) -> String? {
    for (prefix, plain) in prefixes where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      for root in roots {
        for (shape, endings) in root.shapes
        where rest.hasPrefix(shape) && endings.contains(String(rest.dropFirst(shape.count))) {
          return plain + root.stem
        }
      }
    }
    return nil
  }

  /// The words of all families that begin so.
  func words(beginning start: String) -> [String] {
    var found: [String] = []
    for (prefix, _) in prefixes where prefix.hasPrefix(start) || start.hasPrefix(prefix) {
      for (shape, endings) in roots.flatMap(\.shapes) {
        let word = prefix + shape
        guard word.hasPrefix(start) || start.hasPrefix(word) else { continue }
        found += endings.map { word + $0 }.filter { $0.hasPrefix(start) }
      }
    }
    return found
  }
}
