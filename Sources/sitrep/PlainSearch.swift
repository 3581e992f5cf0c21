import Glibc
import PassageSearch

/// `sitrep search WORDS`, the call that is made most, without the option parser: that takes longer than
/// the search.
enum PlainSearch {
  /// The search, where the arguments are words, an index and a limit alone; `nil` for all else, mistakes
  /// included.
  static func read(_ arguments: [String]) -> SearchRun? {
    guard arguments.first == "search" else { return nil }
    var options = SearchOptions()
    var path: String?
    var words: [String] = []
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "-i", "--index":
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        path = value
      case "-n", "--limit":
        guard let limit = rest.popFirst().flatMap({ Int($0) }),
          PageOptions.limits.contains(limit)
        else { return nil }
        options.limit = limit
        options.countsExactly = limit == 0
      default:
        guard !argument.hasPrefix("-") else { return nil }
        words.append(argument)
      }
    }
    guard !words.isEmpty else { return nil }
    options.today = Console.today
    let query = words.joined(separator: " ")
    if SearchEngine.takesPreparing(query) { prepare(for: query) }
    return SearchRun(
      directory: IndexLocation.directory(path: path), options: options,
      renderer: ResultRenderer(
        workingDirectory: Console.workingDirectory, usesColour: Console.usesColour(.auto)),
      query: query)
  }

  /// Has another thread make what reading the query takes, while this one opens the index.
  private static func prepare(for query: String) {
    let isLatin = query.utf8.allSatisfy { $0 < 0x80 }
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { isLatin in
        SearchEngine.prepare(forLatinOnly: isLatin != nil)
        return nil
      }, isLatin ? UnsafeMutableRawPointer(bitPattern: 1) : nil)
    if failed == 0 { pthread_detach(thread) }
  }
}
