import ArgumentParser
import PassageSearch

/// How hard a benchmark asks.
struct BenchLoad: ParsableArguments {
  @Option(help: "Times that each query is measured, after two rounds of warm-up.")
  var rounds = 5
  @Option(help: "Threads that search at the same time.")
  var threads = 1
  @Option(help: "Queries a second; latency then counts from the intended start.")
  var rate: Double?
  @Flag(help: "Drops the index from memory and opens it anew for each query.")
  var cold = false

  @Flag(help: "Measures whole pages, with texts and highlights, instead of ranking alone.")
  var pages = false

  @Option(help: "Megabytes of memory for decoded posting lists; 0 for none.")
  var cache = 256

  func validate() throws {
    guard (1...10_000).contains(rounds) else {
      throw ValidationError("--rounds takes 1 to 10000.")
    }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes 1 to 256.") }
    guard (0...1_000_000).contains(cache) else {
      throw ValidationError("--cache takes 0 to 1000000.")
    }
    if let rate, !(rate > 0 && rate.isFinite) {
      throw ValidationError("--rate takes a number above 0.")
    }
  }

  func runner(directory: IndexDirectory, options: SearchOptions) -> BenchRunner {
    BenchRunner(
      directory: directory, options: options, rounds: rounds, threads: threads, rate: rate,
      isCold: cold, cacheMegabytes: cache, measuresPages: pages)
  }

  func settings(_ options: SearchOptions, plain: Bool) -> BenchReport.Settings {
    BenchReport.Settings(
      match: options.match.rawValue, limit: options.limit, plain: plain, rounds: rounds,
      threads: threads, rate: rate, cold: cold, pages: pages, aliases: options.usesAliases,
      translations: options.usesTranslations, topics: options.usesTopics,
      documents: options.usesDocuments, dates: options.usesDates, widen: options.widens,
      today: options.today, cache: cache)
  }
}
