import ArgumentParser
import PassageSearch

extension ResultPage {
  /// Whether passages match that the page was not meant to show.
  func matchesElsewhere(_ options: SearchOptions) -> Bool {
    total > 0 && (options.limit == 0 || options.offset > 0)
  }
}

/// A search and its output.
struct SearchRun {
  var directory: IndexDirectory
  var options: SearchOptions
  var renderer: ResultRenderer
  var format = ResultFormat.text
  var query: String

  func run() throws {
    let result = try SearchEngine(directory: directory).search(query, options: options)
    Console.write(try renderer.render(result, as: format))
    if result.hits.isEmpty, !result.matchesElsewhere(options) { throw ExitCode(Status.noMatch) }
  }
}
