import ArgumentParser
import PassageSearch

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
    if result.hits.isEmpty { throw ExitCode(Status.noMatch) }
  }
}
