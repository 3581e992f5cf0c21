import ArgumentParser
import PassageSearch
import QueryLanguage

enum ColourChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// Which index a command works on.
struct IndexLocation: ParsableArguments {
  @Option(
    name: [.customShort("i"), .customLong("index")],
    help: "The index directory (default: $SITREP_INDEX, or ./Index).",
    completion: .directory)
  var path: String?

  var directory: IndexDirectory { Self.directory(path: path) }

  static func directory(path: String?) -> IndexDirectory {
    IndexDirectory(path: path ?? Console.environment("SITREP_INDEX") ?? "Index")
  }
}

/// How much is said beside the results.
struct Verbosity: ParsableArguments {
  @Flag(name: [.short, .long], help: "Says only what went wrong.")
  var quiet = false
  @Flag(name: [.short, .long], help: "Says more about what is done.")
  var verbose = false
  @Flag(help: "Shows no progress.")
  var noProgress = false

  func note(_ text: String) {
    if !quiet { Console.note(text) }
  }
}

/// How a query is matched.
struct MatchOptions: ParsableArguments {
  @Option(help: "What bare words ask of a passage: \(SearchOptions.Match.any) or all of them.")
  var match = SearchOptions.Match.any
  @Flag(help: "Searches names only as they are spelt in the query.")
  var noAliases = false
  @Flag(help: "Searches words only in the language of the query.")
  var noTranslations = false
  @Flag(help: "Adds no passages by what the query means: only its words count.")
  var noTopics = false
  @Flag(help: "Ranks a passage by its own words, without its document's.")
  var noDocuments = false
  @Flag(help: "Takes years, months and seasons in the query for words only.")
  var noDates = false
  @Option(help: "The day that “last winter” counts from, as YYYY-MM-DD (default: today).")
  var today: String?
  @Flag(help: "Adds words that the best passages have in common: for broad questions.")
  var widen = false
  @Flag(
    help: """
      Ranks by the words alone: --no-aliases, --no-translations, --no-topics, --no-documents and \
      --no-dates.
      """)
  var plain = false

  func validate() throws {
    if let today, Self.day(today) == nil {
      throw ValidationError("--today takes a day like 2022-11-09.")
    }
  }

  /// `2022-11-09` as 20221109.
  private static func day(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.firstDay
  }

  var options: SearchOptions {
    var options = SearchOptions()
    options.match = match
    options.usesAliases = !noAliases && !plain
    options.usesTranslations = !noTranslations && !plain
    options.usesTopics = !noTopics && !plain
    options.usesDocuments = !noDocuments && !plain
    options.usesDates = !noDates && !plain
    options.widens = widen
    options.today = today.flatMap(Self.day) ?? Console.today
    return options
  }
}

extension SearchOptions.Match: ExpressibleByArgument {}
extension SearchOptions.Sort: ExpressibleByArgument {}
extension SearchOptions.Grouping: ExpressibleByArgument {}
extension FacetName: ExpressibleByArgument {}
extension ResultFormat: ExpressibleByArgument {}
extension PassageMode: ExpressibleByArgument {}
extension ReadingOptions.Format: ExpressibleByArgument {}
